import { expect, test } from "vitest";
import { analyseArticle } from "@/lib/article/analyse";
import { createEntity } from "@/lib/entity/create";
import { newId } from "@/lib/ids";
import { undoDecision } from "@/lib/undo/undo";
import { aReadArticle, type ReadArticle, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { allowAlias } from "./allow";
import { refuseAlias } from "./refuse";

const words = (mark: string) =>
  `Tin ${mark}\n\nÔng Temaru Ioane nói tàu sẽ về. Ông Temaru Ioane chờ ở Betio.`;

function about({ suggestions }: ReadArticle, quote: string) {
  return suggestions
    .filter((one) => one.type === "mention" && one.quote === quote)
    .map(({ status }) => status);
}

test("a refused name is withdrawn everywhere, stays out of later readings, and comes back by undo", async () => {
  const editor = await anEditor();
  const made = await createEntity(editor, { kind: "person", name: "Temaru Ioane" });
  if (!made.ok) throw new Error(made.problem);
  const { entityId } = made.value;
  const [here, there] = [await aReadArticle(words(newId())), await aReadArticle(words(newId()))];
  expect(about(here, "Temaru Ioane")).toEqual(["pending", "pending"]);
  const before = await readAgain(there.id);
  const refused = await refuseAlias(editor, { entityId, text: "temaru ioane", articleId: here.id });
  if (!refused.ok) throw new Error(refused.problem);
  for (const { id } of [here, there]) {
    expect(about(await readAgain(id), "Temaru Ioane")).toEqual(["withdrawn", "withdrawn"]);
  }
  expect(await refuseAlias(editor, { entityId, text: "Temaru Ioane", articleId: here.id })).toMatchObject({
    problem: "nothing_to_change",
  });

  expect((await undoDecision(editor, refused.value)).ok).toBe(true);
  const { suggestions } = await readAgain(there.id);
  expect(suggestions.map(({ id, status }) => [id, status])).toEqual(
    before.suggestions.map(({ id, status }) => [id, status]),
  );

  expect((await refuseAlias(editor, { entityId, text: "Temaru Ioane", articleId: here.id })).ok).toBe(true);
  expect((await analyseArticle(editor, { articleId: there.id })).ok).toBe(true);
  expect(about(await readAgain(there.id), "Temaru Ioane")).toEqual(["withdrawn", "withdrawn"]);
  expect(about(await readAgain(there.id), "Betio")).not.toContain("withdrawn");
});

test("a refusal is taken back on the entity's page by what was seen there", async () => {
  const editor = await anEditor();
  const made = await createEntity(editor, { kind: "person", name: `Người ${newId()}` });
  if (!made.ok) throw new Error(made.problem);
  const { id: articleId } = await aReadArticle(words(newId()));
  const refused = await refuseAlias(editor, { entityId: made.value.entityId, text: "Anh", articleId });
  if (!refused.ok) throw new Error(refused.problem);
  const { refusalId } = refused.value;
  expect(await allowAlias(editor, { refusalId, seenVersion: 2 })).toMatchObject({
    problem: "changed_since_seen",
  });
  expect((await allowAlias(editor, { refusalId, seenVersion: 1 })).ok).toBe(true);
  expect(await undoDecision(editor, refused.value)).toMatchObject({ problem: "changed_since" });
});
