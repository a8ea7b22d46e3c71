import { expect, test } from "vitest";
import { mostFailures, noteUnreadable } from "@/lib/article/note-unreadable";
import { retryAnalysis } from "@/lib/article/retry-analysis";
import { countUnreadableArticles, listUnreadableArticles } from "@/lib/article/unreadable-queries";
import { systemActor, visitorActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { listUnread } from "@/lib/jobs/sweep";
import { aBegunImport, aFinishedImport } from "@/seeds/factories/import";
import { anEditor } from "@/seeds/factories/user";
import { countFailedImports, listFailedImports } from "./failed-queries";
import { getImportProgress } from "./progress-queries";
import { resumeImport } from "./resume";
import { mostAttempts, takeApart } from "./take-apart";

const worker = systemActor("worker");

test("an import that was given up is listed with its reason and the file it stands at, until it is asked for again", async () => {
  const editor = await anEditor();
  const begun = await aBegunImport({
    label: "kho cũ",
    files: [
      { name: "một.txt", words: "Bến đã mở." },
      { name: "hai.txt", words: "Chợ họp sớm." },
    ],
  });
  const dies = async function* dies(source: { name: string }): AsyncGenerator<never> {
    if (source.name !== "") throw new Error("the disk is gone");
    yield* [];
  };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    await expect(takeApart(worker, begun, { read: dies })).rejects.toThrow("the disk is gone");
    await database().import.update({ where: { id: begun.importId }, data: { leaseUntil: new Date(0) } });
  }
  expect((await listFailedImports(editor)).rows).toEqual([]);
  await takeApart(worker, begun, { read: dies });

  expect(await countFailedImports(editor)).toBe(1);
  expect((await listFailedImports(editor)).rows).toMatchObject([
    {
      id: begun.importId,
      label: "kho cũ",
      problem: "gave_up",
      itemCount: 0,
      files: [{ name: "một.txt" }],
    },
  ]);
  expect(await getImportProgress(editor, begun.importId)).toMatchObject({ standsAt: "một.txt" });
  expect((await listFailedImports(visitorActor())).rows).toEqual([]);
  expect(await countFailedImports(visitorActor())).toBe(0);

  expect((await resumeImport(editor, begun)).ok).toBe(true);
  expect((await listFailedImports(editor)).rows).toEqual([]);
  expect(await takeApart(worker, begun)).toEqual({ ok: true, value: { end: "finished" } });
});

test("an article that could not be read is listed with its reason, until it is asked for again", async () => {
  const editor = await anEditor();
  const { importId } = await aFinishedImport({
    label: "sáng nay",
    files: [
      {
        name: "một.txt",
        words:
          "Bến đã mở lại từ sáng sớm, ghe chở trái cây xếp hàng dài chờ qua sông, bà con đứng đợi suốt buổi.",
      },
    ],
  });
  const [{ id: articleId, revisionId } = { id: "", revisionId: "" }] = await articlesOf(importId);
  const failure = { articleId, revisionId, problem: "reading_too_slow" } as const;
  for (let count = 1; count < mostFailures; count += 1) await noteUnreadable(worker, failure);
  expect((await listUnreadableArticles(editor)).rows).toEqual([]);
  await noteUnreadable(worker, failure);

  expect(await listUnread()).toEqual([]);
  expect((await listUnreadableArticles(editor)).rows).toMatchObject([
    {
      id: articleId,
      title: null,
      opening: "Bến đã mở lại từ sáng sớm, ghe chở trái cây xếp hàng dài chờ qua sông, bà con đứng đợi…",
      problem: "reading_too_slow",
      isRead: false,
      import: { id: importId, label: "sáng nay" },
    },
  ]);
  expect((await listUnreadableArticles(editor, { importId: articleId })).rows).toEqual([]);
  expect(await countUnreadableArticles(editor)).toBe(1);
  expect((await listUnreadableArticles(visitorActor())).rows).toEqual([]);
  expect(await countUnreadableArticles(visitorActor())).toBe(0);

  expect((await retryAnalysis(editor, { articleIds: [articleId] })).ok).toBe(true);
  expect((await listUnreadableArticles(editor)).rows).toEqual([]);
  expect(await listUnread()).toEqual([articleId]);
});

test("articles that could not be read are asked for together, each with its record, and only while they wait", async () => {
  const editor = await anEditor();
  const made = await Promise.all(["ba", "hai"].map((words) => anImportOfUnreadable(words)));
  const [{ importId, articleIds } = { importId: "", articleIds: [] }] = made;
  const all = made.flatMap((one) => one.articleIds);
  const unreadable = () =>
    database().import.findMany({
      where: { id: { in: made.map((one) => one.importId) } },
      select: { unreadableCount: true },
    });
  expect(await unreadable()).toEqual([{ unreadableCount: 2 }, { unreadableCount: 2 }]);

  const asked = await retryAnalysis(editor, { articleIds: [...all, importId] });
  expect(asked).toEqual({ ok: true, value: { articleIds: all.toSorted() } });
  expect(await unreadable()).toEqual([{ unreadableCount: 0 }, { unreadableCount: 0 }]);
  const records = await database().auditEntry.findMany({
    where: { type: "article.analysis_retried", subjectId: { in: all } },
    select: { subjectId: true, actorId: true, payload: true },
  });
  expect(records.map(({ subjectId }) => subjectId).toSorted()).toEqual(all.toSorted());
  expect(records[0]).toMatchObject({ actorId: editor.id, payload: { problem: "reading_crashed" } });

  expect(await retryAnalysis(editor, { articleIds })).toMatchObject({ problem: "nothing_to_change" });
  expect(await unreadable()).toEqual([{ unreadableCount: 0 }, { unreadableCount: 0 }]);
});

test("a page of what could not be read stays in its place while articles before it are read", async () => {
  const editor = await anEditor();
  const { importId, articleIds } = await anImportOfUnreadable("năm", 5);
  const [e, d, c, b, a] = articleIds.toSorted();
  const page = async (place: { after?: string; before?: string }) => {
    const { rows, ...neighbours } = await listUnreadableArticles(editor, { importId, size: 2, ...place });
    return { ids: rows.map(({ id }) => id), ...neighbours };
  };
  if (!a || !b || !c || !d || !e) throw new Error("Too few articles.");
  expect(await page({})).toEqual({ ids: [a, b], next: b, previous: null });
  await retryAnalysis(editor, { articleIds: [a, b] });
  expect(await page({ after: b })).toEqual({ ids: [c, d], next: d, previous: c });
  expect(await page({ after: d })).toEqual({ ids: [e], next: null, previous: e });
  expect(await page({ before: e })).toEqual({ ids: [c, d], next: d, previous: null });
});

async function anImportOfUnreadable(words: string, count = 2) {
  const files = Array.from({ length: count }, (_, index) => ({
    name: `${index}.txt`,
    words: `Tin ${words} thứ ${index} chưa đọc được.`,
  }));
  const { importId } = await aFinishedImport({ files });
  const articles = await articlesOf(importId);
  for (const { id: articleId, revisionId } of articles) {
    for (let failures = 0; failures < mostFailures; failures += 1) {
      await noteUnreadable(worker, { articleId, revisionId, problem: "reading_crashed" });
    }
  }
  return { importId, articleIds: articles.map(({ id }) => id) };
}

async function articlesOf(importId: string): Promise<{ id: string; revisionId: string }[]> {
  const rows = await database().article.findMany({
    where: { importId },
    select: { id: true, currentRevisionId: true },
  });
  return rows.map(({ id, currentRevisionId }) => ({ id, revisionId: currentRevisionId ?? "" }));
}
