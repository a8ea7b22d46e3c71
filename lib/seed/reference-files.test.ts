import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { foldTone } from "@/lib/language/fold";
import { checkout } from "@/lib/platform/checkout";
import {
  houseStyleTerms,
  referenceEntities,
  referenceGazetteerEntries,
  referenceOutlets,
  referenceTopics,
  type ReferenceEntity,
} from "./reference-files";

const entities = referenceEntities();
const byKey = new Map(entities.map((entity) => [entity.key, entity]));

function repeated(values: Iterable<string>): string[] {
  const seen = new Set<string>();
  return [...values].filter((value) => seen.size === seen.add(value).size);
}

describe("entities", () => {
  test("are many, each with its own key", () => {
    expect(entities.length).toBeGreaterThanOrEqual(700);
    expect(repeated(entities.map(({ key }) => key))).toEqual([]);
  });

  test("are named by their preferred Vietnamese alias, of the domestic or of both registers", () => {
    const wrong = entities.filter(({ name, aliases }) => {
      const printed = aliases.find(({ language, preferred }) => language === "vi" && preferred);
      return printed?.text !== name || printed.register === "overseas";
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test("have exactly one preferred name in each language they have names in", () => {
    const wrong = entities.filter(({ aliases }) => {
      const languages = new Set(aliases.map(({ language }) => language));
      const preferred = aliases.filter((alias) => alias.preferred).map(({ language }) => language);
      return preferred.length !== languages.size || new Set(preferred).size !== languages.size;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test("have Vietnamese and English names", () => {
    const wrong = entities.filter(
      ({ aliases }) => !["vi", "en"].every((wanted) => aliases.some(({ language }) => language === wanted)),
    );
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  test("list no name twice in one language", () => {
    const twice = entities.flatMap(({ key, aliases }) =>
      repeated(aliases.map(({ language, text }) => `${key}: ${language} ${text}`)),
    );
    expect(twice).toEqual([]);
  });

  test("share a name with another of their kind only where it is marked ambiguous", () => {
    expect(unmarkedSharedNames(entities)).toEqual([]);
  });

  test("belong to countries that are listed", () => {
    const lost = entities.filter(({ country }) => country !== undefined && !byKey.get(country)?.iso);
    expect(lost.map(({ key }) => key)).toEqual([]);
  });

  test("have ids from elsewhere only as countries, and no id twice", () => {
    const ids = entities.flatMap(({ externalIds }) =>
      externalIds.map(({ scheme, value }) => `${scheme} ${value}`),
    );
    expect(repeated(ids)).toEqual([]);
    expect(entities.filter(({ iso, externalIds }) => !iso && externalIds.length > 0)).toEqual([]);
    expect(repeated(entities.flatMap(({ iso }) => iso ?? []))).toEqual([]);
    expect(byKey.get("vietnam")?.externalIds).toContainEqual({ scheme: "wikidata", value: "Q881" });
  });

  test.each([
    ["north-korea", "Triều Tiên", "Bắc Hàn"],
    ["united-states", "Mỹ", "Hoa Kỳ"],
    ["white-house", "Nhà Trắng", "Tòa Bạch Ốc"],
    ["moscow", "Mátxcơva", "Mạc Tư Khoa"],
    ["us-state-department", "Bộ Ngoại giao Mỹ", "Bộ Ngoại Giao Hoa Kỳ"],
    ["pentagon", "Lầu Năm Góc", "Ngũ Giác Đài"],
  ])("%s has the names of both registers", (key, domestic, overseas) => {
    const aliases = byKey.get(key)?.aliases ?? [];
    expect(aliases.find(({ text }) => text === domestic)?.register).not.toBe("overseas");
    expect(aliases.find(({ text }) => text === overseas)?.register).toBe("overseas");
  });

  test.each(["Anh", "Ý", "Mỹ", "Đức", "Pháp", "Nga", "Hàn", "Thái", "Washington", "Georgia"])(
    "%s needs context wherever it stands",
    (name) => {
      const readings = entities.flatMap(({ aliases }) => aliases.filter(({ text }) => text === name));
      expect(readings.length).toBeGreaterThan(0);
      expect(readings.every(({ ambiguous }) => ambiguous)).toBe(true);
    },
  );
});

function unmarkedSharedNames(all: ReferenceEntity[]): string[] {
  const claims = new Map<string, { keys: Set<string>; unmarked: boolean }>();
  for (const { key, kind, aliases } of all) {
    for (const { text, ambiguous } of aliases) {
      const name = `${kind} ${foldTone(text)}`;
      const claim = claims.get(name) ?? { keys: new Set(), unmarked: false };
      claims.set(name, { keys: claim.keys.add(key), unmarked: claim.unmarked || !ambiguous });
    }
  }
  return [...claims]
    .filter(([, { keys, unmarked }]) => keys.size > 1 && unmarked)
    .map(([name, { keys }]) => `${name}: ${[...keys].join(", ")}`);
}

describe("outlets", () => {
  const outlets = referenceOutlets();

  test("are at least sixty, with agencies and both registers", () => {
    expect(outlets.length).toBeGreaterThanOrEqual(60);
    expect(outlets.filter(({ kind }) => kind === "agency").length).toBeGreaterThan(10);
    expect(outlets.filter(({ register }) => register === "overseas").length).toBeGreaterThan(10);
  });

  test("have their own keys, hosts and names", () => {
    expect(repeated(outlets.map(({ key }) => key))).toEqual([]);
    expect(repeated(outlets.flatMap(({ hosts }) => hosts))).toEqual([]);
    expect(repeated(outlets.flatMap(({ aliases }) => aliases.map(foldTone)))).toEqual([]);
    expect(outlets.filter(({ name, aliases }) => !aliases.includes(name))).toEqual([]);
  });

  test("are organisations among the entities, of a listed country", () => {
    const wrong = outlets.filter(({ entity }) => entity && byKey.get(entity)?.kind !== "organisation");
    expect(wrong.map(({ key }) => key)).toEqual([]);
    const countries = new Set(entities.map(({ iso }) => iso));
    expect(outlets.filter(({ country }) => country && !countries.has(country))).toEqual([]);
  });

  test("let no more than an excerpt out", () => {
    expect(outlets.filter(({ rights }) => rights.mode === "full_text")).toEqual([]);
    expect(outlets.filter(({ rights }) => rights.mode === "excerpt" && !rights.excerptLength)).toEqual([]);
  });
});

test("topics have their own keys and slugs", () => {
  const topics = referenceTopics();
  expect(topics.length).toBeGreaterThanOrEqual(15);
  expect(repeated(topics.map(({ key }) => key))).toEqual([]);
  expect(repeated(topics.map(({ slug }) => slug))).toEqual([]);
});

test("house style prefers each word once and avoids none that it prefers", () => {
  const terms = houseStyleTerms();
  expect(terms.length).toBeGreaterThanOrEqual(30);
  const preferred = terms.map(({ language, prefer }) => `${language} ${prefer}`);
  const avoided = terms.flatMap(({ language, avoid }) => avoid.map((word) => `${language} ${word}`));
  expect(repeated(preferred)).toEqual([]);
  expect(avoided.filter((word) => preferred.includes(word))).toEqual([]);
});

test("the gazetteer takes every entity with all its names", () => {
  const entries = referenceGazetteerEntries();
  expect(entries.length).toBe(entities.length);
  expect(new Set(entries.map(({ entityId }) => entityId)).size).toBe(entities.length);
  expect(entries.every(({ aliases, name }) => aliases.some(({ text }) => text === name))).toBe(true);
});

test("no file of the reference is larger than 250 kB", () => {
  const folder = path.join(checkout, "seeds/reference");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".json"),
  );
  expect(files.filter((file) => statSync(path.join(folder, file)).size > 250_000)).toEqual([]);
});
