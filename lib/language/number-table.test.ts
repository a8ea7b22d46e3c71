import { expect, test } from "vitest";
import { NumberTable } from "./number-table";
import { pairId, termId } from "./term-ids";

test("counts like a Map, however small it began", () => {
  const table = new NumberTable(1);
  const map = new Map<number, number>();
  for (let at = 0; at < 20_000; at += 1) {
    const key = termId(`từ ${(at * 7919) % 6_000}`);
    table.add(key, at % 3);
    map.set(key, (map.get(key) ?? 0) + (at % 3));
  }
  for (const [key, count] of map) expect(table.get(key)).toBe(count);
  expect(table.get(termId("không có"))).toBe(0);
});

test("syllables, pairs and names have numbers of their own, and a pair knows its order", () => {
  const [a, b] = [termId("bến"), termId("đò")];
  expect(termId("bến đò")).toBe(pairId(a, b));
  const terms = ["bến", "đò", "bến đò", "đò bến", "^bến", "^bến đò"].map(termId);
  expect(new Set(terms).size).toBe(terms.length);
  const many = Array.from({ length: 300 }, (_, first) =>
    Array.from({ length: 300 }, (__, second) => termId(`${first} ${second}`)),
  ).flat();
  expect(new Set(many).size).toBe(many.length);
  expect(many.every((id) => Number.isSafeInteger(id) && id > 0)).toBe(true);
});
