import { toFindings } from "./attribution/findings";
import { english, vietnamese } from "./attribution/grammar";
import { readBlocks } from "./attribution/paragraph-reader";
import { findPeople } from "./attribution/people";
import { SpeakerMemory } from "./attribution/speaker-resolution";
import { foldTone } from "./fold";
import { detectLanguage } from "./register";
import type { AttributionFinding, Block, BlockKind, EntityFinding, Language } from "./types";

/** A caption, a byline or a credit names people, but nobody says anything in it. */
const spokenIn: ReadonlySet<BlockKind> = new Set(["title", "standfirst", "paragraph", "heading"]);

/** Every place where the text credits what it tells to a source, in text order. */
export function findAttributions(
  text: string,
  blocks: readonly Block[],
  entities: readonly EntityFinding[],
  language: Language = detectLanguage(text),
): AttributionFinding[] {
  const sources = { text, folded: foldTone(text), entities };
  const grammar = language === "en" ? english : vietnamese;
  const read = blocks.filter(({ kept, kind }) => kept && spokenIn.has(kind));
  const { drafts, units } = readBlocks(sources, read, grammar);
  const people = findPeople(sources, units, grammar);
  return toFindings(drafts, { memory: new SpeakerMemory(people, sources, grammar), sources, grammar });
}
