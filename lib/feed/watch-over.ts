import "server-only";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { dailyCounts } from "./daily-counts";
import { isSilent, usualItemsADay } from "./usual-rate";

/**
 * Raises the alarm for feeds that are usually busy and have fallen silent, also where no look succeeds any more.
 * The next item takes it away (settle.ts). Returns how many alarms were raised.
 */
export async function watchForSilence(): Promise<number> {
  const sixHours = new Date(now().getTime() - 6 * 60 * 60_000);
  const quiet = await database().feed.findMany({
    where: { state: "active", silentSince: null, lastNewAt: { lt: sixHours } },
    select: { id: true, lastNewAt: true },
    take: 2_000,
  });
  let raised = 0;
  for (const { id, lastNewAt } of quiet) {
    const itemsADay = usualItemsADay(await dailyCounts(database(), id, now()));
    if (!isSilent({ now: now(), lastNewAt, itemsADay })) continue;
    const { count } = await database().feed.updateMany({
      where: { id, state: "active", silentSince: null, lastNewAt },
      data: { silentSince: lastNewAt },
    });
    raised += count;
  }
  return raised;
}

/** What is older than it is of use: the history of looks, and items that a feed dropped long ago. */
export async function forgetOldPolls(): Promise<{ polls: number; items: number }> {
  const before = new Date(now().getTime() - 90 * 24 * 60 * 60_000);
  const [polls, items] = await Promise.all([
    database().feedPoll.deleteMany({ where: { createdAt: { lt: before } } }),
    database().feedItem.deleteMany({ where: { seenAt: { lt: before } } }),
  ]);
  return { polls: polls.count, items: items.count };
}
