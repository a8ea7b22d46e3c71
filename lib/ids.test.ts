import { expect, test } from "vitest";
import { newId, seedId } from "./ids";

test("ids come in order of making, differ, and are of version 7", () => {
  const ids = Array.from({ length: 5_000 }, newId);
  expect(ids).toEqual(ids.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("an id tells when it was made", () => {
  const before = Date.now();
  const told = Number.parseInt(newId().replaceAll("-", "").slice(0, 12), 16);
  expect(told).toBeGreaterThanOrEqual(before);
  expect(told).toBeLessThanOrEqual(Date.now() + 1);
});

test("the same key has the same id", () => {
  expect(seedId("bến-sứ")).toBe(seedId("bến-sứ"));
  expect(seedId("bến-sứ")).not.toBe(seedId("bến-gốm"));
});
