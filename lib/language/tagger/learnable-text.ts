import { ruledBlocks } from "../cleaned-blocks";
import { findEntities, readNames } from "../entities";
import type { Word } from "../entity/words";
import type { Gazetteer } from "../gazetteer";
import { detectLanguage } from "../register";
import type { Block, Language, Span } from "../types";
import { featuresOf } from "./features";
import { labelsOf, type TaggedName } from "./labels";
import { featureBits } from "./learn";
import type { TaggerModel } from "./model";
import type { KindedSpan } from "./name-scores";
import type { TaggedText } from "./read-corpus";
import { seeWords } from "./see-words";
import type { TaggedWords } from "./train";

/** A text of which it is known what it names. */
export type LearnableText = {
  text: string;
  language: Language;
  blocks: readonly Block[];
  /** In text order, not overlapping. */
  names: readonly KindedSpan[];
  /** What stands in a block with one of these is not decided: nothing is learnt or scored there. */
  open: readonly Span[];
};

/** Nothing is cut: each sentence of the corpus is there to be read. */
export function corpusText({ text, names }: TaggedText): LearnableText {
  const blocks = ruledBlocks(text, [], []).blocks.map((block) => ({ ...block, kept: true, reason: null }));
  return { text, language: detectLanguage(text), blocks, names, open: [] };
}

/** Each decided block of a text, as the rules see it and with the names that stand there. */
export function examplesOf(learnable: LearnableText, gazetteer: Gazetteer): TaggedWords[] {
  const { text, blocks, language, names } = learnable;
  const decided = decidedBlocks(learnable);
  const { parts, kinds } = readNames(text, blocks, gazetteer, language);
  return parts
    .filter(({ reader }) => decided.some((block) => isInside(reader.words[0], block)))
    .map(({ reader, mentions }) => ({
      rows: featuresOf(seeWords(reader, mentions, kinds), featureBits),
      labels: labelsOf(namesAmong(reader.words, names), reader.words.length),
    }));
}

/** What an article's reading finds beside what stands there: by the rules, or with what was learnt. */
export function readAgainst(learnable: LearnableText, gazetteer: Gazetteer, model: TaggerModel | null) {
  const { text, blocks, language, names } = learnable;
  const decided = decidedBlocks(learnable);
  const inDecided = (name: Span) => decided.some((block) => isInside(name, block));
  const found = findEntities(text, blocks, gazetteer, language, model);
  return { wanted: names.filter(inDecided), found: found.filter(inDecided) };
}

function decidedBlocks({ blocks, open }: LearnableText): Block[] {
  return blocks.filter((block) => block.kept && !open.some((span) => isInside(span, block)));
}

function isInside(span: Span | undefined, block: Span): boolean {
  return span !== undefined && span.start >= block.start && span.start < block.end;
}

function namesAmong(words: readonly Word[], names: readonly KindedSpan[]): TaggedName[] {
  return names.flatMap(({ start, end, kind }) => {
    const from = words.findIndex((word) => word.start >= start);
    let to = Math.max(0, from);
    while ((words[to]?.end ?? Infinity) <= end) to += 1;
    return from < 0 || to <= from ? [] : [{ from, to, kind }];
  });
}
