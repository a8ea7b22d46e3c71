import type { DocumentNames } from "./entity/block-reader";
import { resolveNames, type Resolved } from "./entity/coreference";
import { decideKinds } from "./entity/decide-kinds";
import { findMentions } from "./entity/find-mentions";
import type { Mention } from "./entity/mention";
import type { NameGroup } from "./entity/name-groups";
import { lexiconFor } from "./entity/vocabulary";
import { joined, readWords, type Word } from "./entity/words";
import { foldTone } from "./fold";
import type { Gazetteer } from "./gazetteer";
import { detectLanguage } from "./register";
import type { Block, EntityFinding, Language } from "./types";

/** The people, bodies and places that the kept blocks of a text name. */
export function findEntities(
  text: string,
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  language: Language = detectLanguage(text),
): EntityFinding[] {
  const folded = foldTone(text);
  const read = blocks
    .filter((block) => block.kept)
    .map((block) => ({ text, block, words: readWords(text, folded, block), lexicon: lexiconFor(language) }));
  const names = namesInside(read.map(({ words }) => words));
  const mentions = read.flatMap((part) =>
    findMentions({ ...part, names, shouted: isShouted(part) }, gazetteer),
  );
  const canonical = canonicalNames();
  return resolveNames(mentions, decideKinds(mentions)).map((found) => findingOf(found, canonical));
}

/** Words that stand capitalised where no sentence opens. */
function namesInside(blocks: Word[][]): DocumentNames {
  const insideSentences = new Set<string>();
  const alone = new Set<string>();
  const pairs = new Set<string>();
  const shortForms = new Set<string>();
  for (const words of blocks.filter((block) => !mostlyCapital(block))) {
    for (const [at, word] of words.entries()) {
      if (!word.capital) continue;
      if (isShortForm(words, at)) shortForms.add(word.key);
      if (word.opens) continue;
      insideSentences.add(word.key);
      const next = words[at + 1];
      if (next?.capital && joined(next)) pairs.add(`${word.key} ${next.key}`);
      const before = words[at - 1];
      const besideName =
        (before?.capital && !before.opens && joined(word)) || (next?.capital && joined(next));
      if (!besideName) alone.add(word.key);
    }
  }
  return { insideSentences, alone, pairs, shortForms };
}

/** 'học sinh (HS)': the initials of the small words before the bracket. */
function isShortForm(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.allCaps || !/^\s?\($/.test(word.gap) || at < word.text.length) return false;
  const before = words.slice(at - word.text.length, at);
  return before.every(({ capital }) => !capital) && before.map(({ key }) => key[0]).join("") === word.key;
}

/** Capitals of a headline, or of a text typed in capitals, say nothing. */
function isShouted({ words, block }: { words: Word[]; block: Block }): boolean {
  if (words.length < 5 || !mostlyCapital(words)) return false;
  if (block.kind === "title" || block.kind === "heading") return true;
  return words.filter((word) => word.allCaps).length > words.length * 0.7;
}

function mostlyCapital(words: readonly Word[]): boolean {
  return words.filter((word) => word.capital).length > words.length * 0.7;
}

function findingOf(
  { mention, kind, group, reasons, trust, candidates }: Resolved,
  canonical: (group: NameGroup) => string,
): EntityFinding {
  return {
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind,
    canonical: canonical(group),
    entityId: group.entityId,
    confidence: confidenceOf(mention, kind, trust),
    reasons: reasons.length > 0 ? reasons : [{ code: "capitalised" }],
    candidates,
  };
}

function confidenceOf(mention: Mention, kind: EntityFinding["kind"], trust: number): number {
  const [reading] = mention.readings;
  if (reading) return reading.alias.ambiguous || mention.readings.length > 1 ? 0.8 : 0.95;
  const evidence = Math.min(1, mention.scores[kind] / 4);
  return Math.round((0.45 + 0.45 * evidence) * trust * 100) / 100;
}

/** The listed name, else the fullest form of the document, the more frequent where two are as full. */
function canonicalNames(): (group: NameGroup) => string {
  const known = new Map<NameGroup, string>();
  return (group) => {
    const name = known.get(group) ?? group.name ?? fullestForm(group.mentions);
    known.set(group, name);
    return name;
  };
}

function fullestForm(mentions: readonly Mention[]): string {
  const counts = new Map<string, { mention: Mention; count: number }>();
  for (const mention of mentions) {
    const known = counts.get(mention.text) ?? { mention, count: 0 };
    counts.set(mention.text, { mention: known.mention, count: known.count + 1 });
  }
  const [best] = [...counts.values()].toSorted(
    (a, b) =>
      b.mention.words.length - a.mention.words.length ||
      b.count - a.count ||
      a.mention.start - b.mention.start,
  );
  return best ? normalCase(best.mention) : "";
}

/** 'TRƯỜNG SƠN' is 'Trường Sơn'; an acronym stays. */
function normalCase({ text, words }: Mention): string {
  const shouted =
    words.length > 1 && words.every((word) => word.allCaps && (!word.foreign || word.text.length > 4));
  if (!shouted) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
}
