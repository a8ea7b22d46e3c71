import type { GazetteerMatch } from "../alias-fit";
import type { BlockKind, EntityKind } from "../types";
import type { Lexicon } from "./vocabulary";
import type { Word } from "./words";

/** A gazetteer match with its place among the words of the block. */
export type ListedMatch = GazetteerMatch & { from: number; to: number };

/** What the document as a whole knows while one block is read. */
export type DocumentNames = {
  /** Keys of single words that stand capitalised within a sentence somewhere. */
  insideSentences: ReadonlySet<string>;
  /** Those that stand so without a capitalised neighbour. */
  alone: ReadonlySet<string>;
  /** Pairs of neighbours that do: 'công vinh'. */
  pairs: ReadonlySet<string>;
  /** How often two capitalised words stand side by side, at the start of a sentence too. */
  pairCounts: ReadonlyMap<string, number>;
  /** Words in capitals that stand alone in brackets: '(HVS)'. */
  glosses: ReadonlySet<string>;
  /** Single words that somewhere stand behind what has a title or a make: 'chủ đề Freestyle', 'gói Gold'. */
  titles: ReadonlySet<string>;
  /** Names behind a feature's noun somewhere: 'tính năng Pen Memo'. */
  features: ReadonlySet<string>;
  /** Given names of those whom the text names in full. */
  given: ReadonlySet<string>;
  /** The text is about shares: its codes of three letters are shares. */
  isMarket: boolean;
  /** The text is about devices and programs. */
  isDevice: boolean;
  /** The text is about matches and clubs. */
  isSport: boolean;
  /** Short forms that the text gives to common nouns: 'học sinh (HS)'. */
  shortForms: ReadonlySet<string>;
};

/** One block as the finders of names see it. */
export type BlockReader = {
  text: string;
  kind: BlockKind;
  words: readonly Word[];
  listed: ReadonlyMap<number, ListedMatch>;
  lexicon: Lexicon;
  names: DocumentNames;
  /** Nearly every word is capitalised, as in headlines: capitals say nothing. */
  shouted: boolean;
};

/** What the words just before make likely. */
export type Expectation = {
  kind: EntityKind | null;
  /** The words that say so. */
  cue: string;
  /** An honorific stands right before: a name must follow, not a country. */
  honorific: boolean;
  titled: boolean;
};

export const noExpectation: Expectation = { kind: null, cue: "", honorific: false, titled: false };

export function matchIsPlace(match: ListedMatch | undefined): boolean {
  return match !== undefined && match.readings[0]?.entry.kind === "place";
}
