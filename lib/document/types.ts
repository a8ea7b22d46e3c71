import type { BlockKind } from "@/lib/language/types";
import type { ReadAs } from "./read-as";

/** A stretch of a document's text whose kind its markup told: UTF-16 offsets, end exclusive. */
export type MarkedStretch = { start: number; end: number; kind: BlockKind };

/** One stretch of a document before its text is put together. Plain text, one line. */
export type DocumentPart = { kind: BlockKind; text: string };

/** What a document says of itself. null: it does not say. Nothing here is invented. */
export type DocumentMetadata = {
  title: string | null;
  standfirst: string | null;
  byline: string | null;
  /** ISO 8601 with an offset or `Z`. A date without a time is midnight UTC. */
  publishedAt: string | null;
  modifiedAt: string | null;
  /** Who published it, in its own words. */
  siteName: string | null;
  /** Canonical address, http or https. */
  url: string | null;
  /** The publisher's own id: RSS guid, Atom id, NewsML guid, ninjs uri. */
  guid: string | null;
  /** The publisher's version of that id. */
  upstreamVersion: string | null;
  /** `canceled`: withdrawn by whoever sent it. `withheld`: not to be used yet. */
  upstreamStatus: "usable" | "withheld" | "canceled";
  /** What the sender tells editors, such as the reason of a correction. */
  upstreamNote: string | null;
  embargoedUntil: string | null;
  /** BCP 47, as declared. */
  language: string | null;
  /** Wire and picture credits, in order. */
  credits: string[];
  /** Usage terms, as written. */
  rights: string | null;
};

/** One article as it arrived, read but not stored. Plain data: it survives being sent between threads. */
export type ArrivedDocument = {
  /** What the report calls it: file name, address, `archive.zip/news/1.html`, `lines.jsonl:17`. */
  name: string;
  /** The bytes it was read from: the file, the archive's entry, the line, the feed item's content. */
  bytes: Uint8Array;
  mediaType: string;
  encoding: string;
  /** NFC, `\n` line ends, no control characters but tab and line end. */
  text: string;
  /** In text order, not overlapping; empty for plain text. */
  marked: MarkedStretch[];
  /** For showing the article as it looked; null for plain text. Cleaned when it leaves the reading (read-steps.ts). */
  html: string | null;
  metadata: DocumentMetadata;
  /** What whoever reads the report should know of a document that came in all the same. */
  remark?: string;
};

/** Why a document was refused. Codes: the interface has the words. */
export const documentProblems = [
  "empty",
  "too_large",
  "not_text",
  "unknown_encoding",
  "unknown_kind",
  "broken_markup",
  "broken_json",
  "broken_archive",
  "encrypted",
  "unsafe_archive",
  "unsafe_markup",
  "no_text",
  "no_such_column",
  "too_slow",
  "unreadable",
] as const;
export type DocumentProblem = (typeof documentProblems)[number];

/** One thing that came out of a file: an article, or a refusal of that one. The others still come. */
export type Arrival =
  | { ok: true; document: ArrivedDocument }
  | {
      ok: false;
      name: string;
      problem: DocumentProblem;
      detail: string | null;
      bytes: Uint8Array | null;
      /** How these bytes are read by themselves; absent where they show it. */
      as?: ReadAs;
    };

export const noMetadata: DocumentMetadata = {
  title: null,
  standfirst: null,
  byline: null,
  publishedAt: null,
  modifiedAt: null,
  siteName: null,
  url: null,
  guid: null,
  upstreamVersion: null,
  upstreamStatus: "usable",
  upstreamNote: null,
  embargoedUntil: null,
  language: null,
  credits: [],
  rights: null,
};
