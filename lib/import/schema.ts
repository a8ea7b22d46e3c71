import * as z from "zod";
import { columnMapping } from "./column-mapping-schema";
import { documentProblems } from "@/lib/document/types";
import { fetchProblems } from "@/lib/fetch/fetch-problem";

/** A long book chapter. Reading takes time in proportion, and a worker must get on to the next text. */
export const maxItemBytes = 1_000_000;
export const maxItems = 500;
/** Files up to this size are kept in the database; larger ones lie in the spool until they are taken apart. */
export const maxKeptBytes = 1_000_000;
export const maxFiles = 200_000;

const name = z.string().trim().min(1).max(500);
const mediaType = z.string().max(200).nullable().default(null);
const address = z.url({ protocol: /^https?$/ }).max(2000);

const item = z.object({
  /** File name, address, or what the person called it. */
  name,
  bytes: z.instanceof(Uint8Array),
  mediaType,
  outletId: z.uuid().nullable().default(null),
  url: address.nullable().default(null),
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

const mapping = columnMapping.nullable();

/** One file of an import: its bytes, where it lies on this machine, or where it is to be fetched from. */
const file = z.union([
  z.object({
    name,
    mediaType,
    mapping: mapping.optional(),
    bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= maxKeptBytes),
  }),
  z.object({
    name,
    mediaType,
    mapping: mapping.optional(),
    path: z.string().min(1).max(4096),
    byteCount: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  }),
  z.object({ name, mediaType, mapping: mapping.optional(), url: address }),
]);

export const beginInput = z.object({
  door: z.enum(["paste", "upload", "command_line", "seed", "link", "feed", "api"]),
  label: z.string().trim().min(1).max(500),
  /** The outlet of items that do not say theirs. */
  outletId: z.uuid().nullable().default(null),
  trial: z.boolean().default(false),
  feedId: z.uuid().nullable().default(null),
  apiTokenId: z.uuid().nullable().default(null),
  files: z.array(file).min(1).max(maxFiles),
  /** Of all files that do not have their own. */
  mapping: mapping.default(null),
});
export type BeginInput = z.input<typeof beginInput>;

export const oneImportInput = z.object({ importId: z.uuid() });

/** Why a verb of this slice refuses. */
export const importProblems = [
  "forbidden",
  "invalid_input",
  "not_found",
  "unknown_outlet",
  "not_allowed_from_here",
  "taken_by_another",
  "nothing_to_retry",
] as const;
export type ImportProblem = (typeof importProblems)[number];

/** Why an import failed as a whole. */
export const importFailureProblems = ["gave_up"] as const;

/** Why one document was refused; the others still come in. */
export const withdrawalProblems = ["withdrawn"] as const;
/** Why a page was not even asked for. */
export const robotsProblems = ["robots_disallowed"] as const;
export const itemProblems = [
  ...documentProblems,
  ...fetchProblems,
  ...robotsProblems,
  ...withdrawalProblems,
] as const;
export type ItemProblem = (typeof itemProblems)[number];

export type ReceivedItem = {
  name: string;
  outcome: "imported" | "revised" | "duplicate" | "rejected";
  problem: string | null;
  articleId: string | null;
};

export const pasteInput = z.object({
  text: z.string().max(maxItemBytes),
  label: z.string().trim().max(200).default(""),
  outletId: z.uuid().nullable().default(null),
});

export const maxLinks = 500;
/** Addresses as somebody types them, one on a line; a missing `https://` is made good. */
export const linksInput = z.object({
  addresses: z.array(address).min(1).max(maxLinks),
  outletId: z.uuid().nullable().default(null),
  trial: z.boolean().default(false),
});
