import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { findBlocks } from "@/lib/language/blocks";
import { anArticle } from "@/seeds/factories/article";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { receiveImport } from "@/lib/import/receive";
import { analyseArticles } from "./analyse-articles";

const system = systemActor("test");

async function received(texts: readonly string[]): Promise<string[]> {
  const result = await receiveImport(system, {
    door: "paste",
    label: "test",
    items: texts.map((text, at) => ({ name: `${at}.txt`, bytes: new TextEncoder().encode(text) })),
  });
  if (!result.ok) throw new Error(result.problem);
  return result.value.items.flatMap(({ articleId }) => articleId ?? []);
}

async function counts() {
  const db = database();
  const [audit, suggestions, blocks, keys, members, imports] = await Promise.all([
    db.auditEntry.count({ where: { type: "article.analysed" } }),
    db.suggestion.count(),
    db.block.count(),
    db.articleStoryKey.count(),
    db.coverageMember.count(),
    db.import.aggregate({ _sum: { analysedCount: true } }),
  ]);
  return { audit, suggestions, blocks, keys, members, analysed: imports._sum.analysedCount };
}

test("a batch reads all its articles, and a job that comes twice changes nothing", async () => {
  const articleIds = await received([
    domesticPage,
    overseasPage,
    "Một bài khác hẳn về vườn cà phê ở Đồi Mây.",
  ]);
  const first = await analyseArticles(system, { articleIds });
  if (!first.ok) throw new Error(first.problem);
  expect(first.value.outcomes.map(({ outcome }) => outcome)).toEqual(["analysed", "analysed", "analysed"]);
  const before = await counts();
  expect(before).toMatchObject({ audit: 3, analysed: 3, members: 2 });
  expect(before.keys).toBeGreaterThan(20);

  const second = await analyseArticles(system, { articleIds });
  if (!second.ok) throw new Error(second.problem);
  expect(second.value.outcomes.map(({ outcome }) => outcome)).toEqual(["already", "already", "already"]);
  expect(await counts()).toEqual(before);
});

test("two workers with overlapping batches do each article once and do not stand in each other's way", async () => {
  const pages = Array.from(
    { length: 12 },
    (_, at) => `${domesticPage}\n\nBản tin thứ ${at} của bến Rạch Mơ.`,
  );
  const articleIds = await received(pages);
  const results = await Promise.all([
    analyseArticles(system, { articleIds: articleIds.slice(0, 8) }),
    analyseArticles(system, { articleIds: articleIds.slice(4).toReversed() }),
    analyseArticles(system, { articleIds: articleIds.toReversed() }),
  ]);
  expect(results.every(({ ok }) => ok)).toBe(true);
  expect(await counts()).toMatchObject({ audit: 12, analysed: 12, members: 12 });
  const coverages = await database().coverage.count();
  expect(coverages).toBe(1);
});

test("a stretch whose kind the markup told has that kind", async () => {
  const { articleId, revisionId, text } = await anArticle();
  await database().article.update({
    where: { id: articleId },
    data: { analysedAt: null, currentRevisionId: null },
  });
  const end = text.indexOf("\n");
  const marked = await database().articleRevision.create({
    data: {
      id: crypto.randomUUID(),
      articleId,
      number: 2,
      text,
      sha256: "0".repeat(64),
      originalId: (await database().articleRevision.findUniqueOrThrow({ where: { id: revisionId } }))
        .originalId,
      marked: [{ start: 0, end, kind: "caption" }],
    },
  });
  await database().article.update({ where: { id: articleId }, data: { currentRevisionId: marked.id } });
  expect(findBlocks(text)[0]?.kind).toBe("title");
  expect((await analyseArticles(system, { articleIds: [articleId] })).ok).toBe(true);
  const first = await database().block.findFirstOrThrow({
    where: { revisionId: marked.id },
    orderBy: { position: "asc" },
  });
  expect(first).toMatchObject({ kind: "caption", kept: true, start: 0, end });
});
