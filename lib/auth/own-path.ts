/** Where to go after signing in when nothing better was asked for. */
export const defaultPath = "/desk";

/**
 * An address to send somebody to, only if it is a page of ours. Whatever a browser could read as another
 * site, now or after another round of decoding, becomes the default.
 */
export function ownPath(wanted: unknown, fallback: string = defaultPath): string {
  if (typeof wanted !== "string" || wanted.length > 2000) return fallback;
  if (!everyReading(wanted).every(isOwn)) return fallback;
  const { pathname, search, hash } = new URL(wanted, base);
  if (/^(?:\/(?:vi|en))?\/(?:sign-in|api|_next)(?:\/|$)/.test(pathname)) return fallback;
  return `${pathname}${search}${hash}`;
}

const base = "http://own.invalid";

/** The text itself and what it becomes when decoded again and again. */
function everyReading(wanted: string): string[] {
  const readings = [wanted];
  for (let round = 0; round < 4; round += 1) {
    const decoded = decode(readings.at(-1) ?? "");
    if (decoded === null) return [...readings, ""];
    if (decoded === readings.at(-1)) break;
    readings.push(decoded);
  }
  return readings;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function isOwn(path: string): boolean {
  // Browsers drop control characters and read a backslash as a slash before they look for a host.
  const strange = [...path].some((letter) => letter < " " || letter === "\u007f" || letter === "\\");
  if (strange || !path.startsWith("/") || path.startsWith("//")) return false;
  if (!URL.canParse(path, base)) return false;
  const url = new URL(path, base);
  return url.origin === base && !url.pathname.startsWith("//");
}
