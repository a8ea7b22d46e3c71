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
  span: Span,
  words: Word[],
): Map<number, ListedMatch> {
  const found = new Map<number, ListedMatch>();
  const inner: { from: number; to: number; span: Span }[] = [];
  let at = 0;
  for (const match of gazetteer.matches(text, span)) {
    while (at < words.length && (words[at]?.start ?? 0) < match.start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < match.end) at += 1;
    found.set(from, { ...match, from, to: at });
    const second = words[from + 1];
    const begins = words[from]?.capital === false && second?.capital === true && from + 1 < at;
    // 'người Việt' may be a paper, and is the country where it is not.
    if (begins) inner.push({ from: from + 1, to: at, span: { start: second.start, end: match.end } });
  }
  for (const run of inner) {
    const within = gazetteer.matches(text, run.span).find(({ start }) => start === run.span.start);
    if (within?.end === run.span.end) found.set(run.from, { ...within, from: run.from, to: run.to });
  }
  return found;
}
