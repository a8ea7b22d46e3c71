import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { addMention } from "@/lib/mention/add";
import { undoDecision } from "@/lib/undo/undo";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { aNamedEntity, anEntity } from "@/seeds/factories/entity";
import { everythingOf } from "@/seeds/factories/everything-of";
import { aChief, anEditor } from "@/seeds/factories/user";
import type { SplitEntityInput } from "./schema";
import { splitEntity } from "./split";

async function mention(entityId: string, words: string) {
  const article = await anArticle();
  const place = { revisionId: article.revisionId, span: spanOf(article, words), entity: { entityId } };
  const added = await addMention(await anEditor(), place);
  if (!added.ok) throw new Error(added.problem);
  return added.value;
}

async function split(entityId: string, input: Partial<SplitEntityInput>) {
  const { version } = await database().entity.findUniqueOrThrow({ where: { id: entityId } });
  const nothing = { aliasIds: [], quotes: [], articleIds: [] };
  const newEntity = { kind: "person" as const, name: `Người ${newId()}` };
  return splitEntity(await aChief(), {
    entityId,
    seenVersion: version,
    ...nothing,
    to: { newEntity },
    ...input,
  });
}

const mentionsOf = (entityId: string) => database().mention.count({ where: { entityId } });

test("the chosen names and what is mentioned by them go to a new entity, and back", async () => {
  const { entityId, aliasIds } = await aNamedEntity(["Bà Đò", "Cô Lái"]);
  const [first] = [await mention(entityId, named.person), await mention(entityId, named.place)];
  const before = await everythingOf([entityId]);
  const answer = await split(entityId, { aliasIds: aliasIds.slice(1, 2), quotes: [named.person] });
  if (!answer.ok) throw new Error(answer.problem);
  const { toId, decisionId, moved } = answer.value;
  expect(moved).toEqual({ aliases: 1, externalIds: 0, mentions: 1, suggestions: 0, attributions: 0 });
  expect(await database().mention.findUniqueOrThrow({ where: { id: first?.mentionId ?? "" } })).toMatchObject(
    {
      entityId: toId,
    },
  );
  expect(await mentionsOf(entityId)).toBe(1);

  expect(await undoDecision(await aChief(), { decisionId })).toMatchObject({ ok: true, value: { left: 0 } });
  expect(await everythingOf([entityId])).toEqual(before);
  const made = await database().entity.findUniqueOrThrow({ where: { id: toId } });
  expect(made.mergedIntoId).toBe(entityId);
});

test("all that one article says goes to another entity", async () => {
  const { entityId } = await aNamedEntity(["Bà Đò"]);
  const other = await anEntity();
  const { articleId } = await mention(entityId, named.person);
  await mention(entityId, named.person);
  const answer = await split(entityId, { articleIds: [articleId], to: { entityId: other } });
  expect(answer).toMatchObject({ ok: true, value: { toId: other, moved: { mentions: 1 } } });
  expect([await mentionsOf(entityId), await mentionsOf(other)]).toEqual([1, 1]);
});

test("a new entity on which somebody has worked since stays when the split is undone", async () => {
  const { entityId, aliasIds } = await aNamedEntity(["Bà Đò"]);
  const answer = await split(entityId, { aliasIds: aliasIds.slice(1) });
  if (!answer.ok) throw new Error(answer.problem);
  const { toId, decisionId } = answer.value;
  await mention(toId, named.person);
  expect(await undoDecision(await aChief(), { decisionId })).toMatchObject({ ok: true });
  expect((await database().entity.findUniqueOrThrow({ where: { id: toId } })).mergedIntoId).toBeNull();
  expect(await mentionsOf(toId)).toBe(1);
});

test("what was split is remembered as not the same", async () => {
  const { entityId, aliasIds } = await aNamedEntity(["Bà Đò"]);
  const answer = await split(entityId, { aliasIds: aliasIds.slice(1) });
  if (!answer.ok) throw new Error(answer.problem);
  const { toId, decisionId } = answer.value;
  const pair = {
    OR: [
      { firstId: entityId, secondId: toId },
      { firstId: toId, secondId: entityId },
    ],
  };
  expect(await database().entityPair.findFirst({ where: pair })).toMatchObject({ verdict: "different" });
  await undoDecision(await aChief(), { decisionId });
  expect(await database().entityPair.count({ where: pair })).toBe(0);
});

test("an entity keeps a name, and a name that exists is not made twice", async () => {
  const { entityId, aliasIds } = await aNamedEntity(["Bà Đò"]);
  expect(await split(entityId, { aliasIds })).toMatchObject({ problem: "last_alias" });
  expect(await split(entityId, {})).toMatchObject({ problem: "nothing_to_change" });
  const known = await aNamedEntity();
  const newEntity = { kind: "person" as const, name: known.name };
  const taken = await split(entityId, { aliasIds: aliasIds.slice(1), to: { newEntity } });
  expect(taken).toMatchObject({ problem: "name_taken", detail: { entityId: known.entityId } });
  const other = await aNamedEntity(["Bà Đò"]);
  const double = await split(entityId, { aliasIds: aliasIds.slice(1), to: { entityId: other.entityId } });
  expect(double).toMatchObject({ problem: "alias_taken" });
});
