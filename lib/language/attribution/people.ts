import { foldTone } from "../fold";
import type { EntityFinding } from "../types";
import type { Grammar } from "./grammar";
import type { Item, Sources } from "./items";

export type Gender = "man" | "woman" | null;

export type Person = {
  canonical: string;
  entityId: string | null;
  gender: Gender;
  /** Folded titles the text gives: 'chủ tịch nước', 'nhà nhiếp ảnh'. */
  roles: Set<string>;
  /** Folded spellings that the text uses for the person. */
  forms: Set<string>;
  /** Where the text mentions the person, in order. */
  positions: number[];
};

export type People = Map<string, Person>;

const men = new Set(["ông", "anh", "ngài", "chú", "cậu", "mr"].map(foldTone));
const women = new Set(["bà", "cô", "chị", "dì", "mrs", "ms", "miss"].map(foldTone));
const reach = 14;

/** What the text itself says of its people: titles, gender by form of address, where they appear. */
export function findPeople(
  { text, entities }: Sources,
  units: readonly (readonly Item[])[],
  grammar: Grammar,
): People {
  const people: People = new Map();
  for (const entity of entities) {
    if (entity.kind !== "person" || isPictureCredit(text, entity)) continue;
    const person = personFor(people, entity);
    person.positions.push(entity.start);
    person.forms.add(foldTone(entity.text));
  }
  for (const items of units) {
    for (const [at, item] of items.entries()) {
      if (item.entity?.kind === "person") describe(personFor(people, item.entity), { items, at, grammar });
    }
  }
  return people;
}

/** '(Ảnh: Việt Hưng)': the photographer is nobody whom 'ông' could mean. */
function isPictureCredit(text: string, { start }: EntityFinding): boolean {
  return /(?:ảnh|photo)\s*:\s*$/iu.test(text.slice(Math.max(0, start - 10), start));
}

function personFor(people: People, { canonical, entityId }: EntityFinding): Person {
  const known = people.get(canonical);
  if (known) return known;
  const person: Person = {
    canonical,
    entityId,
    gender: null,
    roles: new Set(),
    forms: new Set(),
    positions: [],
  };
  people.set(canonical, person);
  return person;
}

type Around = { items: readonly Item[]; at: number; grammar: Grammar };

function describe(person: Person, around: Around): void {
  const { items, at } = around;
  const address = items[at - 1]?.fold ?? "";
  if (men.has(address)) person.gender ??= "man";
  if (women.has(address)) person.gender ??= "woman";
  readTitlesBefore(person, around);
  readDescriptionBehind(person, around);
}

function readTitlesBefore(person: Person, { items, at, grammar }: Around): void {
  let commas = 0;
  for (let index = at - 1; index >= Math.max(0, at - reach); index -= 1) {
    const item = items[index];
    if (item === undefined || item.kind === "quotation") return;
    // One comma or dash is part of '[Tổng giám đốc Hãng X], ngài Y'.
    if (item.kind === "mark") {
      commas += 1;
      if (commas > 1 || at - index > 3) return;
      continue;
    }
    if (item.entity?.kind === "person") return;
    const role = grammar.roles.at(items, index, at);
    if (role) addRole(person, role.value);
    else if (
      item.kind === "word" &&
      commas === 0 &&
      grammar.verbs.at(items, index, at)?.value.strength === "certain"
    )
      return;
  }
}

function readDescriptionBehind(person: Person, { items, at, grammar }: Around): void {
  const mark = items[at + 1];
  if (mark === undefined || mark.kind === "word" || mark.kind === "name") return;
  for (let index = at + 2; index <= at + 4; index += 1) {
    const role = grammar.roles.at(items, index);
    if (role) return addRole(person, role.value);
  }
}

function addRole(person: Person, role: string): void {
  if (men.has(role) || women.has(role) || vague.has(role)) return;
  person.roles.add(role);
}

/** They say nothing about who somebody is. */
const vague = new Set(
  [
    "em",
    "cháu",
    "cụ",
    "bác",
    "thầy",
    "cựu",
    "nguyên",
    "quyền",
    "trưởng",
    "thành viên",
    "quan chức",
    "viên chức",
  ].map(foldTone),
);

/** The last person named before `position`, nearest first. */
export function lastMentioned(
  people: People,
  position: number,
  fits: (person: Person) => boolean,
): Person | null {
  let best: Person | null = null;
  let bestAt = -1;
  for (const person of people.values()) {
    const at = lastBefore(person.positions, position);
    if (at > bestAt && fits(person)) {
      best = person;
      bestAt = at;
    }
  }
  return best;
}

function lastBefore(sorted: readonly number[], position: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? -1;
}

/**
 * The person whose full name the text gives, for a short form such as 'ông Demir': the text itself
 * says better who is meant than any list of known people.
 */
export function fullNamed(
  people: People,
  { text, canonical }: { text: string; canonical: string },
): Person | null {
  const short = foldTone(text);
  const own = people.get(canonical) ?? null;
  if (/\s/.test(short)) return own;
  if (own && hasLongerForm(own, short)) return own;
  for (const person of people.values()) if (hasLongerForm(person, short)) return person;
  return own;
}

function hasLongerForm({ forms }: Person, short: string): boolean {
  for (const form of forms) if (form.endsWith(` ${short}`) || form.startsWith(`${short} `)) return true;
  return false;
}
