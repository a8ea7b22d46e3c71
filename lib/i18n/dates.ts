import type { Locale } from "./locales";
import { timeZone } from "./time-zone";

// Written out rather than asked of Intl: the server's and the browser's word lists differ between versions,
// and a page must say the same day in both.
const weekdays: Record<Locale, string[]> = {
  vi: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};
const englishMonths =
  "January February March April May June July August September October November December".split(" ");

const wallClock = new Intl.DateTimeFormat("en-GB", {
  timeZone,
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

const minute = 60_000;
const day = 24 * 60 * minute;

/** "Chủ nhật, 22/11/2026", "Sunday, 22 November 2026" */
export function sayDay(at: Date, locale: Locale): string {
  const wall = onTheWall(at);
  return `${weekdayOf(wall, locale)}, ${dateOf(wall, locale)}`;
}

/** "22/11/2026", "22 November 2026" */
export function sayDate(at: Date, locale: Locale): string {
  return dateOf(onTheWall(at), locale);
}

/** "14:05, 22/11/2026"; with `now` as people say it: "14:05 hôm nay", "Friday, 14:05". */
export function sayMoment(at: Date, { locale, now }: { locale: Locale; now?: Date }): string {
  const wall = onTheWall(at);
  const clock = `${wall.hour}:${wall.minute}`;
  const daysAgo = now ? dayNumber(onTheWall(now)) - dayNumber(wall) : null;

  if (daysAgo === 0) return locale === "vi" ? `${clock} hôm nay` : `today, ${clock}`;
  if (daysAgo === 1) return locale === "vi" ? `${clock} hôm qua` : `yesterday, ${clock}`;
  if (daysAgo !== null && daysAgo > 1 && daysAgo < 7) {
    const weekday = weekdayOf(wall, locale);
    return locale === "vi" ? `${clock} ${weekday.replace(/^Thứ/u, "thứ")}` : `${weekday}, ${clock}`;
  }
  return locale === "vi" ? `${clock}, ${dateOf(wall, locale)}` : `${dateOf(wall, locale)}, ${clock}`;
}

/** "5 phút trước", "5 min ago" */
export function sayAge(at: Date, { locale, now }: { locale: Locale; now: Date }): string {
  const age = now.getTime() - at.getTime();
  if (age < minute) return locale === "vi" ? "vừa xong" : "just now";
  if (age < 60 * minute) return ago(Math.floor(age / minute), { vi: "phút", en: "min" }, locale);
  if (age < day) return ago(Math.floor(age / (60 * minute)), { vi: "giờ", en: "h" }, locale);
  if (age < 7 * day) {
    const days = Math.floor(age / day);
    return ago(days, { vi: "ngày", en: days === 1 ? "day" : "days" }, locale);
  }
  return dateOf(onTheWall(at), locale);
}

/** To the second and with its zone, for the tooltip of a looser wording. */
export function sayExactly(at: Date, locale: Locale): string {
  const wall = onTheWall(at);
  const clock = `${wall.hour}:${wall.minute}:${wall.second}`;
  return `${sayDay(at, locale)}, ${clock} (${zoneName[locale]})`;
}

export const zoneName: Record<Locale, string> = {
  vi: "giờ Việt Nam, UTC+7",
  en: "Vietnam time, UTC+7",
};

type Wall = {
  year: number;
  month: number;
  day: number;
  hour: string;
  minute: string;
  second: string;
};

function onTheWall(at: Date): Wall {
  const part = Object.fromEntries(wallClock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    hour: part.hour ?? "",
    minute: part.minute ?? "",
    second: part.second ?? "",
  };
}

function dayNumber({ year, month, day: dayOfMonth }: Wall): number {
  return Date.UTC(year, month - 1, dayOfMonth) / day;
}

function weekdayOf(wall: Wall, locale: Locale): string {
  const index = new Date(dayNumber(wall) * day).getUTCDay();
  return weekdays[locale][index] ?? "";
}

function dateOf({ year, month, day: dayOfMonth }: Wall, locale: Locale): string {
  if (locale === "vi") return `${dayOfMonth}/${month}/${year}`;
  return `${dayOfMonth} ${englishMonths[month - 1] ?? ""} ${year}`;
}

function ago(count: number, unit: Record<Locale, string>, locale: Locale): string {
  return locale === "vi" ? `${count} ${unit.vi} trước` : `${count} ${unit.en} ago`;
}
