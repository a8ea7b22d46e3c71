type OffsetMap = (offset: number) => number;

/** UTF-16 offset to code point offset. An offset inside a surrogate pair counts the whole pair. */
export function codePointOffsets(text: string): OffsetMap {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset, (start) => start + 1);
}

/** Code point offset to UTF-16 offset: the inverse of `codePointOffsets`. */
export function utf16Offsets(text: string): OffsetMap {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset + countBelow(pairs, offset, (start, index) => start - index);
}

/** Offsets of all high surrogates that are followed by a low one, ascending. */
function surrogatePairs(text: string): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) found.push(match.index);
  return found;
}

function countBelow(
  pairs: number[],
  offset: number,
  place: (start: number, index: number) => number,
): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(pairs[middle] ?? 0, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
