import { foldTone } from "@/lib/language/fold";

/** A passage as a story keeps it: its place is one in the text that it was cited from, whatever came after. */
export type CitedPlace = { articleRevisionId: string; start: number; end: number; quote: string };
/** Of a decision, which moves on with the article's text. */
export type DecidedPlace = { revisionId: string; start: number; end: number; quote: string };

/** Whether any of these words were cited. */
export function isCitedInPart(cited: CitedPlace, place: DecidedPlace): boolean {
  if (cited.articleRevisionId === place.revisionId) return place.start < cited.end && place.end > cited.start;
  const [passage, words] = [plain(cited.quote), plain(place.quote)];
  return passage.includes(words) || words.includes(passage) || meet(passage, words) || meet(words, passage);
}

/** Whether all of these words were cited. */
export function isCited(cited: CitedPlace, place: DecidedPlace): boolean {
  if (cited.articleRevisionId === place.revisionId)
    return place.start >= cited.start && place.end <= cited.end;
  return ` ${plain(cited.quote)} `.includes(` ${plain(place.quote)} `);
}

function plain(words: string): string {
  return foldTone(words.normalize("NFC"))
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/** From this many letters on, the end of one and the beginning of the other are no accident. */
const leastShared = 16;

function meet(before: string, after: string): boolean {
  for (let length = Math.min(before.length, after.length); length >= leastShared; length -= 1) {
    if (before.endsWith(after.slice(0, length))) return true;
  }
  return false;
}
