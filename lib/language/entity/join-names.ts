import type { Resolved } from "./coreference";
import type { NameGroup, NameGroups } from "./name-groups";
import { isMisspelling } from "./person-forms";
import { stateBodies } from "./vocabulary";

/** 'Liên Hợp Quốc (LHQ)', 'Hãng … (Vietnam Airlines)': a body and its other name. */
export function joinGlosses(resolved: readonly Resolved[], groups: NameGroups): void {
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
export function joinBodies(groups: NameGroups): void {
  const bodies = groups.all().filter((group) => group.kind === "organisation" && group.mentions.length > 0);
  const byForm = new Map<string, NameGroup>();
  for (const group of bodies)
    for (const form of shorterForms(group)) if (!byForm.has(form)) byForm.set(form, group);
  for (const group of bodies) {
    const [mention] = group.mentions;
    if (!mention || group.entityId !== null) continue;
    const acronym = mention.words.length === 1 && mention.words[0]?.allCaps;
    const full = byForm.get(acronym ? `=${mention.key}` : mention.key);
    if (full && full !== group) groups.merge(full, group);
  }
  joinShortened(bodies, groups);
}

function shorterForms(group: NameGroup): string[] {
  const forms: string[] = [];
  for (const { words, readings } of group.mentions) {
    if (readings.length > 0 && words.length < 3) continue;
    const keys = words.map((word) => word.key);
    for (let from = 1; from < Math.min(keys.length, 6); from += 1) forms.push(keys.slice(from).join(" "));
    for (let to = keys.length - 1; to > 1; to -= 1) {
      const form = keys.slice(0, to).join(" ");
      if (stateBodies.has(form)) forms.push(form);
    }
    if (words.length > 1 && words.every((word) => word.capital))
      forms.push(`=${keys.map((key) => key[0] ?? "").join("")}`);
  }
  return forms;
}

const fewestShared = 3;
const mostCompared = 300;

/** 'Trường Lê Lợi' for 'Trường THPT chuyên Lê Lợi': words left out in the middle. */
function joinShortened(bodies: readonly NameGroup[], groups: NameGroups): void {
  const longest = bodies
    .flatMap((group) =>
      group.mentions.slice(0, 1).map(({ words }) => ({ group, keys: words.map((word) => word.key) })),
    )
    .filter(({ keys }) => keys.length >= fewestShared)
    .toSorted((a, b) => b.keys.length - a.keys.length)
    .slice(0, mostCompared);
  for (const short of longest) {
    if (short.group.entityId !== null) continue;
    const full = longest.find(({ keys, group }) => group !== short.group && leavesOut(short.keys, keys));
    if (full) groups.merge(full.group, short.group);
  }
}

function leavesOut(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short[0] !== full[0] || short.at(-1) !== full.at(-1)) return false;
  let at = 0;
  for (const key of full) if (key === short[at]) at += 1;
  return at === short.length;
}

/** A name that stands once and is one letter off another is that one misspelled. */
export function joinMisspellings(resolved: Resolved[], groups: NameGroups): void {
  const foreign = resolved
    .filter(({ mention }) => mention.words.some((word) => word.foreign))
    .slice(0, mostCompared);
  for (const found of foreign) {
    const group = groups.current(found.group);
    if (group.entityId !== null || group.mentions.length > 1) continue;
    const other = foreign.find(
      (candidate) =>
        groups.current(candidate.group) !== group &&
        (candidate.kind === found.kind || found.mention.scores[found.kind] < 2) &&
        isMisspelling(found.mention.key, candidate.mention.key),
    );
    if (!other) continue;
    found.kind = other.kind;
    found.reasons = [...found.reasons, { code: "spelling", detail: other.mention.text }];
    groups.merge(groups.current(other.group), group);
  }
}
