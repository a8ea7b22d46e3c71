import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import type { EntityKind, GazetteerAlias, GazetteerEntry } from "@/lib/language/types";
import { properName, surnames } from "./invented-name";
import { pick, type Random, randomFrom } from "./random";

/**
 * A register of `aliases` names for measuring: those of the reference vocabulary, as far as there is room for a
 * thousand, then invented people, bodies and places with their short forms, in order of id. A smaller register is the
 * beginning of a larger one.
 */
export function* generatedNames(aliases: number): Generator<GazetteerEntry> {
  const random = randomFrom(7);
  let made = 0;
  for (const entry of namesWithoutEnd(random)) {
    if (made >= aliases) return;
    const room = entry.aliases.slice(0, aliases - made);
    made += room.length;
    yield { ...entry, entityId: idOf(made), aliases: room };
  }
}

const mostOfReference = 1_000;

function* namesWithoutEnd(random: Random): Generator<GazetteerEntry> {
  let known = 0;
  for (const entry of referenceGazetteerEntries()) {
    known += entry.aliases.length;
    if (known > mostOfReference) break;
    yield entry;
  }
  for (;;) yield pick(random, [person, person, foreigner, body, place])(random);
}

/** Shaped like the ids of the database, and rising. */
function idOf(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

function person(random: Random): GazetteerEntry {
  const given = properName(random, 2);
  return entryOf("person", [`${pick(random, surnames)} ${given}`, `*${given}`]);
}

const openings = "b br c ch d f fr g gl h j k kl l m n p pr r s sch st t tr v w z".split(" ");
const middles = "a e i o u ai ei ou ia io".split(" ");
const endings = "n r l s t k ck nd rt ng m v x sky son man ez ini ov er".split(" ");

/** As other languages build them: a new word for nearly every name. */
function foreignName(random: Random): string {
  const parts = Array.from({ length: 2 }, () => pick(random, openings) + pick(random, middles));
  const name = parts.join("") + pick(random, endings);
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function foreigner(random: Random): GazetteerEntry {
  const [first, last] = [foreignName(random), foreignName(random)];
  return entryOf("person", [`${first} ${last}`, `${first}-${last}`, `*${last}`]);
}

function body(random: Random): GazetteerEntry {
  const name = properName(random, 3);
  const sort = pick(random, ["Công ty", "Hội", "Viện", "Trường Đại học", "Sở Xây dựng", "Ban quản lý"]);
  const initials = name.split(" ").map((part) => part.slice(0, 1));
  return entryOf("organisation", [`${sort} ${name}`, name, `*${initials.join("")}`]);
}

function place(random: Random): GazetteerEntry {
  const name = properName(random, 2);
  return entryOf("place", [
    `${pick(random, ["xã", "huyện", "thị trấn", "cảng", "đảo"])} ${name}`,
    `*${name}`,
  ]);
}

/** A star marks an alias that needs context. */
function entryOf(kind: EntityKind, marked: string[]): GazetteerEntry {
  const aliases = marked.map((text, at): GazetteerAlias => {
    return {
      text: text.replace("*", ""),
      language: "vi",
      register: null,
      preferred: at === 0,
      ambiguous: text.startsWith("*"),
    };
  });
  return { entityId: "", kind, name: aliases[0]?.text ?? "", aliases };
}
