import { expect, test } from "vitest";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { analyze } from "@/lib/language/analyze";
import { type Comparable, comparable } from "@/lib/language/comparable";
import { profileScorer } from "@/lib/language/compare-profiles";
import { packedProfile } from "@/lib/language/pack-profile";
import { countedTerms } from "@/lib/language/term-table";
import { collectionStatistics } from "@/lib/language/term-weights";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { storedProfile } from "./stored-profile";

const gazetteer = buildGazetteer(referenceGazetteerEntries());

function packed(text: string) {
  const article = { id: "a", text, publishedAt: "2026-03-04T05:00:00Z" };
  return packedProfile(article, analyze(text, gazetteer), gazetteer);
}

/** As profiles were stored before: the tables themselves. */
function asStoredBefore(article: Comparable): unknown {
  const { title, lead, body, names, ...rest } = article.profile();
  const tables = Object.fromEntries(
    Object.entries({ title, lead, body, names }).map(([name, counts]) => [name, Object.fromEntries(counts)]),
  );
  return JSON.parse(JSON.stringify({ version: 2, ...rest, ...tables }));
}

function read(value: unknown): Comparable {
  const article = storedProfile(value);
  if (!article) throw new Error("not a profile");
  return article;
}

test("a profile that was stored in the older shape compares as the same one stored now", () => {
  const now = [domesticPage, overseasPage].map((text) => read(JSON.parse(JSON.stringify(packed(text)))));
  const before = now.map((article) => read(asStoredBefore(article)));
  const statistics = collectionStatistics(now.map(({ table }) => countedTerms(table)));
  const scorer = profileScorer(statistics);
  const [a, b] = now;
  const [c, d] = before;
  if (!a || !b || !c || !d) throw new Error("two of each");
  const { score, ...rest } = scorer.explain(a, b);
  const old = scorer.explain(c, d);
  expect(old).toMatchObject(rest);
  expect(old.score).toBeCloseTo(score, 6);
  expect(scorer.score(a, d)).toBeCloseTo(score, 6);
  expect(c.profile()).toEqual(a.profile());
});

test("what is stored is a third of the tables", () => {
  const stored = packed(domesticPage);
  const before = JSON.stringify(asStoredBefore(comparable(stored)));
  expect(JSON.stringify(stored).length * 2).toBeLessThan(before.length);
});

test("anything else is no profile", () => {
  for (const value of [null, 3, "3", {}, { version: 1 }, { version: 4 }])
    expect(storedProfile(value)).toBeNull();
});
