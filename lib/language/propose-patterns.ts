import { ruleKey, type RulePattern, type SimplePattern } from "./outlet-rules";
import type { Block } from "./types";

/** Longer than this nobody finds word for word in another article. */
const longestExact = 300;
const longestHeading = 80;
const mostOpeningWords = 4;
const nearTheEdge = 3;

/**
 * What an editor may have meant by cutting or relabelling this block, two or three ways to say it, from narrow to
 * wide. `machine` are the blocks as found; `at` is the block's place among them.
 */
export function proposePatterns(text: string, machine: readonly Block[], at: number): RulePattern[] {
  const block = machine[at];
  if (!block) return [];
  const words = wordsOf(text, block);
  const proposals: RulePattern[] = [];
  if (words.length <= longestExact) proposals.push({ match: "exact", words });
  const opening = openingOf(words);
  if (opening !== null) proposals.push({ match: "begins", words: opening });
  const place = placePattern(machine, at);
  if (place) proposals.push({ match: "all", of: [place, { match: "kind", kind: block.kind }] });
  const heading = headingOver(text, machine, at);
  if (heading !== null) proposals.push({ match: "from_heading", words: heading });
  if (proposals.length < 2) proposals.push(likeThis(block));
  // The narrowest ones and the widest; three are enough to choose from.
  return proposals.length <= 3 ? proposals : [...proposals.slice(0, 2), ...proposals.slice(-1)];
}

function wordsOf(text: string, { start, end }: Block): string {
  return text.slice(start, end).replace(/\s+/g, " ").trim();
}

/** The first words up to the first that holds a digit: dates, times and names behind them change every day. */
function openingOf(words: string): string | null {
  const all = words.split(" ");
  const changing = all.findIndex((word) => /\p{N}/u.test(word));
  const count = Math.min(mostOpeningWords, changing === -1 ? all.length - 1 : changing);
  const opening = all.slice(0, count).join(" ");
  const enough = ruleKey(opening).split(" ").length >= 2 && /\p{L}/u.test(opening);
  return enough ? opening.replace(/[\s,;:.–—-]+$/u, "") : null;
}

function placePattern(machine: readonly Block[], at: number): SimplePattern | null {
  const block = machine[at];
  if (!block?.kept) return null;
  const kept = machine.filter((one) => one.kept);
  const place = kept.indexOf(block);
  const fromEnd = kept.length - place;
  if (fromEnd <= nearTheEdge && kept.length > nearTheEdge) {
    return { match: "position", from: "end", count: fromEnd };
  }
  // The very first is most often the title: nobody's rule.
  return place > 0 && place < nearTheEdge ? { match: "position", from: "start", count: place + 1 } : null;
}

/** A short line, closed by no full stop, in the second half of the text: this block itself, or the last one over it. */
function headingOver(text: string, machine: readonly Block[], at: number): string | null {
  const from = Math.ceil(machine.length / 2);
  for (let index = at; index >= from && index > 0; index -= 1) {
    const block = machine[index];
    if (!block || index === machine.length - 1) continue;
    const words = wordsOf(text, block);
    const isHeading = words.length <= longestHeading && !/[.!?…]["'”’»)\]]*$/.test(words);
    if (isHeading && /\p{L}/u.test(words)) return words;
  }
  return null;
}

/** Long and with nothing to hold on to: its kind, about as long. */
function likeThis({ kind, start, end }: Block): RulePattern {
  const length = end - start;
  return {
    match: "all",
    of: [
      { match: "kind", kind },
      { match: "length", min: Math.floor(length * 0.8), max: Math.ceil(length * 1.2) },
    ],
  };
}
