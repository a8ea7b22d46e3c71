/** `exact`: the source named a time and its offset. Otherwise only the day is known: midnight UTC. */
export type IsoDate = { iso: string; exact: boolean };

const months: Record<string, number> = {};
for (const [index, names] of [
  "january jan januar janvier enero gennaio janeiro januari января",
  "february feb februar février febrero febbraio fevereiro februari февраля",
  "march mar märz mars marzo março maart марта",
  "april apr avril abril aprile апреля",
  "may mai mayo maggio maio mei мая",
  "june jun juni juin junio giugno junho июня",
  "july jul juli juillet julio luglio julho июля",
  "august aug août agosto augustus августа",
  "september sep sept septembre septiembre settembre setembro сентября",
  "october oct oktober octobre octubre ottobre outubro октября",
  "november nov novembre noviembre novembro ноября",
  "december dec dezember décembre diciembre dicembre dezembro декабря",
].entries()) {
  for (const name of names.split(" ")) months[name] = index + 1;
}

type Parts = { year: number; month: number; day: number; time: Time | null };
type Time = { hour: number; minute: number; second: string; offset: string | null };

/** Reads what pages write; null when it is not sure. Never guesses a zone, a century or the order of a date. */
export function isoDate(text: string): IsoDate | null {
  const words = text.trim().slice(0, 200);
  const parts = fromIso(words) ?? fromEpoch(words) ?? fromDayFirst(words) ?? fromNamedMonth(words);
  return parts === null ? null : written(parts);
}

const isoForm =
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)(?:[T\s]+(\d{1,2}):?(\d{2})(?::?(\d{2}(?:\.\d+)?))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?/i;

function fromIso(text: string): Parts | null {
  const found = isoForm.exec(text);
  if (!found) return null;
  const [, year, month, day, hour, minute, second, offset] = found;
  const time = hour === undefined ? null : timeOf(hour, minute, second, offset);
  return { year: Number(year), month: Number(month), day: Number(day), time };
}

/** Seconds or milliseconds, and nothing else beside them. */
function fromEpoch(text: string): Parts | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return null;
  return fromIso(new Date(text.length === 10 ? Number(text) * 1000 : Number(text)).toISOString());
}

const numbers = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;

/** Day first, as Vietnam and most of the world write; a date that could be read both ways needs Vietnamese words. */
function fromDayFirst(text: string): Parts | null {
  const found =
    numbers.exec(text) ?? /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+(?:năm\s+)?(\d{4})/iu.exec(text);
  if (!found) return null;
  const [whole, day, month, year] = found;
  const sure =
    Number(day) > 12 ||
    day === month ||
    whole.includes(".") ||
    /GMT\s*\+\s*0?7|thứ|chủ nhật|ngày|lúc|cập nhật/iu.test(text);
  if (!sure) return null;
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    time: clockIn(text.replace(whole, " ")),
  };
}

function fromNamedMonth(text: string): Parts | null {
  const found =
    /(?<!\p{L})(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/u.exec(
      text,
    ) ?? /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text);
  if (!found) return null;
  const [whole, one = "", two = "", year] = found;
  const [day, name] = /^\d/.test(one) ? [one, two] : [two, one];
  const month = months[name.toLowerCase()];
  if (month === undefined) return null;
  return { year: Number(year), month, day: Number(day), time: clockIn(text.replace(whole, " ")) };
}

/** A time counts only with its offset; an hour of an unknown place is no moment. */
function clockIn(text: string): Time | null {
  const found =
    /(?<!\d)(\d{1,2})[:h](\d{2})(?::(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?[^\dA-Z+-]{0,4}(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\s*([+-]\s*\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])/iu.exec(
      text,
    );
  if (!found) return null;
  const [, hour = "", minute, second, half, zone, shift] = found;
  return timeOf(String(wholeHour(Number(hour), half)), minute, second, shift?.replace(/\s/g, "") ?? zone);
}

function wholeHour(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function timeOf(hour: string, minute = "00", second = "00", offset?: string): Time {
  return {
    hour: Number(hour),
    minute: Number(minute),
    second,
    offset: offset === undefined ? null : offsetOf(offset),
  };
}

function offsetOf(offset: string): string {
  if (/^(?:Z|UTC|GMT)$/i.test(offset)) return "Z";
  const [, sign = "+", hours = "0", minutes = "00"] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}

function written({ year, month, day, time }: Parts): IsoDate | null {
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  if (year < 1900 || year > 2100 || !isDay(date)) return null;
  if (time === null || time.offset === null) return { iso: `${date}T00:00:00Z`, exact: false };
  const iso = `${date}T${pad(time.hour)}:${pad(time.minute)}:${time.second}${time.offset}`;
  return Number.isNaN(Date.parse(iso)) ? { iso: `${date}T00:00:00Z`, exact: false } : { iso, exact: true };
}

function isDay(date: string): boolean {
  const moment = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
