import type { ImportProgress } from "@/lib/import/progress-queries";

/** How far an import is, as people think of it: taken apart first, then read by the machine. */
export type ImportStage = ImportProgress["state"] | "reading" | "tried";

export function stageOf(progress: ImportProgress): ImportStage {
  if (progress.state !== "finished") return progress.state;
  if (progress.trial) return "tried";
  return readOf(progress) < toRead(progress) ? "reading" : "finished";
}

export function isOver(progress: ImportProgress): boolean {
  return ["finished", "tried", "canceled", "failed"].includes(stageOf(progress));
}

export function toRead({ importedCount, revisedCount }: ImportProgress): number {
  return importedCount + revisedCount;
}

export function readOf({ analysedCount, unreadableCount }: ImportProgress): number {
  return analysedCount + unreadableCount;
}

/** By bytes where they are known: one file of a hundred thousand lines is more than one step. */
export function shareOf(progress: ImportProgress): { done: number; total: number } {
  const { byteCount, readByteCount, fileCount, finishedFileCount } = progress;
  return byteCount !== null && readByteCount !== null && byteCount > 0
    ? { done: Math.min(readByteCount, byteCount), total: byteCount }
    : { done: finishedFileCount, total: fileCount };
}

/** Changes whenever there is something new to look at in the report. */
export function placeOf(progress: ImportProgress): string {
  const { itemCount, importedCount, revisedCount, duplicateCount, rejectedCount } = progress;
  const counts = [itemCount, importedCount, revisedCount, duplicateCount, rejectedCount, readOf(progress)];
  return `${stageOf(progress)} ${counts.join(" ")}`;
}

/** A page that was renewed may bring what is older than what was told while it was on its way. */
export function laterOf(sent: ImportProgress, told: ImportProgress | null): ImportProgress {
  return told !== null && told.id === sent.id && told.readAt > sent.readAt ? told : sent;
}
