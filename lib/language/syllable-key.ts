const yFor: Record<string, string> = { i: "y", ì: "ỳ", ỉ: "ỷ", ĩ: "ỹ", í: "ý", ị: "ỵ" };
const beforeOpenI = new Set([..."hklmst"].map((letter) => letter.charCodeAt(0)));
const yUnits = new Map(Object.entries(yFor).map(([i, y]) => [i.charCodeAt(0), y.charCodeAt(0)]));

/** What a folded syllable is looked up by. `Mĩ` = `Mỹ`, `Hoa Kì` = `Hoa Kỳ`: both spellings are in use. */
export function syllableKey(folded: string): string {
  if (folded.length !== 2 || !beforeOpenI.has(folded.charCodeAt(0))) return folded;
  const y = yFor[folded.slice(1)];
  return y === undefined ? folded : folded.slice(0, 1) + y;
}

/** The unit that the key of the syllable from `start` to `end` has for the one at `at`: no key is put together. */
export function keyUnitAt(folded: string, start: number, end: number, at: number): number {
  const unit = folded.charCodeAt(at);
  if (end - start !== 2 || at === start) return unit;
  return beforeOpenI.has(folded.charCodeAt(start)) ? (yUnits.get(unit) ?? unit) : unit;
}

/** A number of 32 bits for the key of the syllable from `start` to `end`; two keys may share one. */
export function keyHash(folded: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const unit = at === end - 1 ? keyUnitAt(folded, start, end, at) : folded.charCodeAt(at);
    hash = Math.imul(hash ^ unit, 0x01000193);
  }
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x85ebca6b) >>> 0;
}
