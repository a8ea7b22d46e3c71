import fc from "fast-check";
import { expect, test } from "vitest";
import { externalSchemes } from "./schema";
import { readRegister } from "./read-register";
import type { RegisterEntry } from "./register-entry";
import { csvHead, csvOf, guarded, jsonlOf, unguarded } from "./write-register";

const words = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .map((text) => text.normalize("NFC").trim())
  .filter((text) => text !== "" && text.length <= 300 && text.isWellFormed() && !/[\0\uFEFF]/.test(text));

type ExternalId = RegisterEntry["externalIds"][number];

const externalId: fc.Arbitrary<ExternalId> = fc
  .record({ scheme: fc.constantFrom(...externalSchemes), number: fc.integer({ min: 1, max: 99_999_999 }) })
  .map(({ scheme, number }) => {
    if (scheme === "iso3166") return { scheme, value: ["VN", "US", "KP"][number % 3] ?? "VN" };
    return { scheme, value: scheme === "wikidata" ? `Q${number}` : String(number) };
  });

const entry: fc.Arbitrary<RegisterEntry> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("person" as const, "organisation" as const, "place" as const),
  name: words,
  descriptionVi: fc.option(words),
  descriptionEn: fc.option(words),
  aliases: fc.uniqueArray(
    fc.record({
      text: words,
      language: fc.constantFrom("vi", "en"),
      register: fc.constantFrom("domestic" as const, "overseas" as const, null),
      preferred: fc.constant(false),
      ambiguous: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4, selector: ({ language, text }) => `${language} ${text}` },
  ),
  externalIds: fc.uniqueArray(externalId, {
    maxLength: 3,
    selector: ({ scheme, value }) => `${scheme}:${value}`,
  }),
});

const register = fc.uniqueArray(entry, { maxLength: 5, selector: ({ id }) => id ?? "" });
const plain = (entries: RegisterEntry[]) => JSON.parse(JSON.stringify(entries)) as RegisterEntry[];

test("what is written as JSONL is read back the same", () => {
  fc.assert(
    fc.property(register, (entries) => {
      const read = readRegister(entries.map(jsonlOf).join(""));
      expect(read.faults).toEqual([]);
      expect(plain(read.entries.map((one) => one.entry))).toEqual(plain(entries));
    }),
    { numRuns: 200 },
  );
});

test("what is written as CSV is read back the same, names that look like formulas included", () => {
  fc.assert(
    fc.property(register, (entries) => {
      const read = readRegister(csvHead + entries.map(csvOf).join(""));
      expect(read.faults).toEqual([]);
      expect(plain(read.entries.map((one) => one.entry))).toEqual(plain(entries));
    }),
    { numRuns: 200 },
  );
  for (const name of ["=SUM(A1)", "'=x", "''-x", "-4", "@tin", "'tis", "d'Or"]) {
    expect(unguarded(guarded(name))).toBe(name);
  }
});

test("each wrong line is named with what is wrong in it, and the others are read", () => {
  const lines = [
    { kind: "person", name: "Lê Hoài An" },
    { kind: "animal", name: "Cò" },
    { kind: "person", name: "" },
    { kind: "place", name: "Đảo Cò", aliases: [{ text: "Cò", language: "fr" }] },
    { kind: "place", name: "Đảo Sếu", externalIds: [{ scheme: "wikidata", value: "sếu" }] },
    { kind: "person", name: "Lê Hoài An", descriptionVi: "Người lái đò" },
    {
      kind: "place",
      name: "Bến Lá",
      aliases: ["Bến Lá", "Bến Lá Cũ"].map((text) => ({ text, language: "vi", printed: true })),
    },
  ].map((line) => JSON.stringify(line));
  const { entries, faults } = readRegister([...lines, "{nửa dòng", ""].join("\n"));
  expect(entries.map(({ line, entry: { name } }) => [line, name])).toEqual([
    [1, "Lê Hoài An"],
    [7, "Bến Lá"],
  ]);
  expect(faults).toEqual([
    { line: 2, fault: "bad_kind", detail: null },
    { line: 3, fault: "no_name", detail: null },
    { line: 4, fault: "bad_language", detail: null },
    { line: 5, fault: "bad_external_id", detail: "wikidata:sếu" },
    { line: 6, fault: "differs_from_line", detail: "1" },
    { line: 7, fault: "two_printed", detail: "Bến Lá Cũ" },
    { line: 8, fault: "broken_line", detail: null },
  ]);
});

test("a table names the line where an entity stands, and a column may be missing", () => {
  const csv = 'kind,name,alias,printed\nplace,"Đảo\nCò",Cò,\nplace,Đảo Sếu,Sếu,maybe\nperson,An\n';
  const { entries, faults } = readRegister(csv);
  expect(entries.map(({ line }) => line)).toEqual([2, 5]);
  expect(faults).toEqual([{ line: 4, fault: "bad_flag", detail: null }]);
});
