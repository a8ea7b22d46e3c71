import type { FeedResult } from "../feed/feed-reading";
import type { OpmlResult } from "../feed/read-opml";

export type FeedOrder = { kind: "feed" | "opml"; bytes: Uint8Array; mediaType: string | null; url: string };

/** What can go wrong with the bytes before anything of a feed is seen, and with the thread itself. */
export type ApartProblem = "empty" | "not_text" | "unknown_encoding" | "too_slow" | "unreadable";
type Lost = { ok: false; problem: ApartProblem; detail: string | null };

export type FeedAnswer = FeedResult | Lost;
export type OpmlAnswer = OpmlResult | Lost;

export type FeedThreadAnswer =
  | { kind: "ready" }
  | { kind: "feed"; result: FeedAnswer }
  | { kind: "opml"; result: OpmlAnswer };
