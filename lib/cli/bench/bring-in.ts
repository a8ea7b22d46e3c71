import { setTimeout as sleep } from "node:timers/promises";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { beginImport } from "@/lib/import/begin";
import { requestTaking } from "@/lib/jobs/queue";
import type { LinesFile } from "./lines-file";

const lookEveryMillis = 200;

/** Imports the lines and waits until the worker has taken in and read every one of them. */
export async function bringIn({ path, byteCount, articles }: LinesFile): Promise<{ seconds: number }> {
  const started = performance.now();
  const begun = await beginImport(systemActor("bench"), {
    door: "command_line",
    label: "bench",
    files: [{ name: "articles.jsonl", path, byteCount }],
  });
  if (!begun.ok) throw new Error(begun.problem);
  const { importId } = begun.value;
  await requestTaking(importId, { urgent: false });
  for (;;) {
    const { state, importedCount, analysedCount, unreadableCount } =
      await database().import.findUniqueOrThrow({
        where: { id: importId },
        select: { state: true, importedCount: true, analysedCount: true, unreadableCount: true },
      });
    if (unreadableCount > 0 || state === "failed") throw new Error(`The import has ended as ${state}.`);
    if (state === "finished" && importedCount !== articles) throw new Error("Not every line came in.");
    if (state === "finished" && analysedCount === articles) break;
    await sleep(lookEveryMillis);
  }
  return { seconds: (performance.now() - started) / 1_000 };
}
