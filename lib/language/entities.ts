import { resolveNames, type Resolved } from "./entity/coreference";
import { decideKinds } from "./entity/decide-kinds";
import { documentNames, mostlyCapital } from "./entity/document-names";
import { type ScannedBlock, scanNames } from "./entity/find-mentions";
import type { Mention } from "./entity/mention";
import type { NameGroup } from "./entity/name-groups";
import { lexiconFor } from "./entity/vocabulary";
import { readWords, type Word } from "./entity/words";
import type { Gazetteer } from "./gazetteer";
import { detectLanguage } from "./register";
import type { TaggerModel } from "./tagger/model";
import { tagNames } from "./tagger/tag-names";
import type { Block, EntityFinding, EntityKind, Language } from "./types";
import { weighDecisions } from "./weigh-decisions";

type NamesRead = { parts: ScannedBlock[]; kinds: Map<Mention, EntityKind | null> };

/** The people, bodies and places that the kept blocks of a text name: by the rules alone, or with what was learnt. */
export function findEntities(
  text: string,
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  language: Language = detectLanguage(text),
  model: TaggerModel | null = null,
): EntityFinding[] {
  const ruled = readNames(text, blocks, gazetteer, language);
  const { parts, kinds } = model ? tagNames(ruled, model) : ruled;
  const mentions = parts.flatMap((part) => part.mentions);
  const canonical = canonicalNames();
  const found = resolveNames(mentions, kinds).map((one) => findingOf(one, canonical));
  return weighDecisions(found, gazetteer);
}

/** What the rules find in each kept block, and the kind of each mention as the whole text has it. */
export function readNames(
  text: string,
  blocks: readonly Block[],
  gazetteer: Gazetteer,
  language: Language,
): NamesRead {
  const read = blocks
    .filter((block) => block.kept)
    .map((block) => ({ text, block, words: readWords(text, block), lexicon: lexiconFor(language) }));
  const names = documentNames(read.map(({ words }) => words));
  const parts = read.map((part) => scanNames({ ...part, names, shouted: isShouted(part) }, gazetteer));
  return {
    parts,
    kinds: decideKinds(
      parts.flatMap(({ mentions }) => mentions),
      { isSport: names.isSport, isVietnamese: language === "vi" },
    ),
  };
}

/** Capitals of a headline, or of a text typed in capitals, say nothing. */
function isShouted({ words, block }: { words: Word[]; block: Block }): boolean {
  if (words.length < 5 || !mostlyCapital(words)) return false;
  if (block.kind === "title" || block.kind === "heading") return true;
  return words.filter((word) => word.allCaps).length > words.length * 0.7;
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
