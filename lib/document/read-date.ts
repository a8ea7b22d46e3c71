/** `language` decides what `03/05/2026` means: Vietnamese writes the day first, and nobody else is believed. */
export function readDate(
  written: string | null,
  { language = null }: { language?: string | null } = {},
): string | null {
  if (written === null) return null;
  const text = written.normalize("NFC").replace(/\s+/g, " ").trim();
  if (text === "" || text.length > 100) return null;
  return (
    fromSeconds(text) ??
    fromParts(isoParts(text)) ??
    fromParts(namedMonthParts(text)) ??
    fromParts(vietnameseParts(text)) ??
    fromParts(slashedParts(text, language))
  );
}

type Parts = { year: number; month: number; day: number; rest: string };

/** Seconds or milliseconds since 1970 are a moment without any zone. */
function fromSeconds(text: string): string | null {
  if (!/^(?:\d{10}|\d{13})$/.test(text)) return null;
  return new Date(Number(text) * (text.length === 10 ? 1_000 : 1)).toISOString();
}

/**
 * A day with a time and a zone is a moment; a day alone is midnight UTC; a time without a zone could be any of
 * a day's moments, so it is none.
 */
function fromParts(parts: Parts | null): string | null {
  if (parts === null || !isDay(parts)) return null;
  const rest = parts.rest.replace(/^[\s,|–-]+(?=\D|\d{1,2}[:hg])/, "").trim();
  if (rest === "") return `${dayText(parts)}T00:00:00Z`;
  const time = readTime(rest);
  if (time === null) return null;
  const zone = readZone(time.rest);
  return zone === null ? null : `${dayText(parts)}T${time.text}${zone}`;
}

function isDay({ year, month, day }: Parts): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dayText({ year, month, day }: Parts): string {
  return `${year}-${two(month)}-${two(day)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

const clock = /^(?:lúc |at |T)?(\d{1,2})(?:[:hg](\d{1,2})?(?::(\d{1,2})(?:[.,]\d{1,9})?)?)(?:'|′)?/i;

function readTime(written: string): { text: string; rest: string } | null {
  const match = clock.exec(written);
  if (match === null) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  // A leap second has no place in any clock of ours.
  const second = Math.min(59, Number(match[3] ?? 0));
  let rest = written.slice(match[0].length).trim();
  const half = /^(AM|PM|SA|CH)\b\.?/i.exec(rest);
  if (half !== null) {
    if (hour < 1 || hour > 12) return null;
    const afternoon = /^(?:PM|CH)$/i.test(half[1] ?? "");
    hour = (hour % 12) + (afternoon ? 12 : 0);
    rest = rest.slice(half[0].length).trim();
  }
  if (hour > 23 || minute > 59 || Number(match[3] ?? 0) > 60) return null;
  return { text: `${two(hour)}:${two(minute)}:${two(second)}`, rest };
}

/** Letters that name one offset and no other, as RFC 822 has them, and Vietnam's own. */
const zones: Record<string, string> = {
  z: "Z",
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
  ict: "+07:00",
};

function readZone(written: string): string | null {
  const text = written
    .replace(/^\((.*)\)$/, "$1")
    .trim()
    .toLowerCase();
  const offset = /^(?:gmt|utc|ut)? ?([+-])(\d{1,2}):?(\d{2})?(?: ?\(.*\)| [a-z]{2,5})?$/.exec(text);
  if (offset !== null) {
    const hours = Number(offset[2]);
    const minutes = Number(offset[3] ?? 0);
    if (hours > 14 || minutes > 59) return null;
    if (hours === 0 && minutes === 0) return "Z";
    return `${offset[1]}${two(hours)}:${two(minutes)}`;
  }
  const letters = text.replace(/ ?\(.*\)$/, "");
  return Object.hasOwn(zones, letters) ? (zones[letters] ?? null) : null;
}

function isoParts(text: string): Parts | null {
  const match =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)(.*)$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?!\d)(.*)$/.exec(text);
  if (match !== null) return partsOf(match[1], match[2], match[3], basicTime(match[4] ?? ""));
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  return month === null ? null : partsOf(month[1], month[2], "1", "");
}

/** `T081500+0700`, as NITF and NewsML write it. */
function basicTime(rest: string): string {
  return rest.replace(
    /^T(\d{2})(\d{2})(\d{2})?(?=Z|[+-]|$)/,
    (_, hour, minute, second) => `T${hour}:${minute}:${second ?? "00"}`,
  );
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function namedMonthParts(text: string): Parts | null {
  const bare = text.replace(/^(?:sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6}\.?,? /i, "");
  const dayFirst = /^(\d{1,2})[ -]([a-z]{3,9})\.?,?[ -](\d{4}|\d{2})(?!\d)(.*)$/i.exec(bare);
  if (dayFirst !== null) return partsOf(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1], dayFirst[4]);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)(.*)$/i.exec(bare);
  if (monthFirst !== null)
    return partsOf(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2], monthFirst[4]);
  // What C programs print: the year stands last.
  const yearLast = /^([a-z]{3}) (\d{1,2}) (\d{1,2}:\d{2}:\d{2}) (.+ )?(\d{4})$/i.exec(bare);
  if (yearLast === null) return null;
  return partsOf(yearLast[5], monthNumber(yearLast[1]), yearLast[2], `${yearLast[3]} ${yearLast[4] ?? ""}`);
}

function monthNumber(name: string | undefined): string {
  return String(months.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

const weekday = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn|t[2-7]),? ?/i;
const leadingTime =
  /^(?:lúc )?(\d{1,2}[:hg]\d{0,2}(?::\d{2})?'?(?: ?(?:SA|CH|AM|PM))?),? ?(?:-|–|\|)? ?(?:ngày )?(?=\D|\d{1,2}\/)/i;

function vietnameseParts(text: string): Parts | null {
  const { bare, time } = withoutLead(text);
  const match = /^(?:ngày )?(\d{1,2}) (?:tháng|th) ?(\d{1,2})(?: năm|,)? (\d{4})(?!\d)(.*)$/i.exec(bare);
  return match === null ? null : partsOf(match[3], match[2], match[1], `${time}${match[4]}`);
}

function slashedParts(text: string, language: string | null): Parts | null {
  const { bare, time } = withoutLead(text);
  const match = /^(?:ngày )?(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)(.*)$/i.exec(bare);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const rest = `${time}${match[5]}`;
  const vietnamese =
    /^vi\b/i.test(language ?? "") ||
    /(?:gmt|utc) ?\+0?7/i.test(text) ||
    /[à-ỹđ]/i.test(text) ||
    bare !== text;
  if (first > 12 || vietnamese || match[2] === "." || first === second) {
    return partsOf(match[4], match[3], match[1], rest);
  }
  return second > 12 ? partsOf(match[4], match[1], match[3], rest) : null;
}

/** `Chủ nhật, 08:15 - 03/05/2026` has its time before its day. */
function withoutLead(text: string): { bare: string; time: string } {
  const afterDay = text.replace(weekday, "");
  const time = leadingTime.exec(afterDay);
  return time === null
    ? { bare: afterDay, time: "" }
    : { bare: afterDay.slice(time[0].length), time: ` ${time[1]} ` };
}

function partsOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  rest = "",
): Parts {
  const written = Number(year);
  // RFC 822 has years of two digits.
  const century = written < 70 ? 2000 : 1900;
  return {
    year: (year ?? "").length === 2 ? written + century : written,
    month: Number(month),
    day: Number(day),
    rest,
  };
}
