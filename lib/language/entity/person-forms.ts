import { surnames } from "../vi/surnames";
import type { Word } from "./words";

/** Whether a short form can stand for a full name: 'Sullivan', 'Kim', 'Biên', 'Văn Hưng', 'Pena Nieto'. */
export function isShortForm(short: readonly string[], full: readonly Word[], titled: boolean): boolean {
  if (short.length >= full.length) return false;
  const keys = full.map((word) => word.key);
  if (endsWith(keys, short)) return true;
  const [surname] = full;
  if (!surname || keys[0] !== short[0] || short.length > 1) return false;
  // A Vietnamese family name alone names nobody; a Korean, Chinese or Western first word does.
  if (full.some((word) => word.foreign)) return true;
  return titled && !isVietnameseName(full);
}

function isVietnameseName(full: readonly Word[]): boolean {
  return surnames.has(full[0]?.key ?? "");
}

function endsWith(keys: readonly string[], tail: readonly string[]): boolean {
  const offset = keys.length - tail.length;
  return tail.every((key, at) => keys[offset + at] === key);
}

/** 'Meada' for 'Meade': one letter off, in a word long enough. */
export function isMisspelling(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const skip = short.length === long.length ? 1 : 0;
  return short.slice(at + skip) === long.slice(at + 1);
}
