import { expect, test } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { anArticle } from "@/seeds/factories/article";
import { aSuggestedCoverage } from "@/seeds/factories/coverage";
import { anEditor } from "@/seeds/factories/user";
import { confirmCoverage } from "./confirm";
import { listCoverage, searchCoverage } from "./queries";
import { refuseCoverage } from "./refuse";

async function listedIds(onlyUndecided: boolean): Promise<string[]> {
  const { coverages } = await listCoverage(await anEditor(), { after: null, before: null, onlyUndecided });
  return coverages.map(({ id }) => id);
}

test("an article that is left alone with its suggestion is nothing to confirm and no coverage", async () => {
  const editor = await anEditor();
  const { coverageId, version, articleIds } = await aSuggestedCoverage();
  expect(await listedIds(true)).toContain(coverageId);
  const input = { coverageId, seenVersion: version, articleId: articleIds[1] };
  expect((await refuseCoverage(editor, input)).ok).toBe(true);
  expect(await listedIds(true)).not.toContain(coverageId);
  expect(await listedIds(false)).not.toContain(coverageId);
});

test("what an editor confirmed stays in the list, alone or not, and is not among what waits", async () => {
  const editor = await anEditor();
  const { coverageId, version, articleIds } = await aSuggestedCoverage();
  const confirmed = { coverageId, seenVersion: version, articleIds };
  expect((await confirmCoverage(editor, confirmed)).ok).toBe(true);
  expect(await listedIds(true)).not.toContain(coverageId);
  const refused = { coverageId, seenVersion: version + 1, articleId: articleIds[1] };
  expect((await refuseCoverage(editor, refused)).ok).toBe(true);
  expect(await listedIds(false)).toContain(coverageId);
});

test("the list goes on behind a page and back, newest first", async () => {
  const [older, newer] = [await aSuggestedCoverage(), await aSuggestedCoverage()];
  const editor = await anEditor();
  const at = { onlyUndecided: true, after: null, before: null };
  const behind = await listCoverage(editor, { ...at, after: newer.coverageId });
  expect(behind.coverages[0]?.id).toBe(older.coverageId);
  const ahead = await listCoverage(editor, { ...at, before: older.coverageId });
  expect(ahead.coverages.at(-1)?.id).toBe(newer.coverageId);
});

test("coverage to move to is found by its articles' titles, typed with or without marks", async () => {
  const { coverageId } = await aSuggestedCoverage();
  const editor = await anEditor();
  for (const query of ["đảo cò", "dao co", "ĐẢO CÒ", "Đảo  Cò".normalize("NFD")]) {
    expect((await searchCoverage(editor, query)).map(({ id }) => id)).toContain(coverageId);
  }
  expect(await searchCoverage(editor, "100%")).toEqual([]);
});

test("all that waits is counted, however many articles there are", async () => {
  const { coverageId } = await aSuggestedCoverage();
  const more = await Promise.all(Array.from({ length: 12 }, () => anArticle()));
  await database().coverageMember.createMany({
    data: more.map(({ articleId }) => ({
      id: newId(),
      coverageId,
      articleId,
      state: "suggested" as const,
      reasons: [],
      createdAt: now(),
    })),
  });
  const { coverages } = await listCoverage(await anEditor(), {
    after: null,
    before: null,
    onlyUndecided: true,
  });
  expect(coverages.find(({ id }) => id === coverageId)).toMatchObject({
    waiting: 14,
    _count: { members: 14 },
  });
});
