import { expect, test } from "vitest";
import { barsOf } from "./bars";

test("the tallest bar fills the room, nothing is nothing, and little can still be seen", () => {
  const bars = barsOf([0, 1, 1_000], { width: 30, height: 20 });
  expect(bars.map(({ height, y }) => [height, y])).toEqual([
    [0, 20],
    [1.5, 18.5],
    [20, 0],
  ]);
  expect(bars.map(({ x }) => x)).toEqual([1.5, 11.5, 21.5]);
});

test("where nothing came there are no bars", () => {
  expect(barsOf([0], { width: 10, height: 10 })).toMatchObject([{ height: 0 }]);
  expect(barsOf([], { width: 10, height: 10 })).toEqual([]);
});
