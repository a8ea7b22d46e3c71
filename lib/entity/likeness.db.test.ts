import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { addMention } from "@/lib/mention/add";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { aNamedEntity } from "@/seeds/factories/entity";
import { aChief, anEditor } from "@/seeds/factories/user";
import { keepApart } from "./keep-apart";
import { listLikenesses } from "./likeness-queries";
import { mergeEntities } from "./merge";
import { postponePair } from "./postpone";
import { type EntityFilter, listEntities } from "./list-queries";

const all: EntityFilter = { query: "", kind: null, register: null, gap: null, sort: "name" };
const start = { after: null, before: null };

async function alike(ground: "spelling" | "within" = "spelling") {
  const { likenesses } = await listLikenesses(await anEditor(), { ground, after: null });
  return likenesses.map(({ first, second, reasons }) => ({
    names: [first.name, second.name].sort(),
    reasons: [...new Set(reasons.map(({ reason }) => reason))],
  }));
}

test("names that are spelled alike are shown once with the reason, of other kinds not at all", async () => {
  await aNamedEntity(["Hòa Bình Lá"], { kind: "place", name: "Thụy Sĩ" });
  await aNamedEntity(["Hoà Bình Lá"], { kind: "place", name: "Thụy Sỹ" });
  await aNamedEntity([], { kind: "person", name: "Thuỵ Sĩ" });
  await aNamedEntity([], { kind: "place", name: "U-crai-na" });
  await aNamedEntity([], { kind: "place", name: "Ukraina" });
  await aNamedEntity([], { kind: "organisation", name: "KBS" });
  await aNamedEntity([], { kind: "organisation", name: "CBS" });
  expect(await alike()).toEqual([
    { names: ["Thụy Sĩ", "Thụy Sỹ"], reasons: ["same_name", "spelled_alike"] },
    { names: ["U-crai-na", "Ukraina"], reasons: ["spelled_alike"] },
  ]);
});

test("what was merged, said not to be the same, or put off is not shown again", async () => {
  const chief = await aChief();
  const name = (text: string) => aNamedEntity([text]);
  const [a, b] = [await name("Tư Đò"), await name("Tư Đò")];
  const [c, d] = [await name("Năm Lái"), await name("Năm Lái")];
  const [e, f] = [await name("Sáu Bến"), await name("Sáu Bến")];
  expect(await alike()).toHaveLength(3);
  const gap = { ...all, gap: "alike" as const };
  expect((await listEntities(chief, gap, start)).entities).toHaveLength(6);
  await keepApart(chief, { oneId: a.entityId, otherId: b.entityId });
  await postponePair(chief, { oneId: c.entityId, otherId: d.entityId });
  const seenVersions = { from: 1, into: 1 };
  expect((await mergeEntities(chief, { fromId: e.entityId, intoId: f.entityId, seenVersions })).ok).toBe(
    true,
  );
  expect(await alike()).toEqual([]);
  expect((await listEntities(chief, gap, start)).entities).toEqual([]);
});

test("a name within another counts where the same articles mention both", async () => {
  const long = await aNamedEntity([], { name: "Lê Hoài An" });
  const short = await aNamedEntity([], { name: "Hoài An" });
  expect(await alike("within")).toEqual([]);
  const editor = await anEditor();
  const article = await anArticle();
  for (const [words, { entityId }] of [
    [named.person, long],
    [named.place, short],
  ] as const) {
    const place = { revisionId: article.revisionId, span: spanOf(article, words), entity: { entityId } };
    expect((await addMention(editor, place)).ok).toBe(true);
  }
  expect(await alike("within")).toEqual([
    { names: ["Hoài An", "Lê Hoài An"], reasons: ["one_within_the_other"] },
  ]);
});

test("pages of look-alikes go on where the last one ended and show each pair once", async () => {
  const editor = await anEditor();
  for (let each = 0; each < 23; each += 1) {
    const name = `Bến ${String.fromCharCode(97 + each)} ${newId()}`;
    await aNamedEntity([name]);
    await aNamedEntity([name]);
  }
  const seen: string[] = [];
  for (let after: string | null = null, page = 0; page < 4; page += 1) {
    const answer = await listLikenesses(editor, { ground: "spelling", after });
    seen.push(...answer.likenesses.map(({ first, second }) => `${first.id} ${second.id}`));
    after = answer.next;
    if (after === null) break;
  }
  expect(seen).toHaveLength(23);
  expect(new Set(seen).size).toBe(23);
});

test("the list is filtered, sorted and turned over by key", async () => {
  const editor = await anEditor();
  const made = [];
  for (let each = 0; each < 53; each += 1) {
    made.push(await aNamedEntity([], { kind: "place", name: `Bến số ${String(each).padStart(2, "0")}` }));
  }
  const article = await anArticle();
  const { entityId = "" } = made[7] ?? {};
  const place = { revisionId: article.revisionId, span: spanOf(article, named.place), entity: { entityId } };
  await addMention(editor, place);
  const filter = { ...all, query: "ben so", kind: "place" as const };
  const names = (entities: { name: string }[]) => entities.map(({ name }) => name);

  const first = await listEntities(editor, filter, start);
  expect(names(first.entities)).toEqual(made.slice(0, 50).map(({ name }) => name));
  const second = await listEntities(editor, filter, { after: first.next, before: null });
  expect(names(second.entities)).toEqual(made.slice(50).map(({ name }) => name));
  expect(second.next).toBeNull();
  const back = await listEntities(editor, filter, { after: null, before: second.previous });
  expect(names(back.entities)).toEqual(names(first.entities));

  const used = await listEntities(editor, { ...filter, sort: "mentions" }, start);
  expect(used.entities[0]).toMatchObject({
    name: "Bến số 07",
    mentionCount: 1,
    articleCount: 1,
    storyCount: 0,
  });
  const newest = await listEntities(editor, { ...filter, sort: "newest" }, start);
  expect(newest.entities[0]?.name).toBe("Bến số 52");
  const unused = await listEntities(editor, { ...filter, query: "so 07", gap: "unused" }, start);
  expect(unused.entities).toEqual([]);
  const lonely = await listEntities(editor, { ...filter, query: "so 07", gap: "one_name" }, start);
  expect(lonely.entities).toHaveLength(1);
  await database().entityAlias.create({
    data: {
      id: newId(),
      entityId,
      text: "Bến Bảy",
      folded: "bến bảy",
      bare: "ben bay",
      language: "vi",
      register: "overseas",
    },
  });
  const overseas = await listEntities(editor, { ...filter, query: "bay", register: "overseas" }, start);
  expect(overseas.entities).toMatchObject([{ name: "Bến số 07", alias: "Bến Bảy", aliasCount: 2 }]);
  const bare = await listEntities(editor, { ...filter, query: "so 07", gap: "one_name" }, start);
  expect(bare.entities).toEqual([]);
});
