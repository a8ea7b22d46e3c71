import fc from "fast-check";
import { expect, test } from "vitest";
import { averageLink, type Link } from "./clustering";

const linkage = { threshold: 0.5, cohesion: 0.75, loneThreshold: 0.35 };

test("one strong link does not chain two groups together", () => {
  const links = [
    { a: 0, b: 1, score: 0.9 },
    { a: 2, b: 3, score: 0.9 },
    { a: 1, b: 2, score: 0.8 },
  ];
  expect(averageLink(4, links, linkage)).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

test("two tight groups stay two, two loose ones become one", () => {
  const between = (score: number) => [0, 1].flatMap((a) => [2, 3].map((b) => ({ a, b, score })));
  const within = (score: number) => [
    { a: 0, b: 1, score },
    { a: 2, b: 3, score },
  ];
  expect(averageLink(4, [...within(0.95), ...between(0.6)], linkage)).toHaveLength(2);
  expect(averageLink(4, [...within(0.7), ...between(0.6)], linkage)).toHaveLength(1);
});

test("a single item joins its only near group, but not one of two, nor another single item", () => {
  const group = { a: 0, b: 1, score: 0.9 };
  const near = [0, 1].map((a) => ({ a, b: 2, score: 0.4 }));
  expect(averageLink(3, [group, ...near], linkage)).toEqual([[0, 1, 2]]);
  expect(averageLink(4, [group, ...near, { a: 2, b: 3, score: 0.3 }], linkage)).toContainEqual([2]);
  expect(averageLink(2, [{ a: 0, b: 1, score: 0.4 }], linkage)).toEqual([[0], [1]]);
});

test("every item stands in one group, whatever the order of the links", () => {
  const link = fc.record({
    a: fc.nat(8),
    b: fc.nat(8),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(link, { selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` }),
      (drawn) => {
        const links: Link[] = drawn.filter(({ a, b }) => a !== b);
        const groups = averageLink(9, links, linkage);
        expect(groups.flat().toSorted((x, y) => x - y)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
        expect(averageLink(9, links.toReversed(), linkage)).toEqual(groups);
      },
    ),
  );
});
