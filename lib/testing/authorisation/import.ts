import { beginImport } from "@/lib/import/begin";
import { cancelImport } from "@/lib/import/cancel";
import { importForReal } from "@/lib/import/import-for-real";
import { pauseImport } from "@/lib/import/pause";
import { receiveImport } from "@/lib/import/receive";
import { resumeImport } from "@/lib/import/resume";
import { retryRejected } from "@/lib/import/retry-rejected";
import { takeApart } from "@/lib/import/take-apart";
import { newId } from "@/lib/ids";
import { aBegunImport, aFinishedImport, aPausedImport } from "@/seeds/factories/import";
import { matrixRow } from "./row";

const everybody = ["editor", "chief", "admin", "system"] as const;
const bytes = () => new TextEncoder().encode(`Một bản tin ngắn ${newId()}.`);

export const importRows = [
  matrixRow({
    verb: receiveImport,
    allowed: everybody,
    arrange: async () => ({
      door: "paste" as const,
      label: "matrix",
      items: [{ name: "a.txt", bytes: bytes() }],
    }),
  }),
  matrixRow({
    verb: beginImport,
    allowed: everybody,
    arrange: async () => ({
      door: "upload" as const,
      label: "matrix",
      files: [{ name: "a.txt", bytes: bytes() }],
    }),
  }),
  matrixRow({ verb: takeApart, allowed: everybody, arrange: () => aBegunImport() }),
  matrixRow({ verb: pauseImport, allowed: everybody, arrange: () => aBegunImport() }),
  matrixRow({ verb: cancelImport, allowed: everybody, arrange: () => aBegunImport() }),
  matrixRow({ verb: resumeImport, allowed: everybody, arrange: () => aPausedImport() }),
  matrixRow({
    verb: retryRejected,
    allowed: everybody,
    arrange: () => aFinishedImport({ files: [{ name: "x.jsonl", words: "{broken" }] }),
  }),
  matrixRow({
    verb: importForReal,
    allowed: everybody,
    arrange: () => aFinishedImport({ trial: true }),
  }),
];
