import "server-only";
import { database } from "@/lib/db/client";
import type { FeedItem, FeedReading, WithdrawnItem } from "@/lib/document/feed/feed-reading";
import { keyOfGuid, type Seen, seenOf, withdrawnContent } from "./item-digest";

export type FreshItem = Seen & { known: boolean } & ({ item: FeedItem } | { withdrawn: WithdrawnItem });

export type Fresh = {
  items: FreshItem[];
  /** Everything the feed holds that is worth remembering as still there. */
  keys: string[];
  /** More than one poll takes in; the next one comes soon. */
  leftOver: boolean;
};

export const mostItemsAtOnce = 100;

/** What of a feed was not there before, says something else now, or was taken back. */
export async function freshItems(feedId: string, reading: FeedReading): Promise<Fresh> {
  const present = reading.items.map((item) => ({ item, ...seenOf(item) }));
  const taken = reading.withdrawn.map((withdrawn) => ({
    withdrawn,
    key: keyOfGuid(withdrawn.guid),
    content: withdrawnContent,
  }));
  const takenKeys = new Set(taken.map(({ key }) => key));
  // A feed that holds an item and its withdrawal means the withdrawal.
  const all = [...present.filter(({ key }) => !takenKeys.has(key)), ...taken];
  const keys = all.map(({ key }) => key);
  const rows = await database().feedItem.findMany({
    where: { feedId, key: { in: keys } },
    select: { key: true, content: true },
  });
  const known = new Map(rows.map(({ key, content }) => [key, content]));
  const fresh = all
    .filter(({ key, content }) => known.get(key) !== content)
    // What was never here cannot be taken back.
    .filter((one) => !("withdrawn" in one) || known.has(one.key))
    .map((one): FreshItem => ({ ...one, known: known.has(one.key) }));
  return { items: fresh.slice(0, mostItemsAtOnce), keys, leftOver: fresh.length > mostItemsAtOnce };
}
