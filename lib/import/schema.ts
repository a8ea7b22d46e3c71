import * as z from "zod";

/** A long book chapter. Reading takes time in proportion, and a worker must get on to the next text. */
export const maxItemBytes = 1_000_000;
export const maxItems = 500;

const item = z.object({
  /** File name, address, or what the person called it. */
  name: z.string().trim().min(1).max(500),
  bytes: z.instanceof(Uint8Array),
  mediaType: z.string().max(200).default("text/plain"),
  outletId: z.uuid().nullable().default(null),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
  publishedAt: z.date().nullable().default(null),
  /** Chosen by seeds, so that seeding twice makes the same rows. */
  articleId: z.uuid().nullable().default(null),
});

export const importInput = z.object({
  door: z.enum(["paste", "upload", "command_line", "seed"]),
  label: z.string().trim().min(1).max(500),
  items: z.array(item).min(1).max(maxItems),
});
export type ImportInput = z.input<typeof importInput>;

export const importProblems = ["forbidden", "invalid_input"] as const;
export type ImportProblem = (typeof importProblems)[number];

/** Why one document was refused; the others still come in. */
export const itemProblems = ["empty", "too_large", "not_text", "unknown_encoding"] as const;
export type ItemProblem = (typeof itemProblems)[number];

export type ReceivedItem = {
  name: string;
  outcome: "imported" | "duplicate" | "rejected";
  problem: ItemProblem | null;
  articleId: string | null;
};

export const pasteInput = z.object({
  text: z.string().max(maxItemBytes),
  label: z.string().trim().max(200).default(""),
  outletId: z.uuid().nullable().default(null),
});

export const uploadInput = z.object({
  files: z.array(z.file()).min(1).max(maxItems),
  outletId: z.uuid().nullable().default(null),
});
