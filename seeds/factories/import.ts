import { systemActor } from "@/lib/auth/actor";
import { ok } from "@/lib/action/result";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { beginImport } from "@/lib/import/begin";
import { beginRows } from "@/lib/import/begin-rows";
import { pauseImport } from "@/lib/import/pause";
import { type BeginInput, beginInput } from "@/lib/import/schema";
import { takeApart } from "@/lib/import/take-apart";
import { newId } from "@/lib/ids";

type FileForTest = { name: string; words: string };
type Given = Partial<Omit<BeginInput, "files">> & { files?: FileForTest[] };

const system = systemActor("factory");

/** An import that waits for a worker. */
export async function aBegunImport({ files, ...given }: Given = {}): Promise<{ importId: string }> {
  const texts = files ?? [{ name: "a.txt", words: `Chuyến đò số ${newId()} đã cập bến.` }];
  const begun = await beginImport(system, {
    door: "upload",
    label: "factory",
    ...given,
    files: texts.map(({ name, words }) => ({ name, bytes: new TextEncoder().encode(words) })),
  });
  if (!begun.ok) throw new Error(begun.problem);
  return begun.value;
}

export async function aPausedImport(given: Given = {}): Promise<{ importId: string }> {
  const begun = await aBegunImport(given);
  const paused = await pauseImport(system, begun);
  if (!paused.ok) throw new Error(paused.problem);
  return begun;
}

/** One that was given up, at once: no worker comes in between. */
export async function aFailedImport({ label = "factory", words = `Chuyến đò số ${newId()}.` } = {}) {
  const file = { name: "a.txt", bytes: new TextEncoder().encode(words) };
  const input = beginInput.parse({ door: "upload", label, files: [file] });
  const failed = await inTransaction<{ importId: string }, never>(async (tx) => {
    const begun = await beginRows(tx, system, input);
    await tx.import.update({
      where: { id: begun.importId },
      data: { state: "failed", problem: "gave_up", finishedAt: now() },
    });
    return ok(begun);
  });
  if (!failed.ok) throw new Error(failed.problem);
  return failed.value;
}

export async function aFinishedImport(given: Given = {}): Promise<{ importId: string }> {
  const begun = await aBegunImport(given);
  const taken = await takeApart(system, begun);
  if (!taken.ok || taken.value.end !== "finished") throw new Error("The import did not finish.");
  return begun;
}
