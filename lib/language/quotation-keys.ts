import type { StoryToken } from "./story-tokens";

/** A direct quotation as folded terms. */
export type QuotationKey = string[];

const shortest = 4;
const longest = 24;
const most = 16;
const quoted = /“([^“”]{8,600})”|"([^"\n]{8,600})"|«([^«»]{8,600})»/g;

/** The direct quotations of a text, in order, each by its first terms. */
export function quotationKeys(text: string, tokens: readonly StoryToken[]): QuotationKey[] {
  const found: QuotationKey[] = [];
  for (const match of text.matchAll(quoted)) {
    const from = match.index;
    const to = from + match[0].length;
    const keys = tokens.filter((token) => token.start >= from && token.end <= to).map(({ key }) => key);
    if (keys.length >= shortest) found.push(keys.slice(0, longest));
    if (found.length === most) break;
  }
  return found;
}

/** Shared terms among those of the shorter quotation, neighbours counted too. */
export function quotationOverlap(a: QuotationKey, b: QuotationKey): number {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < shortest) return 0;
  const words = new Set(longer);
  const pairs = new Set(longer.map((key, at) => `${key} ${longer[at + 1] ?? ""}`));
  const single = shorter.filter((key) => words.has(key)).length / shorter.length;
  const double =
    shorter.slice(1).filter((key, at) => pairs.has(`${shorter[at] ?? ""} ${key}`)).length /
    (shorter.length - 1);
  return (single + double) / 2;
}
