import { foldTone } from "../fold";
import type { EntityCandidate, EntityKind, Reason } from "../types";
import type { Mention } from "./mention";
import { type NameGroup, NameGroups } from "./name-groups";
import { isMisspelling, shortFormOf } from "./person-forms";
import { stateBodies } from "./vocabulary";
import { readWords, type Word } from "./words";

/** A mention with the thing it names in this document. */
export type Resolved = {
  mention: Mention;
  kind: EntityKind;
  group: NameGroup;
  reasons: Reason[];
  /** 1 for the name itself, less for short forms and guesses. */
  trust: number;
  candidates: EntityCandidate[];
};

/** Gathers the mentions that name one thing; drops capitals that nothing in the document explains. */
export function resolveNames(
  mentions: readonly Mention[],
  kinds: ReadonlyMap<Mention, EntityKind | null>,
): Resolved[] {
  const groups = new NameGroups();
  const resolved: Resolved[] = [];
  const later: Mention[] = [];
  const states = new StateBodies();
  for (const mention of mentions) {
    const whole = states.shortForm(mention) ?? wholeName(mention, kinds.get(mention) ?? null, groups);
    if (whole) {
      states.remember(whole);
      resolved.push(whole);
    } else later.push(mention);
  }
  const people = fullNames(resolved);
  for (const mention of later) {
    const short =
      shortForm(mention, kinds.get(mention) ?? null, people) ??
      aloneName(mention, kinds.get(mention) ?? null, groups);
    if (short) resolved.push(short);
  }
  for (const { mention, group } of resolved) group.mentions.push(mention);
  joinGlosses(resolved, groups);
  joinBodies(groups);
  joinMisspellings(groups);
  return resolved
    .map((found) => ({ ...found, group: groups.current(found.group) }))
    .toSorted((a, b) => a.mention.start - b.mention.start);
}

/** 'Quốc hội' after 'Quốc hội Mỹ' is the same one, whichever the gazetteer knows by the bare name. */
class StateBodies {
  private readonly latest = new Map<string, Resolved>();

  remember(found: Resolved): void {
    const keys = found.mention.words.map((word) => word.key);
    for (let to = 1; to < keys.length; to += 1) {
      const head = keys.slice(0, to).join(" ");
      if (stateBodies.has(head)) this.latest.set(head, found);
    }
  }

  shortForm(mention: Mention): Resolved | null {
    const full = this.latest.get(mention.key);
    if (!full || full.kind !== "organisation") return null;
    const reasons = [{ code: "short_form", detail: full.mention.text }];
    return { mention, kind: full.kind, group: full.group, reasons, trust: 0.85, candidates: full.candidates };
  }
}

/** Listed names, and unlisted ones that are no short form of another. */
function wholeName(mention: Mention, kind: EntityKind | null, groups: NameGroups): Resolved | null {
  const [reading] = mention.readings;
  if (reading && kind) {
    const group = groups.listed(reading);
    const candidates = mention.readings.map(({ entry, alias }, at) => ({
      entityId: entry.entityId,
      name: entry.name,
      score: Math.max(0.1, (alias.ambiguous ? 0.7 : 0.95) - at * 0.3),
    }));
    return { mention, kind, group, reasons: mention.reasons, trust: 1, candidates: unique(candidates) };
  }
  if (mention.weak || kind === null) return null;
  if (kind === "person" && mention.words.length < 2) return null;
  if (kind === "person" && mention.titled && mention.words.length === 2) return null;
  if (kind !== "person" && mention.words.length === 1 && mention.scores[kind] < 2) return null;
  return {
    mention,
    kind,
    group: groups.unlisted(kind, mention.key),
    reasons: mention.reasons,
    trust: 1,
    candidates: [],
  };
}

function unique(candidates: EntityCandidate[]): EntityCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
}

type FullName = { mention: Mention; group: NameGroup; words: Word[] };

function fullNames(resolved: readonly Resolved[]): Map<string, FullName[]> {
  const byWord = new Map<string, FullName[]>();
  for (const { mention, kind, group } of resolved) {
    if (kind !== "person") continue;
    // 'Mourinho' alone is listed: the first name of the entity may follow.
    const words = mention.words.length > 1 || group.name === null ? mention.words : nameWords(group.name);
    if (words.length < 2) continue;
    for (const { key } of words) {
      const known = byWord.get(key) ?? [];
      // One in a row of a person is enough to know who stood before; more would make long texts slow.
      if (known.at(-1)?.group !== group) known.push({ mention, group, words });
      byWord.set(key, known);
    }
  }
  return byWord;
}

function nameWords(name: string): Word[] {
  return readWords(name, foldTone(name), { start: 0, end: name.length });
}

/** 'ông Sullivan': the person named in full most recently before, else the first one after. */
function shortForm(
  mention: Mention,
  kind: EntityKind | null,
  people: Map<string, FullName[]>,
): Resolved | null {
  if (kind !== null && kind !== "person" && mention.scores[kind] >= 2) return null;
  const keys = mention.words.map((word) => word.key);
  const fitting = fittingNames(keys, people.get(keys.at(-1) ?? "") ?? [], mention.titled);
  const nearest = fitting.findLast((full) => full.mention.start < mention.start) ?? fitting[0];
  if (!nearest) return null;
  const others = [...new Set(fitting.map(({ group }) => group))].filter((group) => group !== nearest.group);
  const reasons: Reason[] = [...mention.reasons, { code: "short_form", detail: nearest.mention.text }];
  const trust = others.length > 0 ? 0.6 : 0.9;
  const candidates = [nearest.group, ...others].flatMap((group, at) =>
    group.entityId === null || group.name === null
      ? []
      : [{ entityId: group.entityId, name: group.name, score: trust - at * 0.2 }],
  );
  return { mention, kind: "person", group: nearest.group, reasons, trust, candidates };
}

/** By the given name if anybody has it, else by the first. */
function fittingNames(keys: string[], known: FullName[], titled: boolean): FullName[] {
  const forms = known.map((full) => ({ full, form: shortFormOf(keys, full.words, titled) }));
  const tails = forms.filter(({ form }) => form === "tail");
  return (tails.length > 0 ? tails : forms.filter(({ form }) => form === "head")).map(({ full }) => full);
}

/** A single word or a titled name of two that no longer name explains. */
function aloneName(mention: Mention, kind: EntityKind | null, groups: NameGroups): Resolved | null {
  if (kind === null || mention.weak) return null;
  const trust = mention.scores[kind] >= 1 ? 0.8 : 0.5;
  return {
    mention,
    kind,
    group: groups.unlisted(kind, mention.key),
    reasons: mention.reasons,
    trust,
    candidates: [],
  };
}

/** 'Liên Hợp Quốc (LHQ)', 'Hãng … (Vietnam Airlines)': a body and its other name. */
function joinGlosses(resolved: readonly Resolved[], groups: NameGroups): void {
  const byMention = new Map(resolved.map((found) => [found.mention, found]));
  for (const found of resolved) {
    const before = found.mention.glossOf && byMention.get(found.mention.glossOf);
    if (!before || before.kind === "place" || found.kind === "place") continue;
    if (before.kind !== found.kind && found.mention.scores[found.kind] >= 3) continue;
    found.kind = before.kind;
    found.reasons = [...found.reasons, { code: "gloss", detail: before.mention.text }];
    groups.merge(groups.current(before.group), groups.current(found.group));
  }
}

/** 'Standard X' for 'Ngân hàng Standard X', 'Hải quân' for 'Hải quân Thái', 'GE' for 'General E…'. */
function joinBodies(groups: NameGroups): void {
  const bodies = groups.all().filter((group) => group.kind === "organisation" && group.mentions.length > 0);
  const byForm = new Map<string, NameGroup>();
  for (const group of bodies) {
    for (const { words, readings } of group.mentions) {
      if (readings.length > 0 && words.length < 3) continue;
      for (const form of shorterForms(words.map((word) => word.key))) {
        if (!byForm.has(form)) byForm.set(form, group);
      }
      if (words.length > 1 && words.every((word) => word.capital)) {
        const initials = words.map((word) => word.key[0] ?? "").join("");
        byForm.set(`=${initials}`, group);
      }
    }
  }
  for (const group of bodies) {
    const [mention] = group.mentions;
    if (!mention || group.entityId !== null) continue;
    const acronym = mention.words.length === 1 && mention.words[0]?.allCaps;
    const full = acronym ? byForm.get(`=${mention.key}`) : byForm.get(mention.key);
    if (full && full !== group) groups.merge(full, group);
  }
}

/** The name without its head; a state body without its country. */
function shorterForms(keys: readonly string[]): string[] {
  const forms: string[] = [];
  for (let from = 1; from < Math.min(keys.length, 6); from += 1) forms.push(keys.slice(from).join(" "));
  for (let to = keys.length - 1; to > 0; to -= 1) {
    const form = keys.slice(0, to).join(" ");
    if (stateBodies.has(form) && to > 1) forms.push(form);
  }
  return forms;
}

const mostCompared = 400;

function joinMisspellings(groups: NameGroups): void {
  const single = groups
    .all()
    .filter(({ mentions }) => mentions.some(({ words }) => words.length === 1 && words[0]?.foreign))
    .slice(0, mostCompared);
  for (const [at, group] of single.entries()) {
    const [mention] = group.mentions;
    if (!mention || group.entityId !== null || group.mentions.length > 1) continue;
    const other = single.find(
      (candidate, index) =>
        index !== at &&
        candidate.kind === group.kind &&
        candidate.mentions.some(({ key }) => isMisspelling(mention.key, key)),
    );
    if (other) groups.merge(other, group);
  }
}
