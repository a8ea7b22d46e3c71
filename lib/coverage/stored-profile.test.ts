import { expect, test } from "vitest";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { analyze } from "@/lib/language/analyze";
import type { Comparable } from "@/lib/language/comparable";
import { profileScorer } from "@/lib/language/compare-profiles";
import { packedProfile } from "@/lib/language/pack-profile";
import { type PackedProfile, unpackSignature, unpackTerms } from "@/lib/language/packed-profile";
import { storyKeys } from "@/lib/language/story-keys";
import { countNames, countTerms } from "@/lib/language/story-profile";
import { countedTerms, leadOf } from "@/lib/language/term-table";
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
function asStoredBefore(profile: PackedProfile): unknown {
  const { version: _version, title, body, signature, ...rest } = profile;
  const headline = unpackTerms(title);
  const blocks = unpackTerms(body);
  const counted = {
    title: countTerms(headline.runs),
    lead: countTerms([leadOf(blocks.runs)]),
    body: countTerms(blocks.runs),
    names: countNames([...headline.names, ...blocks.names]),
  };
  const tables = Object.fromEntries(
    Object.entries(counted).map(([name, counts]) => [name, Object.fromEntries(counts)]),
  );
  return JSON.parse(
    JSON.stringify({ version: 2, ...rest, signature: unpackSignature(signature), ...tables }),
  );
}

function read(value: unknown): Comparable {
  const article = storedProfile(value);
  if (!article) throw new Error("not a profile");
  return article;
}

test("a profile that was stored in the older shape compares as the same one stored now", () => {
  const stored = [domesticPage, overseasPage].map(packed);
  const now = stored.map((profile) => read(JSON.parse(JSON.stringify(profile))));
  const before = stored.map((profile) => read(asStoredBefore(profile)));
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
  expect(storyKeys(c)).toEqual(storyKeys(a));
});

test("what is stored is a third of the tables", () => {
  const stored = packed(domesticPage);
  const before = JSON.stringify(asStoredBefore(stored));
  expect(JSON.stringify(stored).length * 2).toBeLessThan(before.length);
});

test("anything else is no profile", () => {
  for (const value of [null, 3, "3", {}, { version: 1 }, { version: 4 }])
    expect(storedProfile(value)).toBeNull();
});
