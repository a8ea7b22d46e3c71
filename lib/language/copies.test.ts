import { expect, test } from "vitest";
import { copySignature, estimatedOverlap, exactOverlap, isCopy, shingleHashes } from "./copies";

/** Made-up terms in a fixed order without a pattern. */
function terms(count: number, seed: number): string[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return `t${state % 700}`;
  });
}

test("a text is a copy of itself and not of another", () => {
  const [a, b] = [terms(400, 1), terms(400, 2)];
  expect(estimatedOverlap(copySignature(a), copySignature(a))).toEqual({ jaccard: 1, containment: 1 });
  expect(estimatedOverlap(copySignature(a), copySignature(b)).jaccard).toBeLessThan(0.05);
});

test.each([0.2, 0.5, 0.8])("the estimate is near the true overlap: share %f", (share) => {
  const common = terms(Math.round(600 * share), 3);
  const a = [...common, ...terms(600 - common.length, 4)];
  const b = [...common, ...terms(600 - common.length, 5)];
  const exact = exactOverlap(shingleHashes(a), shingleHashes(b));
  const estimated = estimatedOverlap(copySignature(a), copySignature(b));
  expect(Math.abs(exact.jaccard - estimated.jaccard)).toBeLessThan(0.13);
});

test("an excerpt of some length is a copy, a shared phrase is not", () => {
  const article = terms(600, 6);
  const excerpt = article.slice(100, 260);
  const short = exactOverlap(shingleHashes(article), shingleHashes(excerpt));
  expect(isCopy(short, excerpt.length)).toBe(true);
  const phrase = [...terms(300, 7), ...article.slice(0, 20)];
  expect(isCopy(exactOverlap(shingleHashes(article), shingleHashes(phrase)), phrase.length)).toBe(false);
});

test("a reprint with its paragraphs moved and a tenth of its words changed is a copy", () => {
  const article = terms(500, 8);
  const moved = [...article.slice(250), ...article.slice(0, 250)].map((term, at) =>
    at % 10 === 0 ? `new${at}` : term,
  );
  expect(isCopy(estimatedOverlap(copySignature(article), copySignature(moved)), 400)).toBe(true);
});

test("texts too short for a shingle are nobody's copy", () => {
  expect(estimatedOverlap(copySignature(["a"]), copySignature(["a"]))).toEqual({
    jaccard: 0,
    containment: 0,
  });
  expect(exactOverlap(new Set(), new Set())).toEqual({ jaccard: 0, containment: 0 });
});
