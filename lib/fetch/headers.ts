import { now } from "@/lib/clock";
import { acceptedCodings } from "./read-body";

const kept = [
  "content-type",
  "content-language",
  "etag",
  "last-modified",
  "cache-control",
  "expires",
  "retry-after",
  "link",
  "x-robots-tag",
] as const;

export type KeptHeaders = Partial<Record<(typeof kept)[number], string>>;
type Received = Record<string, string | string[] | undefined>;

const longestValidator = 1024;
const longestWait = 30 * 24 * 60 * 60;

/** What callers may know of an answer's headers; a repeated one is joined as HTTP joins it. */
export function keptHeaders(headers: Received): KeptHeaders {
  const found: KeptHeaders = {};
  for (const name of kept) {
    const value = headers[name];
    if (value !== undefined) found[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return found;
}

/** Where a redirect leads; null if it does not say or contradicts itself. */
export function usableLocation(headers: Received): string | null {
  const { location } = headers;
  const given = Array.isArray(location) ? [...new Set(location)] : [location];
  const [first] = given;
  return given.length === 1 && first !== undefined && first.trim() !== "" ? asUtf8(first) : null;
}

/** Header bytes are read as Latin-1, but servers write addresses in UTF-8. */
function asUtf8(text: string): string {
  const bytes = Buffer.from(text, "latin1");
  const decoded = bytes.toString("utf8");
  return bytes.toString("latin1") === text && Buffer.from(decoded, "utf8").equals(bytes) ? decoded : text;
}

/** Seconds or a date (RFC 9110); nothing if it is neither. A wait beyond a month is a month. */
export function retryAfterSeconds(value: string | undefined): { retryAfterSeconds?: number } {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return { retryAfterSeconds: Math.min(Number(text), longestWait) };
  // Of dates only HTTP's own forms, all of which begin with the day of the week.
  const at = /^[A-Z][a-z]{2,8},? /.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at)) return {};
  const seconds = Math.ceil((at - now().getTime()) / 1000);
  return { retryAfterSeconds: Math.min(Math.max(seconds, 0), longestWait) };
}

type Sent = {
  userAgent: string;
  accept: string | undefined;
  form: Record<string, string> | undefined;
  conditional: { etag?: string | null; lastModified?: string | null } | undefined;
};

export function sentHeaders({ userAgent, accept = "*/*", form, conditional }: Sent): Record<string, string> {
  return {
    "user-agent": userAgent,
    accept,
    "accept-encoding": acceptedCodings,
    ...(form ? { "content-type": "application/x-www-form-urlencoded" } : {}),
    ...(form ? {} : validator("if-none-match", conditional?.etag)),
    ...(form ? {} : validator("if-modified-since", conditional?.lastModified)),
  };
}

/** A validator is a stranger's text that we hand back: one that no header can carry is left out. */
function validator(name: string, value: string | null | undefined): Record<string, string> {
  const fits = value && value.length <= longestValidator && /^[\t\u0020-\u007E\u0080-\u00FF]+$/.test(value);
  return fits ? { [name]: value } : {};
}
