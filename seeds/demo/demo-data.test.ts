import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";
import * as z from "zod";

import { readDemoArticle } from "./read-demo-article";
import { readDemoDay } from "./read-demo-day";

const articleFolder = path.join(import.meta.dirname, "articles");
const referenceFolder = path.join(import.meta.dirname, "..", "reference", "entities");
const day = readDemoDay();
const days = new Set(["2026-03-17", "2026-03-18"]);

const articles = new Map(day.articles.map((article) => [article.file, article]));
const outlets = new Map(day.outlets.map((outlet) => [outlet.key, outlet]));
const editors = new Map(day.editors.map((editor) => [editor.key, editor]));

const referenceEntities = z.array(
  z.object({ key: z.string(), kind: z.string(), aliases: z.array(z.object({ text: z.string() })) }),
);
const readReference = () =>
  readdirSync(referenceFolder).flatMap((name) =>
    referenceEntities.parse(JSON.parse(readFileSync(path.join(referenceFolder, name), "utf8"))),
  );

const referenceTopics = path.join(import.meta.dirname, "..", "reference", "topics.json");

const duplicates = (values: string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const languagesOf = (outlet: string) => outlets.get(outlet)?.languages ?? [];

describe("the articles", () => {
  test("are forty, all listed, in ten coverages and three loners", () => {
    expect(readdirSync(articleFolder).sort()).toEqual(day.articles.map(({ file }) => file));
    expect(day.articles).toHaveLength(40);
    expect(day.coverages).toHaveLength(10);
    expect(day.articles.filter(({ coverage }) => coverage === null)).toHaveLength(3);
  });

  test.each(day.articles)("$file is in NFC and 150 to 600 words long", ({ file }) => {
    const text = readFileSync(path.join(articleFolder, file), "utf8");
    const length = text.split(/\s+/).length;
    expect(text.normalize("NFC")).toBe(text);
    expect(length).toBeGreaterThanOrEqual(150);
    expect(length).toBeLessThanOrEqual(600);
  });

  test("come from known outlets, each at its own address", () => {
    expect(duplicates(day.articles.map(({ url }) => url))).toEqual([]);
    const astray = day.articles.filter(
      ({ outlet, url }) => !outlets.get(outlet)?.hosts.includes(new URL(url).hostname),
    );
    expect(astray).toEqual([]);
  });

  test("speak both registers and some English", () => {
    const overseas = day.articles.filter(({ outlet }) => outlets.get(outlet)?.register === "overseas");
    expect(overseas.length).toBeGreaterThanOrEqual(10);
    expect(day.articles.filter(({ outlet }) => languagesOf(outlet).includes("en"))).toHaveLength(5);
  });

  test("belong to the fixed day or its eve", () => {
    expect(day.date).toBe("2026-03-18");
    expect(day.articles.filter(({ publishedAt }) => !days.has(publishedAt.slice(0, 10)))).toEqual([]);
    expect(day.articles.filter(({ publishedAt }) => publishedAt >= day.clock)).toEqual([]);
  });
});

describe("the coverages", () => {
  test.each(day.coverages)("$key holds exactly the articles that name it", (coverage) => {
    const members = [...coverage.confirmed, ...coverage.suggestedOnly].sort();
    const named = day.articles.filter((article) => article.coverage === coverage.key).map(({ file }) => file);
    expect(members).toEqual(named);
    expect(members.length).toBeGreaterThanOrEqual(2);
    expect(members.length).toBeLessThanOrEqual(7);
    expect(coverage.decidedBy === null).toBe(coverage.confirmed.length === 0);
    expect(coverage.confirmed.filter((file) => articles.get(file)?.state !== "reviewed")).toEqual([]);
  });

  test.each(day.coverages)("$key refuses only what stands outside of it", (coverage) => {
    for (const [outside, inside] of coverage.refused) {
      expect(articles.get(outside)?.coverage).not.toBe(coverage.key);
      expect(coverage.confirmed).toContain(inside);
    }
  });
});

describe("the decisions", () => {
  test("cover every reviewed and rejected article, once", () => {
    const decided = day.articles.filter(({ state }) => state === "reviewed" || state === "rejected");
    expect(day.decisions.map(({ article }) => article)).toEqual(decided.map(({ file }) => file));
  });

  test.each(day.decisions)("of $article quote it exactly", (decision) => {
    const text = readDemoArticle(decision.article);
    const quotes = [
      ...decision.acceptEntities.map(({ quote }) => quote),
      ...decision.rejectEntities.map(({ quote }) => quote),
      ...decision.acceptAttributions.flatMap(({ source, cue, claims }) => [
        source ?? "",
        cue ?? "",
        ...claims,
      ]),
      ...decision.origins.map(({ evidence }) => evidence),
      ...decision.notes.map(({ quote }) => quote),
    ];
    expect(quotes.filter((quote) => !text.includes(quote.normalize("NFC")))).toEqual([]);
  });

  test.each(day.decisions)("of $article name whole lines as blocks", (decision) => {
    const lines = new Set(readDemoArticle(decision.article).split("\n"));
    expect(decision.blocks.filter(({ text }) => !lines.has(text))).toEqual([]);
  });

  test.each(day.decisions)("of $article were made by known people, after it came in", (decision) => {
    expect(editors.get(decision.editor)?.role).toBe("editor");
    expect(decision.startedAt > (articles.get(decision.article)?.publishedAt ?? day.clock)).toBe(true);
    expect(decision.reviewedAt > decision.startedAt).toBe(true);
    expect(decision.notes.filter(({ by }) => !editors.has(by))).toEqual([]);
    expect(decision.origins.filter(({ outlet }) => outlet !== null && !outlets.has(outlet))).toEqual([]);
  });

  test.each(day.decisions)(
    "of $article report one source through another that stands before it",
    (decision) => {
      const forward = decision.acceptAttributions.filter(
        ({ via }, index) => via !== undefined && via >= index,
      );
      expect(forward).toEqual([]);
    },
  );

  test("name entities that exist", () => {
    const known = new Set([...day.entities, ...readReference()].map(({ key }) => key));
    const used = day.decisions.flatMap((decision) =>
      [...decision.acceptEntities, ...decision.acceptAttributions].flatMap(({ entity }) => entity ?? []),
    );
    expect(used.filter((key) => !known.has(key))).toEqual([]);
  });
});

describe("the topics", () => {
  test("of every story are the newsroom's", () => {
    const known = z
      .array(z.object({ key: z.string() }))
      .parse(JSON.parse(readFileSync(referenceTopics, "utf8")));
    const keys = new Set(known.map(({ key }) => key));
    expect(day.stories.flatMap(({ topics }) => topics).filter((topic) => !keys.has(topic))).toEqual([]);
  });
});

describe("people, organisations and outlets", () => {
  test("have keys of their own and one preferred name in each language", () => {
    expect(duplicates([...day.entities, ...day.outlets].map(({ key }) => key))).toEqual([]);
    expect(day.entities.filter(({ name, aliases }) => !aliases.some(({ text }) => text === name))).toEqual(
      [],
    );
    const preferred = (aliases: (typeof day.entities)[number]["aliases"]) =>
      aliases.flatMap((alias) => (alias.preferred ? alias.language : [])).sort();
    expect(day.entities.filter(({ aliases }) => preferred(aliases).join(" ") !== "en vi")).toEqual([]);
  });

  test("link each outlet with its entity and give no two outlets one name", () => {
    const keys = new Set(day.entities.map(({ key }) => key));
    expect(day.outlets.filter(({ entity }) => !keys.has(entity))).toEqual([]);
    const names = day.outlets.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(duplicates(names.map((text) => text.toLowerCase()))).toEqual([]);
  });

  test("are nobody who really exists, as far as the reference knows", () => {
    const people = readReference().filter(({ kind }) => kind === "person");
    const real = new Set(people.flatMap(({ aliases }) => aliases.map(({ text }) => text.toLowerCase())));
    const invented = [...day.entities.filter(({ kind }) => kind === "person"), ...day.editors];
    expect(invented.filter(({ name }) => real.has(name.toLowerCase()))).toEqual([]);
    const fullNames = people.flatMap(({ aliases }) =>
      aliases.flatMap(({ text }) => (/\s/.test(text) ? text : [])),
    );
    const quoted = day.articles.flatMap(({ file }) => {
      const text = readDemoArticle(file);
      return fullNames.filter((name) => text.includes(name));
    });
    expect(quoted).toEqual([]);
  });

  test("take no name that the reference already gives to somebody else", () => {
    const taken = new Set(
      readReference().flatMap(({ aliases }) => aliases.map(({ text }) => text.toLowerCase())),
    );
    const names = day.entities.flatMap(({ aliases }) => aliases.filter(({ ambiguous }) => !ambiguous));
    expect(names.filter(({ text }) => taken.has(text.toLowerCase()))).toEqual([]);
  });

  test("are edited by two editors, a chief and an admin", () => {
    expect(day.editors.map(({ role }) => role)).toEqual(["editor", "editor", "chief", "admin"]);
  });
});
