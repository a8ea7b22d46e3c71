import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { beginAndTake } from "@/lib/import/doors";
import { closeSender, openWorkerQueue } from "./queue";
import { work } from "./work";

const actor = systemActor("test");
const large = 3_000;
const small = 20;

function text(index: number): string {
  return `Chuyến phà số ${index} rời bến Cò Trắng lúc bình minh, theo lời bà Lê Hoài An.`;
}

function aLargeFile(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "collate-lines-")), "lines.jsonl");
  const line = (_: unknown, index: number) => `${JSON.stringify({ text: text(index) })}\n`;
  writeFileSync(file, Array.from({ length: large }, line).join(""));
  return file;
}

async function begin(input: Parameters<typeof beginAndTake>[1]): Promise<string> {
  const begun = await beginAndTake(actor, input);
  if (!begun.ok) throw new Error(begun.problem);
  return begun.value.importId;
}

/** The same text that is somewhere in the large file: both have to agree who was first. */
function beginSmall(index: number): Promise<string> {
  const bytes = new TextEncoder().encode(text(index * 50 + 40));
  return begin({ door: "paste", label: "small", files: [{ name: "paste", mediaType: "text/plain", bytes }] });
}

async function deadlocks(): Promise<number> {
  const [row] = await database().$queryRaw<{ deadlocks: number }[]>`
    SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`;
  return row?.deadlocks ?? -1;
}

function standing(importIds: string[]) {
  return database().import.findMany({ where: { id: { in: importIds } } });
}

test("two workers share one large import and many small ones: none waits for the other, and each is counted", async () => {
  const before = await deadlocks();
  const workers = await Promise.all([1, 2].map(async () => work(await openWorkerQueue())));
  try {
    const file = aLargeFile();
    const files = [{ name: "lines.jsonl", mediaType: null, path: file, byteCount: 1 }];
    const largeId = await begin({ door: "command_line", label: "large", files });
    const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 240_000, interval: 100 });
    await until(async () => expect((await standing([largeId]))[0]?.itemCount).toBeGreaterThan(0));
    const smallIds = await Promise.all(Array.from({ length: small }, (_, index) => beginSmall(index)));
    const all = [largeId, ...smallIds];
    await until(async () => {
      for (const { state, importedCount, analysedCount } of await standing(all))
        expect([state, analysedCount]).toEqual(["finished", importedCount]);
    });

    const ended = await standing(all);
    const total = (count: "itemCount" | "importedCount" | "duplicateCount") =>
      ended.reduce((sum, one) => sum + one[count], 0);
    expect([total("itemCount"), total("importedCount"), total("duplicateCount")]).toEqual([
      large + small,
      large,
      small,
    ]);
    expect(await database().article.count({ where: { analysedAt: { not: null } } })).toBe(large);
    expect(await database().auditEntry.count({ where: { type: "article.analysed" } })).toBe(large);

    // Whoever pasted a text did not wait until the archive was through.
    const last = await database().article.findFirstOrThrow({
      where: { importId: largeId },
      select: { analysedAt: true },
      orderBy: { analysedAt: "desc" },
    });
    for (const { id, finishedAt } of ended.filter((one) => one.id !== largeId)) {
      expect(finishedAt?.getTime()).toBeLessThan(last.analysedAt?.getTime() ?? 0);
      const mine = await database().article.findMany({
        where: { importId: id },
        select: { analysedAt: true },
      });
      for (const { analysedAt } of mine)
        expect(analysedAt?.getTime()).toBeLessThan(last.analysedAt?.getTime() ?? 0);
    }
    expect(await deadlocks()).toBe(before);
  } finally {
    for (const worker of workers) await worker.stop();
    await closeSender();
  }
}, 300_000);
