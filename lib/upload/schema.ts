import * as z from "zod";
import { defaultLimits } from "@/lib/document/limits";
import type { ColumnMapping } from "@/lib/document/records/column-mapping";
import { sayLimit } from "@/lib/i18n/sizes";
import { columnMapping } from "@/lib/import/column-mapping-schema";
import type { DocumentProblem } from "@/lib/document/types";

export { recordFields } from "@/lib/document/records/column-mapping";
export type { ColumnMapping, RecordField } from "@/lib/document/records/column-mapping";

/** One upload travels in pieces of this size: each is done well before any proxy or server loses patience. */
export const partBytes = 8 * 2 ** 20;
export const maxUploadFiles = 5_000;
/** Of all files of one upload together. */
export const maxUploadBytes = 4 * 2 ** 30;

const text = ["txt", "text", "md"];
const page = ["html", "htm", "xhtml", "mht", "mhtml", "eml", "docx"];
const list = ["json", "xml", "rss", "atom", "opml"];
const lines = ["jsonl", "ndjson", "csv", "tsv", "tab"];
const packed = ["zip", "gz"];
export const uploadEndings: readonly string[] = [...text, ...page, ...list, ...lines, ...packed];

/** How much is read of one file of each kind, as the words about it name it. */
export const sizesRead = {
  text: sayLimit(defaultLimits.textBytes),
  page: sayLimit(defaultLimits.htmlBytes),
  list: sayLimit(defaultLimits.listBytes),
  packed: sayLimit(defaultLimits.archiveBytes),
  lines: sayLimit(maxUploadBytes),
};

/**
 * The most that is taken of a file with this name; null for what is not read at all. Only a promise about size:
 * what a file is, its content decides.
 */
export function mostBytesOf(name: string): number | null {
  // What a system hides in its folders.
  if (/(?:^|\/)\.[^/]*$/.test(name)) return null;
  const ending = endingOf(name);
  if (text.includes(ending)) return defaultLimits.textBytes;
  if (page.includes(ending)) return defaultLimits.htmlBytes;
  if (list.includes(ending) || ending === "") return defaultLimits.listBytes;
  if (packed.includes(ending)) return defaultLimits.archiveBytes;
  return lines.includes(ending) ? maxUploadBytes : null;
}

/** Files whose columns somebody may have to name. */
export function isTable(name: string): boolean {
  return lines.includes(endingOf(name));
}

export function isFeedList(name: string): boolean {
  return endingOf(name) === "opml";
}

function endingOf(name: string): string {
  return /[^/.]\.([A-Za-z0-9]{1,8})$/.exec(name.trim())?.[1]?.toLowerCase() ?? "";
}

export const uploadProblems = [
  "forbidden",
  "invalid_input",
  "unknown_kind",
  "too_large",
  "out_of_step",
  "no_space",
  "upload_gone",
  "upload_incomplete",
  "too_many_files",
] as const;
export type UploadProblem = (typeof uploadProblems)[number];

const name = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .transform((words) => words.toWellFormed());
const byteNumber = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{1,15}$/)
      .transform(Number),
  ])
  .pipe(z.int().min(0).max(maxUploadBytes));

/** The first piece names the file; each later one carries the ticket and the place where it begins. */
export const partInput = z.union([
  z.object({
    ticket: z.string().min(1).max(4_000),
    from: byteNumber,
  }),
  z.object({ name, mediaType: z.string().max(200).nullable().default(null), size: byteNumber }),
]);
export type PartInput = z.input<typeof partInput>;

/** What the server has of a file by now. */
export const laidPart = z.object({ ticket: z.string(), received: z.number() });
export type LaidPart = z.infer<typeof laidPart>;

export const beginUploadInput = z.object({
  files: z
    .array(
      z.object({
        ticket: z.string().min(1).max(4_000),
        mapping: columnMapping.nullable().default(null),
      }),
    )
    .min(1),
  outletId: z.uuid().nullable().default(null),
  trial: z.boolean().default(false),
});

/** Only the beginning of a file is looked at before it comes in. */
export const previewBytes = 64 * 1024;

export const previewInput = z.object({
  name,
  head: z.file().max(previewBytes),
  /** Is that the whole file? */
  whole: z.enum(["true", "false"]).transform((word) => word === "true"),
  mapping: z
    .string()
    .max(20_000)
    .transform((json, context) => {
      const parsed = columnMapping.nullable().safeParse(valueOf(json));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: "custom", message: "invalid" });
      return z.NEVER;
    }),
});
export type PreviewInput = z.output<typeof previewInput>;

function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export type TablePreview = {
  columns: string[];
  mapping: ColumnMapping;
  rows: (
    | {
        ok: true;
        name: string;
        title: string | null;
        /** Its beginning, without the headline. */
        text: string;
        url: string | null;
        publishedAt: string | null;
        outlet: string | null;
        byline: string | null;
        guid: string | null;
      }
    | { ok: false; name: string; problem: DocumentProblem }
  )[];
};
