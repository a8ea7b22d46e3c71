import { expect, test } from "vitest";
import { type Mark, occurrencesIn, placesOf, type Sought, surroundings } from "./occurrences";

const words = (text: string, name: string) =>
  placesOf(text, name).map(({ start, end }) => text.slice(start, end));

test("a name is found in any case and tone placement, and only on syllable boundaries", () => {
  const text = "Hoà nói. HÒA đi. hòa bình. Hòang. Thái Hòa.";
  expect(words(text, "Hòa")).toEqual(["Hoà", "HÒA", "hòa", "Hòa"]);
});

test("words that punctuation or a line parts are not the name", () => {
  expect(words("Lê An. Lê, An. Lê\nAn. Lê  An. Lê-An.", "Lê An")).toEqual(["Lê An", "Lê  An"]);
  expect(words("TP.HCM và TP HCM", "TP.HCM")).toEqual(["TP.HCM"]);
});

const person = (name: string, entityId: string | null = null) => ({
  entityId,
  name,
  kind: "person" as const,
});

function mark(text: string, quote: string, more: Partial<Mark> = {}, from = 0): Mark {
  const start = text.indexOf(quote, from);
  const taken = more.taken ?? person(quote);
  return {
    key: quote,
    start,
    end: start + quote.length,
    standing: "guess",
    id: quote,
    version: 1,
    taken,
    guessed: taken,
    ...more,
  };
}

function look(text: string, marks: Mark[], sought: Partial<Sought>) {
  const taken = sought.taken ?? person(sought.quote ?? "");
  const asked: Sought = { quote: "", taken, guessed: taken, purpose: "tag", ...sought };
  const { found, already } = occurrencesIn({ text, kept: [{ start: 0, end: text.length }], marks }, asked);
  return {
    already,
    found: found.map(({ start, end, group, doubt }) => [text.slice(start, end), group, doubt?.why ?? null]),
  };
}

test("the same words and the short forms that the machine took for the same are two groups", () => {
  const text = "Lê Hoài An nói. Bà An cười. Lê Hoài An về.";
  const taken = person("Lê Hoài An", "1");
  const marks = [mark(text, "Lê Hoài An", { taken }), mark(text, "An", { taken, guessed: taken }, 16)];
  expect(look(text, marks, { quote: "Lê Hoài An", taken }).found).toEqual([
    ["Lê Hoài An", "same_name", null],
    ["An", "short_form", null],
    ["Lê Hoài An", "same_name", null],
  ]);
});

test("a name corrected to somebody else takes along the short forms of whom the machine had meant", () => {
  const text = "Kim nói. Ông Kim về.";
  const wrong = person("Kim A", "a");
  const marks = [
    mark(text, "Kim", { standing: "fact", taken: person("Kim B", "b"), guessed: wrong }),
    mark(text, "Ông Kim", { taken: wrong, guessed: wrong }),
  ];
  const { found, already } = look(text, marks, { quote: "Kim", taken: person("Kim B", "b"), guessed: wrong });
  expect(already).toBe(1);
  expect(found).toContainEqual(["Ông Kim", "short_form", null]);
});

test("what is doubtful is offered with the reason", () => {
  const text = "Anh thắng. Người anh. Bộ Ngoại giao Anh. Anh thua. Anh nghỉ. Anh hòa.";
  const at = (start: number) => ({ start, end: start + 3 });
  const place = { entityId: "anh", name: "Anh", kind: "place" as const };
  const [third, fourth] = [text.indexOf("Anh thua"), text.indexOf("Anh nghỉ")];
  const marks = [
    mark(text, "Bộ Ngoại giao Anh"),
    mark(text, "Anh", { ...at(third), standing: "rejected", taken: place }),
    mark(text, "Anh", { ...at(fourth), standing: "fact", taken: person("Nam Anh", "x") }),
  ];
  expect(look(text, marks, { quote: "Anh", taken: place }).found.map(([, , doubt]) => doubt)).toEqual([
    null,
    "other_case",
    "inside",
    "rejected_here",
    "other_entity",
    null,
  ]);
});

test("rejecting concerns guesses only, and what was cut is left alone", () => {
  const text = "An nói. An cười. An về.";
  const marks = [mark(text, "An"), mark(text, "An", { key: "2", standing: "fact" }, 5)];
  expect(look(text, marks, { quote: "An", purpose: "reject" }).found).toHaveLength(1);
  const kept = [{ start: 0, end: 8 }];
  const asked: Sought = { quote: "An", taken: person("An"), guessed: null, purpose: "tag" };
  expect(occurrencesIn({ text, kept, marks: [] }, asked).found).toHaveLength(1);
});

test("surroundings stay in the line and break between words", () => {
  const text = `Dòng trên\n${"từ ".repeat(30)}TÊN${" chữ".repeat(30)}\nDòng dưới`;
  const start = text.indexOf("TÊN");
  const { before, after } = surroundings(text, { start, end: start + 3 });
  expect(before).toMatch(/^…từ .*từ $/);
  expect(after).toMatch(/^ chữ.* chữ…$/);
});
