import { expect, test } from "vitest";
import { findEntities } from "./entities";
import { openGazetteer, packNames } from "./gazetteer";
import { type CountedName, packDecisions } from "./name-decisions";
import type { EntityKind, GazetteerEntry } from "./types";

const city = "10000000-0000-4000-8000-000000000001";
const boat = "20000000-0000-4000-8000-000000000002";
const woman = "30000000-0000-4000-8000-000000000003";

function entry(entityId: string, kind: EntityKind, name: string, ...aliases: string[]): GazetteerEntry {
  const alias = { language: "vi", register: null, preferred: false, ambiguous: false };
  return { entityId, kind, name, aliases: [name, ...aliases].map((text) => ({ ...alias, text })) };
}

const base = packNames([
  entry(city, "place", "Bến Sứ"),
  entry(boat, "organisation", "Hợp tác xã Bến Sứ", "Bến Sứ"),
  entry(woman, "person", "Đoàn Thị Lụa"),
]);

function read(text: string, counted: readonly Partial<CountedName>[]) {
  const full = counted.map((one) => ({
    quote: "Bến Sứ",
    entityId: city,
    accepted: 0,
    rejected: 0,
    refused: false,
    ...one,
  }));
  const decisions = { base: packDecisions(full), changes: null };
  const gazetteer = openGazetteer({ base, changes: null, decisions });
  const block = { start: 0, end: text.length, kind: "paragraph" as const, kept: true, reason: null };
  return findEntities(text, [block], gazetteer, "vi");
}

const sentence = "Tối qua Bến Sứ đông khách hơn mọi năm.";

test("without decisions nothing changes, and decisions about other names change nothing", () => {
  const [plain] = read(sentence, []);
  expect(plain).toMatchObject({ entityId: city, confidence: 0.8 });
  expect(read(sentence, [{ quote: "Cồn Lau", entityId: boat, accepted: 9 }])).toEqual([plain]);
});

test("how often editors agreed and disagreed is a reason, and moves the confidence", () => {
  const [often] = read(sentence, [{ accepted: 12, rejected: 1 }]);
  expect(often?.reasons.slice(-2)).toEqual([
    { code: "accepted_before", detail: "12" },
    { code: "rejected_before", detail: "1" },
  ]);
  expect(often?.confidence).toBeCloseTo((0.8 * 4 + 12) / 17, 2);
  const [seldom] = read(sentence, [{ accepted: 1, rejected: 8 }]);
  expect(seldom?.confidence).toBeLessThan(0.4);
});

test("the one that editors mean comes first, the other becomes the runner-up", () => {
  const [found] = read(sentence, [{ rejected: 1 }, { entityId: boat, accepted: 3 }]);
  expect(found).toMatchObject({ entityId: boat, kind: "organisation", canonical: "Hợp tác xã Bến Sứ" });
  expect(found?.candidates.map(({ entityId }) => entityId)).toEqual([boat, city]);
});

test("spellings of one name are counted together", () => {
  const [found] = read(sentence, [
    { quote: "BẾN SỨ", accepted: 2 },
    { quote: "Bến Sứ".normalize("NFD"), accepted: 1 },
  ]);
  expect(found?.reasons).toContainEqual({ code: "accepted_before", detail: "3" });
});

test("a refusal outweighs any number of decisions", () => {
  const [found] = read(sentence, [{ entityId: boat, accepted: 9, refused: true }, { accepted: 1 }]);
  expect(found?.entityId).toBe(city);
  expect(found?.candidates.map(({ entityId }) => entityId)).toEqual([city]);
  const [other] = read(sentence, [{ accepted: 9, refused: true }]);
  expect(other?.entityId).toBe(boat);
});

test("a name that nobody has listed is linked as before, with its short forms; of another kind, not after one slip", () => {
  const text = "Bà Phan Lụa nói đò đã chạy lại. Bà Lụa rất vui.";
  const quote = "Phan Lụa";
  const linked = read(text, [{ quote, entityId: woman, accepted: 1 }]);
  expect(linked.map(({ entityId, canonical }) => [entityId, canonical])).toEqual([
    [woman, "Đoàn Thị Lụa"],
    [woman, "Đoàn Thị Lụa"],
  ]);
  const slip = read(text, [{ quote, entityId: city, accepted: 1 }]);
  expect(slip[0]).toMatchObject({ entityId: null, kind: "person" });
});
