import type { Word } from "./words";

/** Whether a short form can stand for a full name: 'Sullivan', 'Kim', 'Biên', 'Văn Hưng', 'Pena Nieto'. */
export function shortFormOf(
  short: readonly string[],
  full: readonly Word[],
  titled: boolean,
): "tail" | "head" | null {
  if (short.length >= full.length) return null;
  const keys = full.map((word) => word.key);
  if (endsWith(keys, short)) return "tail";
  // 'Sergei Mikhailov' for 'Sergei V.Mikhailov', 'Enrique Nieto' for 'Enrique Pena Nieto'.
  if (short.length > 1 && keys[0] === short[0] && keys.at(-1) === short.at(-1)) return "tail";
  if (keys[0] !== short[0] || short.length > 1) return null;
  // A Vietnamese family name alone names nobody, a Korean, Chinese or Western first word does:
  // 'bà Hoa' may be a Chinese Hoa, if nobody is called so by the given name.
  return titled || full.some((word) => word.foreign) ? "head" : null;
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
