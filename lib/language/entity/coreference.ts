import type { EntityCandidate, EntityKind, Reason } from "../types";
import { joinBodies, joinGlosses, joinMisspellings } from "./join-names";
import type { Mention } from "./mention";
import { type NameGroup, NameGroups } from "./name-groups";
import { People, wordsOfName } from "./people";
import { stateBodies } from "./vocabulary";

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

type Kinds = ReadonlyMap<Mention, EntityKind | null>;

/** Gathers the mentions that name one thing; drops capitals that nothing in the document explains. */
export function resolveNames(mentions: readonly Mention[], kinds: Kinds): Resolved[] {
  const groups = new NameGroups();
  const states = new StateBodies();
  const resolved: Resolved[] = [];
  const later: Mention[] = [];
  for (const mention of mentions) {
    const found = states.shortForm(mention) ?? certainName(mention, kinds.get(mention) ?? null, groups);
    if (found) {
      states.remember(found);
      resolved.push(found);
    } else later.push(mention);
  }
  resolved.push(...resolvePeople(later, kinds, { resolved, groups }));
  for (const { mention, group } of resolved) group.mentions.push(mention);
  joinGlosses(resolved, groups);
  joinBodies(groups);
  joinMisspellings(resolved, groups);
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

/** Listed names and unlisted bodies and places; people may be short forms and come later. */
function certainName(mention: Mention, kind: EntityKind | null, groups: NameGroups): Resolved | null {
  if (kind === null || mention.weak) return null;
  if (mention.readings.length > 0) {
    return kind === "person" && mention.words.length === 1 ? null : listedName(mention, kind, groups);
  }
  if (kind === "person" || (mention.words.length === 1 && mention.scores[kind] < 2)) return null;
  return unlistedName(mention, kind, groups);
}

function listedName(mention: Mention, kind: EntityKind, groups: NameGroups): Resolved | null {
  const [reading] = mention.readings;
  if (!reading) return null;
  const candidates = mention.readings.map(({ entry, alias }, at) => ({
    entityId: entry.entityId,
    name: entry.name,
    score: Math.max(0.1, (alias.ambiguous ? 0.7 : 0.95) - at * 0.3),
  }));
  return {
    mention,
    kind,
    group: groups.listed(reading),
    reasons: mention.reasons,
    trust: 1,
    candidates: onePerEntity(candidates),
  };
}

function onePerEntity(candidates: EntityCandidate[]): EntityCandidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ entityId }) => !seen.has(entityId) && seen.add(entityId));
}

function unlistedName(mention: Mention, kind: EntityKind, groups: NameGroups): Resolved {
  const trust = mention.words.length > 1 || mention.scores[kind] >= 1 ? 1 : 0.6;
  return {
    mention,
    kind,
    group: groups.unlisted(kind, mention.key),
    reasons: mention.reasons,
    trust,
    candidates: [],
  };
}

/** The longest names first, so that each shorter one can be the short form of one before it. */
function resolvePeople(
  later: readonly Mention[],
  kinds: Kinds,
  { resolved, groups }: { resolved: readonly Resolved[]; groups: NameGroups },
): Resolved[] {
  const people = new People();
  addTo(people, resolved);
  const found: Resolved[] = [];
  const called = calledByOneName(later);
  const lengths = new Set(later.map((mention) => mention.words.length));
  for (const length of [...lengths].toSorted((a, b) => b - a)) {
    const same = later.filter((mention) => mention.words.length === length);
    // Listed ones first: where 'Obama' is known with a title, it is known without.
    for (const part of [same.filter(isListed), same.filter((mention) => !isListed(mention))]) {
      const named = part.flatMap((mention) => {
        const kind = kinds.get(mention) ?? null;
        return shortForm(mention, kind, people) ?? ownName(mention, kind, { groups, called }) ?? [];
      });
      addTo(
        people,
        named.filter(({ reasons }) => !reasons.some(({ code }) => code === "short_form")),
      );
      found.push(...named);
    }
  }
  return found;
}

function isListed(mention: Mention): boolean {
  return mention.readings.length > 0;
}

function addTo(people: People, names: readonly Resolved[]): void {
  people.add(
    names
      .filter(({ kind }) => kind === "person")
      .map(({ mention, group }) => ({
        start: mention.start,
        text: mention.text,
        // 'Mourinho' alone is listed: the first name of the entity may follow.
        words: mention.words.length > 1 || group.name === null ? mention.words : wordsOfName(group.name),
        group,
      })),
  );
}

/** 'ông Sullivan': the person named in full most recently before, else the first one after. */
function shortForm(mention: Mention, kind: EntityKind | null, people: People): Resolved | null {
  if (kind !== null && kind !== "person" && mention.scores[kind] >= 2) return null;
  // 'HSC' is not 'HSC Lê Bền'.
  if (kind === "organisation" && mention.words.length === 1 && mention.words[0]?.allCaps) return null;
  const [nearest, ...others] = people.meantBy(mention.words, mention.start, mention.titled);
  if (!nearest) return null;
  const groups = [...new Set([nearest, ...others].map(({ group }) => group))];
  const trust = groups.length > 1 ? 0.6 : 0.9;
  return {
    mention,
    kind: "person",
    group: nearest.group,
    reasons: [...mention.reasons, { code: "short_form", detail: nearest.text }],
    trust,
    candidates: groups.flatMap(({ entityId, name }, at) =>
      entityId === null || name === null ? [] : [{ entityId, name, score: Math.max(0.1, trust - at * 0.2) }],
    ),
  };
}

/** Keys of people who are called by one name with a title: 'ông Khởi'. */
function calledByOneName(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(mentions.filter(({ titled, weak }) => titled && !weak).map(({ key }) => key));
}

/** A name that is no short form of a longer one. */
function ownName(
  mention: Mention,
  kind: EntityKind | null,
  { groups, called }: { groups: NameGroups; called: ReadonlySet<string> },
): Resolved | null {
  // 'gia đình Khởi' has nothing to say for it but 'ông Khởi' elsewhere.
  const known = kind === "person" && called.has(mention.key) && mention.words[0]?.opens === false;
  if (kind === null || (mention.weak && !known)) return null;
  return mention.readings.length > 0
    ? listedName(mention, kind, groups)
    : unlistedName(mention, kind, groups);
}
