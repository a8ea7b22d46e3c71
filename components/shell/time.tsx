import { sayAge, sayDate, sayDay, sayExactly, sayMoment, zoneName } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";

type TimeProps = {
  at: Date;
  locale: Locale;
  /** The present, where the page is made for one request. Cached pages leave it out and show full dates. */
  now?: Date;
  /** A day with its weekday, a bare date, the clock with it, or how long ago. */
  as?: "day" | "date" | "moment" | "age";
  /** Names the time zone beside the time: where readers may sit in another one. */
  zone?: boolean;
  className?: string;
};

/** A time as people say it, with the exact one on hover and for machines. */
export function Time({ at, locale, now, as = "moment", zone = false, className = "" }: TimeProps) {
  return (
    <time dateTime={at.toISOString()} title={sayExactly(at, locale)} className={className}>
      {wordsFor({ at, locale, as, now })}
      {zone && ` (${zoneName[locale]})`}
    </time>
  );
}

type Wording = { at: Date; locale: Locale; as: "day" | "date" | "moment" | "age"; now: Date | undefined };

function wordsFor({ at, locale, as, now }: Wording): string {
  if (as === "day") return sayDay(at, locale);
  if (as === "date") return sayDate(at, locale);
  if (as === "age" && now) return sayAge(at, { locale, now });
  return sayMoment(at, now ? { locale, now } : { locale });
}
