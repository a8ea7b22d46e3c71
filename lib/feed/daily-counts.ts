import "server-only";
import type { Tx } from "@/lib/db/client";
import { timeZone } from "@/lib/i18n/time-zone";
import { learnedDays } from "./usual-rate";

/** Items that a feed brought on each whole day before today, since its first look or for as long as is learned from. */
export async function dailyCounts(tx: Pick<Tx, "$queryRaw">, feedId: string, now: Date): Promise<number[]> {
  const rows = await tx.$queryRaw<{ items: number }[]>`
    WITH day AS (
      SELECT (${now}::timestamptz AT TIME ZONE ${timeZone})::date AS today
    ), polled AS (
      SELECT (created_at AT TIME ZONE ${timeZone})::date AS on_day, sum(item_count)::int AS items
      FROM feed_poll
      WHERE feed_id = ${feedId}::uuid AND created_at > ${now}::timestamptz - make_interval(days => ${learnedDays + 1}::int)
      GROUP BY 1
    )
    SELECT coalesce(polled.items, 0)::int AS items
    FROM day, LATERAL (SELECT min(on_day) AS on_day FROM polled) AS first,
      generate_series(greatest(first.on_day, day.today - ${learnedDays}::int), day.today - 1, interval '1 day') AS each
    LEFT JOIN polled ON polled.on_day = each::date
    WHERE first.on_day IS NOT NULL
    ORDER BY each`;
  return rows.map(({ items }) => items);
}
