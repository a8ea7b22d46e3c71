import fc from "fast-check";
import { expect, test } from "vitest";
import type { AliasReading } from "./alias-fit";
import { buildGazetteer, type Gazetteer, openGazetteer, packNames } from "./gazetteer";
import { slowGazetteer } from "./slow-gazetteer";
import type { GazetteerEntry } from "./types";

/** Few syllables, so that aliases meet, overlap and begin alike. */
const syllable = fc.constantFrom(
  ..."Hòa Hoà hòa Bình bình BÌNH Bắc bắc Nam Hàn hàn Mĩ Mỹ mỹ Kỳ Kì Quốc quốc Đông Đ".split(" "),
  ..."U S US Us NATO Nato nato WHO Who 3 A3 𐐀 İ".split(" "),
);
const gap = fc.constantFrom(
  " ",
  " ",
  " ",
  "-",
  ". ",
  ".",
  "&",
  " & ",
  " – ",
  "'",
  ", ",
  "\n",
  "\u00A0",
  "  ",
);

const phrase = (most: number) =>
  fc
    .array(fc.tuple(syllable, gap), { minLength: 1, maxLength: most })
    .map((parts) => parts.flat().slice(0, -1).join(""));

const alias = fc.record({
  text: fc
    .tuple(phrase(4), fc.constantFrom("", "", "", "."), fc.constantFrom("NFC", "NFC", "NFD"))
    .map(([text, end, form]) => (text + end).normalize(form)),
  language: fc.constantFrom("vi", "en"),
  register: fc.constantFrom(null, "domestic" as const, "overseas" as const),
  preferred: fc.boolean(),
  ambiguous: fc.boolean(),
});

const aliasesOfOne = fc.array(alias, { maxLength: 6 });

function entriesOf(lists: GazetteerEntry["aliases"][], from = 0): GazetteerEntry[] {
  return lists.map((aliases, at) => ({
    entityId: `entity-${String(from + at).padStart(3, "0")}`,
    kind: (["person", "organisation", "place"] as const)[at % 3] ?? "place",
    name: `Tên ${from + at}`,
    aliases,
  }));
}

function shown(readings: readonly AliasReading[]) {
  return readings.map(({ entry, alias: { text, language, register, preferred, ambiguous } }) => ({
    of: [entry.entityId, entry.kind, entry.name],
    alias: { text, language, register, preferred, ambiguous },
  }));
}

function found(gazetteer: Pick<Gazetteer, "matches">, text: string) {
  return gazetteer.matches(text).map((match) => ({ ...match, readings: shown(match.readings) }));
}

test("the packed gazetteer finds what trying every alias at every syllable finds", () => {
  fc.assert(
    fc.property(
      fc.array(aliasesOfOne, { maxLength: 25 }),
      fc.array(phrase(25), { maxLength: 4 }),
      (lists, texts) => {
        const entries = entriesOf(lists);
        const [packed, slow] = [buildGazetteer(entries), slowGazetteer(entries)];
        for (const text of [...texts, ...lists.flat().map((one) => one.text.normalize("NFC"))]) {
          expect(found(packed, text)).toEqual(found(slow, text));
          expect(shown(packed.named(text))).toEqual(shown(slow.named(text)));
          expect(packed.named(text.normalize("NFD"))).toEqual(packed.named(text));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("names laid over packed ones count as if all had been packed anew", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(aliasesOfOne, fc.option(aliasesOfOne)), { maxLength: 15 }),
      fc.array(aliasesOfOne, { maxLength: 5 }),
      fc.array(phrase(25), { minLength: 1, maxLength: 4 }),
      (lists, added, texts) => {
        const before = entriesOf(lists.map(([aliases]) => aliases));
        const changed = entriesOf(lists.map(([, aliases]) => aliases ?? [])).filter(
          (_, at) => lists[at]?.[1],
        );
        const fresh = entriesOf(added, before.length);
        const later = [...changed, ...fresh];
        const laidOver = openGazetteer({
          base: packNames(before),
          changes: { entityIds: later.map(({ entityId }) => entityId), names: packNames(later) },
          decisions: null,
        });
        const anew = buildGazetteer([
          ...before.map((entry) => later.find(({ entityId }) => entityId === entry.entityId) ?? entry),
          ...fresh,
        ]);
        for (const text of texts) {
          expect(found(laidOver, text)).toEqual(found(anew, text));
          expect(shown(laidOver.named(text))).toEqual(shown(anew.named(text)));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("thousands of names with the same beginnings, and texts of every length, are kept apart", () => {
  const entries = entriesOf(
    Array.from({ length: 20_000 }, (_, at) => [
      { text: `Tên A${at % 300} B${at}`, language: "vi", register: null, preferred: true, ambiguous: false },
    ]),
  );
  const gazetteer = buildGazetteer(entries);
  for (let at = 0; at < entries.length; at += 7) {
    const text = `gặp Tên A${at % 300} B${at} và Tên A${(at + 1) % 300} B${at}`;
    expect(gazetteer.matches(text).map(({ readings }) => readings.map(({ entry }) => entry.name))).toEqual([
      [`Tên ${at}`],
    ]);
  }
  expect(gazetteer.named("Tên A1")).toEqual([]);
});
