const dayMillis = 24 * 60 * 60_000;

export const learnedDays = 28;
const fewestDays = 7;
const daysForWeekdays = 21;

/** Items of each of the days before today, the oldest first; the last one is yesterday. */
export type DailyCounts = readonly number[];

/**
 * How many items a day a feed usually has: the median of the days seen so far, of the same weekday once there are
 * three weeks. Null when it is too new to know.
 */
export function usualItemsADay(counts: DailyCounts): number | null {
  if (counts.length < fewestDays) return null;
  const recent = counts.slice(-learnedDays);
  if (recent.length < daysForWeekdays) return median(recent);
  // Today is the weekday of the day seven before it.
  return median(recent.filter((_, index) => (recent.length - index) % 7 === 0));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
}

const busy = 3;
const shortestSilence = dayMillis / 4;

type Standing = { now: Date; lastNewAt: Date | null; itemsADay: number | null };

/** A usually busy feed has brought nothing for far longer than it usually does. */
export function isSilent({ now, lastNewAt, itemsADay }: Standing): boolean {
  if (lastNewAt === null || itemsADay === null || itemsADay < busy) return false;
  const usualGap = dayMillis / itemsADay;
  return now.getTime() - lastNewAt.getTime() > Math.max(shortestSilence, 4 * usualGap);
}
