import type { ImportProgress } from "@/lib/import/progress-queries";

export type ImportBar = { show: (progress: ImportProgress) => void; end: () => void };

const width = 24;

/** The progress of an import on stderr: one line that is drawn over on a terminal, else a plain line now and then. */
export function importBar(): ImportBar {
  const stream = process.stderr;
  let last = "";
  let shownAt = Number.NEGATIVE_INFINITY;
  return {
    show: (progress) => {
      const text = describeProgress(progress);
      if (text === last) return;
      if (stream.isTTY) stream.write(`\r\u001B[2K${drawn(progress)}${text}`);
      else if (performance.now() - shownAt > 5_000) {
        stream.write(`${text}\n`);
        shownAt = performance.now();
      }
      last = text;
    },
    end: () => {
      if (stream.isTTY && last !== "") stream.write("\n");
    },
  };
}

function drawn(progress: ImportProgress): string {
  const share = shareDone(progress);
  if (share === null) return "";
  const filled = Math.round(share * width);
  return `[${"#".repeat(filled)}${".".repeat(width - filled)}] `;
}

function shareDone({
  byteCount,
  readByteCount,
  fileCount,
  finishedFileCount,
  state,
}: ImportProgress): number | null {
  if (state === "finished") return 1;
  if (byteCount !== null && readByteCount !== null && byteCount > 0)
    return Math.min(1, readByteCount / byteCount);
  return fileCount > 1 ? finishedFileCount / fileCount : null;
}

/** The same facts as the desk shows. */
export function describeProgress(progress: ImportProgress): string {
  const { itemCount, importedCount, revisedCount, duplicateCount, rejectedCount, state } = progress;
  const parts = [
    `${itemCount} ${itemCount === 1 ? "item" : "items"}: ${importedCount} imported, ${revisedCount} revised, ${duplicateCount} duplicate, ${rejectedCount} rejected`,
    ...(progress.itemsPerSecond > 0 ? [`${Math.round(progress.itemsPerSecond)}/s`] : []),
    ...(progress.secondsLeft === null ? [] : [`${sayDuration(progress.secondsLeft)} left`]),
    ...(progress.trial ? [] : [`${progress.analysedCount} read`]),
    ...(state === "running" || state === "finished" ? [] : [state]),
  ];
  return parts.join(", ");
}

function sayDuration(seconds: number): string {
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
