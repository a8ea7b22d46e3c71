import { readFeedApart } from "@/lib/document/apart/read-feed-apart";
import type { PollSurroundings } from "@/lib/feed/surroundings";
import { forbiddenAddress } from "@/lib/fetch/address-policy";
import { openFetcher } from "@/lib/fetch/open-fetcher";
import { openRobots } from "@/lib/fetch/open-robots";

/** Polls as in production, but of a stand-in, without waiting and without chance. What was waited for is written down. */
export function pollSurroundings(hosts: readonly string[], { deadlineMs = 10_000 } = {}) {
  const fetcher = openFetcher({
    userAgent: "Collate/test",
    reach: { forbidden: forbiddenAddress, exempt: new Set(hosts) },
  });
  const waited: number[] = [];
  const fetch: PollSurroundings["fetch"] = (address, request) =>
    fetcher.fetch(address, { deadlineMs, ...request });
  const around: PollSurroundings = {
    fetch,
    mayFetch: openRobots({ fetch, robotName: "Collate" }).mayFetch,
    read: readFeedApart,
    wait: async (millis) => {
      waited.push(millis);
    },
    stopping: () => false,
    chance: () => 0,
  };
  return { around, waited, close: fetcher.close };
}
