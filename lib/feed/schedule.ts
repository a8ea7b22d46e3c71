import type { FeedReading } from "@/lib/document/feed/feed-reading";

const day = 24 * 60;
const slowest = 6 * 60;
const slowestPushed = 12 * 60;
/** Of a wish to be asked less often, however it is written. */
const longestHint = day;

export type Hints = Pick<FeedReading, "ttlMinutes" | "skipHours" | "skipDays">;
export const noHints: Hints = { ttlMinutes: null, skipHours: [], skipDays: [] };

type Rhythm = {
  now: Date;
  everyMinutes: number;
  /** Between two items as a rule; null when too little is known. */
  usualGapMinutes: number | null;
  hints: Hints;
  /** A hub tells us of news; asking is only for what it forgets. */
  pushed: boolean;
  /** Between 0 and 1. */
  chance: number;
};

/**
 * Minutes until the next look: never more often than the newsroom wished or the publisher allows, and for a feed
 * that seldom brings anything half as long as it usually is quiet.
 */
export function minutesUntilNext({
  now,
  everyMinutes,
  usualGapMinutes,
  hints,
  pushed,
  chance,
}: Rhythm): number {
  const quiet = Math.min((usualGapMinutes ?? 0) / 2, slowest);
  const hinted = Math.min(hints.ttlMinutes ?? 0, longestHint);
  const calm = Math.max(everyMinutes, quiet, hinted, 1);
  const pace = pushed ? Math.max(calm, Math.min(calm * 8, slowestPushed)) : calm;
  // A little later rather than earlier, so that feeds added together do not stay together.
  const spread = pace * (1 + chance / 10);
  return pastSkipped(now, spread, hints);
}

/** The first moment from then on that is in none of the hours and days in which asking is useless (UTC). */
function pastSkipped(now: Date, minutes: number, { skipHours, skipDays }: Hints): number {
  const hours = new Set(skipHours);
  const days = new Set(skipDays.map((name) => name.toLowerCase()));
  // Somebody who skips everything has not understood the field.
  if (hours.size >= 24 || days.size >= 7) return minutes;
  let wait = minutes;
  for (let step = 0; step < 24 * 8; step += 1) {
    const at = new Date(now.getTime() + wait * 60_000);
    if (!hours.has(at.getUTCHours()) && !days.has(weekdays[at.getUTCDay()] ?? "")) return wait;
    wait += 60 - at.getUTCMinutes();
  }
  return minutes;
}

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

type Setback = {
  everyMinutes: number;
  /** In a row, this one included. */
  failures: number;
  retryAfterSeconds: number | null;
  chance: number;
};

/** Twice as long with every failure in a row, with a fifth more or less, up to a day; and never before it was allowed. */
export function minutesAfterFailure({ everyMinutes, failures, retryAfterSeconds, chance }: Setback): number {
  const doubled = Math.max(everyMinutes, 1) * 2 ** Math.min(failures, 20);
  const spread = Math.min(doubled, day) * (0.8 + chance * 0.4);
  return Math.max(Math.min(spread, day), 1, (retryAfterSeconds ?? 0) / 60);
}
