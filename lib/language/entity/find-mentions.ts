import type { Gazetteer } from "../gazetteer";
import type { Block, Span } from "../types";
import type { BlockReader, DocumentNames, ListedMatch } from "./block-reader";
import { BlockScan } from "./block-scan";
import type { Mention } from "./mention";
import type { Lexicon } from "./vocabulary";
import type { Word } from "./words";

type BlockInput = {
  text: string;
  block: Block;
  words: Word[];
  lexicon: Lexicon;
  names: DocumentNames;
  shouted: boolean;
};

/** A block with the names that rules and the register find in it, in order, not overlapping. */
export type ScannedBlock = { reader: BlockReader; mentions: Mention[] };

export function scanNames(input: BlockInput, gazetteer: Gazetteer): ScannedBlock {
  const { text, block, words, lexicon, names, shouted } = input;
  const listed = listedByWord(gazetteer, text, block, words);
  const reader = { text, kind: block.kind, words, listed, lexicon, names, shouted };
  return { reader, mentions: new BlockScan(reader).run() };
}

function listedByWord(
  gazetteer: Gazetteer,
  text: string,
  block: Span,
  words: Word[],
): Map<number, ListedMatch> {
  const found = new Map<number, ListedMatch>();
  let at = 0;
  for (const match of gazetteer.matches(text, block)) {
    while (at < words.length && (words[at]?.start ?? 0) < match.start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < match.end) at += 1;
    found.set(from, { ...match, from, to: at });
  }
  for (const whole of [...found.values()].filter((match) => beginsInside(words, match)))
    listInside(found, whole, { gazetteer, text, words });
  return found;
}

/** The second word has a capital, and the first has none, or 'Người' one that says nothing. */
function beginsInside(words: readonly Word[], { from, to }: ListedMatch): boolean {
  const [first, second] = [words[from], words[from + 1]];
  if (from + 1 >= to || !second?.capital) return false;
  return first?.capital === false || (first?.opens === true && first.key === "người");
}

type Listing = { gazetteer: Gazetteer; text: string; words: readonly Word[] };

/** 'người Việt' may be a paper, and is the country where it is not; 'người Việt Nam' is no paper. */
function listInside(
  found: Map<number, ListedMatch>,
  { from, to, end }: ListedMatch,
  { gazetteer, text, words }: Listing,
): void {
  const start = words[from + 1]?.start ?? end;
  const further = words[to]?.end ?? end;
  const within = gazetteer.matches(text, { start, end: further }).find((match) => match.start === start);
  if (!within || within.end < end) return;
  const goesOn = within.end > end;
  if (goesOn && !words[to]?.capital) return;
  if (goesOn) for (const at of [from, to]) found.delete(at);
  if (goesOn || words[from]?.capital === false)
    found.set(from + 1, { ...within, from: from + 1, to: goesOn ? to + 1 : to });
}
