import type { FeedSummary } from "@/lib/feed/queries";

export const standings = ["ok", "waiting", "failing", "silent", "empty", "paused", "gone"] as const;
export type Standing = (typeof standings)[number];

/** How a feed fares, in one word: what somebody would have to do something about goes first. */
export function standingOf(
  feed: Pick<FeedSummary, "state" | "problem" | "silentSince" | "empty" | "lastPolledAt">,
): Standing {
  if (feed.state === "gone" || feed.state === "removed") return "gone";
  if (feed.state === "paused") return "paused";
  if (feed.problem !== null) return "failing";
  if (feed.silentSince !== null) return "silent";
  if (feed.lastPolledAt === null) return "waiting";
  return feed.empty ? "empty" : "ok";
}

/** A look that is due or going on: its result will be there in a moment. */
export function isAboutToChange({ state, nextPollAt }: FeedSummary, now: Date): boolean {
  return state === "active" && nextPollAt <= now;
}
