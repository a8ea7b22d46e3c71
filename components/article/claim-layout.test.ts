import { expect, test } from "vitest";
import { layOut } from "./claim-layout";

function claim(key: string, top: number, height: number) {
  return { key, top, height, isFirst: true, nameLines: 1 };
}

test("a chain of two speakers over the same lines stands in two lanes with two names", () => {
  const [outer, inner] = layOut([claim("inner", 12, 20), claim("outer", 10, 60)]);
  expect([outer?.key, inner?.key]).toEqual(["outer", "inner"]);
  expect([outer?.lane, inner?.lane]).toEqual([0, 1]);
  expect((inner?.nameTop ?? 0) - (outer?.nameTop ?? 0)).toBeGreaterThanOrEqual(18);
});

test("claims below each other use the first lane and their own height", () => {
  expect(layOut([claim("a", 0, 40), claim("b", 60, 40)])).toMatchObject([
    { lane: 0, nameTop: 0 },
    { lane: 0, nameTop: 60 },
  ]);
});

test("a name of two lines keeps its room", () => {
  const bars = layOut([{ ...claim("a", 0, 10), nameLines: 2 }, claim("b", 12, 10)]);
  expect(bars[1]?.nameTop).toBe(36);
});

test("the second half of a split claim has a bar and takes no room for a name", () => {
  const bars = layOut([claim("a", 0, 10), { ...claim("a", 20, 10), isFirst: false }, claim("b", 24, 10)]);
  expect(bars[2]?.nameTop).toBe(24);
});
