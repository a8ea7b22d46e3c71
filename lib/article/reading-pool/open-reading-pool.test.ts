import { expect, test } from "vitest";
import { packNames } from "@/lib/language/gazetteer";
import type { KnownNames, ReadingJob } from "../reading";
import { openReadingPool } from "./open-reading-pool";

const names: KnownNames = {
  names: { base: packNames([]), changes: null, decisions: null },
  model: null,
  outlets: [],
};
const program = new URL("./sample-thread.ts", import.meta.url);

function job(text: string): ReadingJob {
  return {
    articleId: text,
    revisionId: text,
    title: null,
    publishedAt: null,
    text,
    marked: [],
    rules: [],
    standing: null,
  };
}

test("a thread reads as this thread would", async () => {
  const pool = openReadingPool({ threads: 1 });
  const result = await pool.read(job("Bến đò mở lại\n\nÔng Đặng Bá Thụ nói bến đã mở từ sáng nay."), names);
  await pool.close();
  if (!result.ok) throw new Error(result.problem);
  expect(JSON.parse(result.reading.blocks)).toMatchObject([{ kind: "title" }, { kind: "paragraph" }]);
  expect(result.reading.suggestions).toContain("Đặng Bá Thụ");
});

test("a text that hangs, fills the memory or ends its thread fails alone", async () => {
  const pool = openReadingPool({
    threads: 1,
    program,
    heapMegabytes: 64,
    millisFor: ({ text }) => (text === "hang" ? 1 : 60_000),
  });
  const results = await Promise.all(
    ["one", "hang", "two", "exit", "three", "grow", "four"].map((text) => pool.read(job(text), names)),
  );
  await pool.close();
  expect(results.map((result) => (result.ok ? "read" : result.problem))).toEqual([
    "read",
    "reading_too_slow",
    "read",
    "reading_crashed",
    "read",
    "reading_too_large",
    "read",
  ]);
});

test("a thread that cannot start is nobody's fault: no text is blamed for it", async () => {
  const pool = openReadingPool({ threads: 1, program: new URL("./no-such-thread.ts", import.meta.url) });
  await expect(pool.read(job("one"), names)).rejects.toThrow("could not be started");
  await pool.close();
});

test("what was read makes room: the next text lies before a thread while it still reads the one before", async () => {
  const pool = openReadingPool({ threads: 1, program });
  const long = "a".repeat(150_000);
  for (const text of [long, long, long]) await pool.read(job(text), names);
  // The thread answers the first of these when it has got the second.
  const results = await Promise.all(["wait", "go on"].map((text) => pool.read(job(text), names)));
  await pool.close();
  expect(results.map(({ ok }) => ok)).toEqual([true, true]);
});
