import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { countArrivals, getPreview } from "./inbox-queries";
import { countInbox, inboxPerPage, listInbox } from "./queries";

const everything = { states: [], outletId: null, register: null, withOpenSuggestions: false };
const top = { after: null, before: null };

/** Copies of one read article, a minute apart: many rows without reading many texts. */
async function manyArticles(count: number) {
  const { id } = await aReadArticle(domesticPage);
  const { originalId, analysedAt, createdAt } = await database().article.findUniqueOrThrow({ where: { id } });
  await database().article.createMany({
    data: Array.from({ length: count - 1 }, (_, at) => ({
      id: `0190aaaa-0000-7000-8000-${String(at).padStart(12, "0")}`,
      originalId,
      analysedAt,
      createdAt: new Date(createdAt.getTime() - (at + 1) * 60_000),
    })),
  });
}

test("pages follow each other without a gap or a repetition, there and back", async () => {
  const editor = await anEditor();
  await manyArticles(inboxPerPage + 5);
  const first = await listInbox(editor, everything, top);
  const second = await listInbox(editor, everything, { after: first.next, before: null });
  const back = await listInbox(editor, everything, { after: null, before: second.previous });
  const ids = [...first.articles, ...second.articles].map(({ id }) => id);
  expect(new Set(ids).size).toBe(inboxPerPage + 5);
  expect(back.articles.map(({ id }) => id)).toEqual(first.articles.map(({ id }) => id));
  expect([first.previous, second.next, back.previous]).toEqual([null, null, null]);
});

test("what leaves the list while somebody reads it takes no neighbour along", async () => {
  const editor = await anEditor();
  await manyArticles(inboxPerPage + 5);
  const first = await listInbox(editor, everything, top);
  await database().article.update({ where: { id: first.next ?? "" }, data: { state: "rejected" } });
  const second = await listInbox(editor, everything, { after: first.next, before: null });
  expect(second.articles).toHaveLength(5);
  const back = await listInbox(editor, everything, { after: null, before: second.previous });
  expect(back.articles.map(({ id }) => id)).toEqual(
    first.articles.map(({ id }) => id).filter((id) => id !== first.next),
  );
});

test("the counts of the states keep to the other filters", async () => {
  const editor = await anEditor();
  const domestic = await aReadArticle(domesticPage);
  const overseas = await aReadArticle(overseasPage);
  await database().article.update({
    where: { id: domestic.id },
    data: { state: "in_review", register: "domestic" },
  });
  await database().article.update({ where: { id: overseas.id }, data: { register: "overseas" } });
  expect(await countInbox(editor, everything)).toMatchObject({ new: 1, in_review: 1 });
  expect(await countInbox(editor, { ...everything, register: "overseas" })).toMatchObject({
    new: 1,
    in_review: 0,
  });
});

test("the preview is what was kept, letter for letter, and tells how much was cut", async () => {
  const editor = await anEditor();
  const { id } = await aReadArticle(domesticPage);
  const preview = await getPreview(editor, id);
  const article = await database().article.findUniqueOrThrow({
    where: { id },
    select: { currentRevision: { select: { text: true, blocks: { orderBy: { position: "asc" } } } } },
  });
  const { text, blocks } = article.currentRevision ?? { text: "", blocks: [] };
  const kept = blocks.filter((block) => block.kept).map(({ start, end }) => text.slice(start, end));
  expect(preview?.paragraphs.map((paragraph) => paragraph.text)).toEqual(kept);
  expect(preview?.cutCount).toBe(blocks.length - kept.length);
});

test("arrivals are the new articles read since", async () => {
  const editor = await anEditor();
  const before = new Date(Date.now() - 60_000);
  await aReadArticle(domesticPage);
  expect(await countArrivals(editor, before)).toBe(1);
  expect(await countArrivals(editor, new Date(Date.now() + 60_000))).toBe(0);
});
