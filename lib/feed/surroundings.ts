import type { FeedAnswer, FeedOrder } from "@/lib/document/apart/feed-messages";
import type { GuardedFetch } from "@/lib/fetch/open-fetcher";
import type { Permission } from "@/lib/fetch/open-robots";

/** What a poll needs of the world. Tests put their own in its place where the real one would make them wait. */
export type PollSurroundings = {
  fetch: GuardedFetch;
  mayFetch: (address: string) => Promise<Permission>;
  /** In a thread that can be ended (lib/document/apart). */
  read: (source: Omit<FeedOrder, "kind">) => Promise<FeedAnswer>;
  wait: (millis: number) => Promise<unknown>;
  /** The worker is leaving: what is not done by now is left to another one. */
  stopping: () => boolean;
  /** Between 0 and 1. */
  chance: () => number;
};
