import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

type Scheme = "light" | "dark";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const grounds = ["paper", "sheet", "sunk"];
const reading: [string, string][] = grounds.flatMap((ground): [string, string][] => [
  ["ink", ground],
  ["soft", ground],
]);
const words: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] =>
    ["accent", "pencil", "caution", "good", "person", "organisation", "place", "claim"].map((name) => [
      name,
      ground,
    ]),
  ),
  ["on-accent", "accent"],
  ["on-pencil", "pencil"],
  ["accent", "accent-wash"],
  ["pencil", "pencil-wash"],
  ["caution", "caution-wash"],
  ["good", "good-wash"],
  ["ink", "accent-wash"],
  ["ink", "pencil-wash"],
  ["ink", "caution-wash"],
  ["ink", "good-wash"],
  ["ink", "current-wash"],
  ["soft", "accent-wash"],
  ["soft", "current-wash"],
  ["paper", "ink"],
];
const shapes: [string, string][] = grounds.flatMap((ground): [string, string][] => [
  ["edge", ground],
  ["focus", ground],
]);

const schemes: Scheme[] = ["light", "dark"];

test("reading text reaches AAA on every ground in both schemes", () => {
  expect(below(7, reading)).toEqual([]);
});

test("all other words reach AA", () => {
  expect(below(4.5, words)).toEqual([]);
});

test("control edges and focus rings can be seen", () => {
  expect(below(3, shapes)).toEqual([]);
});

function below(least: number, pairs: [string, string][]): string[] {
  return schemes.flatMap((scheme) =>
    pairs
      .map(([text, ground]) => ({ text, ground, ratio: contrast(hex(text, scheme), hex(ground, scheme)) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ text, ground, ratio }) => `${scheme}: ${text} on ${ground} ${ratio.toFixed(2)}`),
  );
}

function hex(name: string, scheme: Scheme): string {
  const pair = colours.get(name);
  if (!pair) throw new Error(`tokens.css has no colour pair called ${name}`);
  return pair[scheme];
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
