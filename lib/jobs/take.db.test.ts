import { afterEach, expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import type * as StoreChunk from "@/lib/import/store-chunk";
import { aBegunImport } from "@/seeds/factories/import";
import { closeIdleThreads } from "@/lib/document/apart/reading-pool";
import { closeSender } from "./queue";
import { takeOne } from "./take";

const outage = vi.hoisted(() => ({ meanwhile: null as null | (() => Promise<unknown>) }));

vi.mock("@/lib/import/store-chunk", async (original) => {
  const real = await original<typeof StoreChunk>();
  const storeChunk: typeof real.storeChunk = async (...given) => {
    await outage.meanwhile?.();
    return real.storeChunk(...given);
  };
  return { ...real, storeChunk };
});

afterEach(async () => {
  outage.meanwhile = null;
  await closeSender();
  await closeIdleThreads();
});

function turn(importId: string): Promise<void> {
  return takeOne({ data: { importId } }, { urgent: true, signal: new AbortController().signal });
}

const standing = (importId: string) =>
  database().import.findUniqueOrThrow({
    where: { id: importId },
    select: { state: true, leaseUntil: true, attempts: true, importedCount: true },
  });

test("a turn that an outage of the database ended holds nobody up when it is back", async () => {
  const { importId } = await aBegunImport();
  outage.meanwhile = () => database().$queryRaw`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND application_name = 'collate' AND pid <> pg_backend_pid()
      AND state LIKE 'idle in transaction%'`;
  await turn(importId);
  // It counts as an attempt: a file that brings the database down each time must not do so for ever.
  expect(await standing(importId)).toEqual({
    state: "running",
    leaseUntil: null,
    attempts: 1,
    importedCount: 0,
  });

  outage.meanwhile = null;
  await turn(importId);
  expect(await standing(importId)).toMatchObject({ state: "finished", attempts: 0, importedCount: 1 });
});

test("a turn that failed by itself keeps its lease, so that nobody runs into the same at once", async () => {
  const { importId } = await aBegunImport();
  outage.meanwhile = () => Promise.reject(new Error("no room on the disk"));
  await turn(importId);
  const { state, leaseUntil, attempts } = await standing(importId);
  expect([state, leaseUntil !== null, attempts]).toEqual(["running", true, 1]);
});
