import { expect, test } from "vitest";

import type { ImportProgress } from "@/lib/import/progress-queries";

import { isOver, laterOf, shareOf, stageOf } from "./import-stage";

const base: ImportProgress = {
  id: "",
  door: "upload",
  label: "",
  state: "finished",
  trial: false,
  problem: null,
  standsAt: null,
  itemCount: 3,
  importedCount: 2,
  revisedCount: 0,
  duplicateCount: 1,
  rejectedCount: 0,
  analysedCount: 1,
  unreadableCount: 0,
  fileCount: 4,
  finishedFileCount: 1,
  byteCount: 200,
  readByteCount: 50,
  itemsPerSecond: 0,
  secondsLeft: null,
  readAt: 0,
  refusals: [],
};

test("an import is over when the machine has read everything, or could not", () => {
  expect(stageOf(base)).toBe("reading");
  expect(isOver(base)).toBe(false);
  expect(stageOf({ ...base, unreadableCount: 1 })).toBe("finished");
  expect(isOver({ ...base, unreadableCount: 1 })).toBe(true);
});

test("a trial brings nothing in that would have to be read", () => {
  expect(stageOf({ ...base, trial: true })).toBe("tried");
  expect(isOver({ ...base, trial: true })).toBe(true);
});

test("a paused import goes on some time, a canceled one does not", () => {
  expect(isOver({ ...base, state: "paused" })).toBe(false);
  expect(isOver({ ...base, state: "canceled" })).toBe(true);
});

test("bytes tell how far it is, and files where no bytes are known", () => {
  expect(shareOf(base)).toEqual({ done: 50, total: 200 });
  expect(shareOf({ ...base, readByteCount: null })).toEqual({ done: 1, total: 4 });
  expect(shareOf({ ...base, readByteCount: 300 })).toEqual({ done: 200, total: 200 });
});

test("what was told last stands, though the page that was renewed meanwhile says less", () => {
  const [sent, told] = [base, { ...base, analysedCount: 2, readAt: 1 }];
  expect(laterOf(sent, null)).toBe(sent);
  expect(laterOf(sent, told)).toBe(told);
  expect(laterOf({ ...sent, readAt: 2 }, told)).toMatchObject({ readAt: 2 });
  expect(laterOf({ ...sent, id: "another" }, told)).toMatchObject({ id: "another" });
});
