import { fetchProblems } from "@/lib/fetch/fetch-problem";
import * as z from "zod";

export { mostFetchedBytes } from "@/lib/fetch/fetch-problem";

const address = z.url({ protocol: /^https?$/ }).max(2000);
const title = z.string().trim().min(1).max(300);
const outletId = z.uuid().nullable();
const pollEveryMinutes = z.coerce.number().int().min(1).max(10_080);

export const addFeedInput = z.object({
  /** Of the feed, or of a page that names one. */
  url: address,
  title: z.string().trim().max(300).default(""),
  outletId: outletId.default(null),
  pollEveryMinutes: pollEveryMinutes.default(15),
  fetchPages: z.boolean().default(true),
});
export type AddFeedInput = z.input<typeof addFeedInput>;

export const changeFeedInput = z.object({
  feedId: z.uuid(),
  seenVersion: z.int().positive(),
  title: title.optional(),
  outletId: outletId.optional(),
  pollEveryMinutes: pollEveryMinutes.optional(),
  fetchPages: z.boolean().optional(),
  /** `active` also starts again what was gone. */
  state: z.enum(["active", "paused"]).optional(),
});
export type ChangeFeedInput = z.infer<typeof changeFeedInput>;

export const oneFeedInput = z.object({ feedId: z.uuid() });
export type OneFeedInput = z.infer<typeof oneFeedInput>;

/** A list of five thousand feeds is under two megabytes. */
export const maxListBytes = 4_000_000;
export const feedListInput = z.object({
  name: z.string().trim().min(1).max(300),
  bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength > 0 && byteLength <= maxListBytes),
});
export type FeedListInput = z.infer<typeof feedListInput>;

export const uploadListInput = z.object({
  file: z
    .file()
    .max(maxListBytes)
    .refine(({ size }) => size > 0),
});

/** What became of one outline of a list. */
export const listedFeed = z.object({
  title: z.string().nullable(),
  url: z.string(),
  outcome: z.enum(["added", "known", "refused"]),
  problem: z.string().nullable(),
  feedId: z.uuid().nullable(),
});
export type ListedFeed = z.infer<typeof listedFeed>;

export const feedProblems = [
  "forbidden",
  "invalid_input",
  "not_found",
  "unknown_outlet",
  "feed_known",
  "changed_since_seen",
  "not_allowed_from_here",
  "taken_by_another",
] as const;
export type FeedVerbProblem = (typeof feedProblems)[number];

/** Why a look at a feed failed. The interface has the words: feeds.json. */
export const pollProblems = [
  // The server's answer.
  "gone",
  "missing",
  "locked",
  "throttled",
  "server_error",
  // Before and around an answer.
  ...fetchProblems,
  "robots_disallowed",
  "robots_unreachable",
  // What the answer held.
  "empty",
  "web_page",
  "not_a_feed",
  "broken_markup",
  "broken_json",
  "unsafe_markup",
  "not_text",
  "unknown_encoding",
  "slow_to_read",
  "unreadable",
  /** The page's feed is on the list already. */
  "feed_known",
] as const;
export type PollProblem = (typeof pollProblems)[number];

export const listProblems = [
  "empty",
  "not_opml",
  "no_feeds",
  "too_large",
  "unsafe_markup",
  "not_text",
  "unknown_encoding",
  "too_slow",
  "unreadable",
] as const;
export type ListProblem = (typeof listProblems)[number];
