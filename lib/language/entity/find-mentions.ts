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
  let at = 0;
  for (const match of gazetteer.matches(text, span)) {
    while (at < words.length && (words[at]?.start ?? 0) < match.start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < match.end) at += 1;
    found.set(from, { ...match, from, to: at });
  }
  return found;
}
