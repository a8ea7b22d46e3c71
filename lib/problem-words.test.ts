import { expect, test } from "vitest";
import { fieldProblems } from "@/lib/action/field-problems";
import { actionProblems } from "@/lib/action/state";
import { locales } from "@/lib/i18n/locales";
import { messages } from "@/lib/i18n/messages";
import { isTest } from "@/lib/testing/architecture/places";
import { problemCodes } from "@/lib/testing/architecture/problem-codes";
import { projectFiles } from "@/lib/testing/architecture/project";
import { sourceFile } from "@/lib/testing/architecture/source-file";

const files = projectFiles().filter(({ path }) => path.startsWith("lib/") && !isTest(path));
const refusals = files.filter(({ path }) => path !== "lib/action/field-problems.ts").flatMap(problemCodes);

for (const locale of locales) {
  const { problems, feeds } = messages[locale];
  // What a look at a feed meets is told in words of its own.
  const words: Record<string, unknown> = { ...feeds.listProblem, ...feeds.problem, ...problems };
  const fieldWords: Record<string, unknown> = messages[locale].problems.fields;

  test(`every refusal has words in ${locale}`, () => {
    const codes = new Set([...refusals, ...actionProblems]);
    expect([...codes].filter((code) => !filled(words[code]))).toEqual([]);
  });

  test(`every complaint about a field has words in ${locale}`, () => {
    expect(fieldProblems.filter((code) => !filled(fieldWords[code]))).toEqual([]);
  });
}

test("codes are found in refusals and in a slice's list", () => {
  const text =
    'return problem("too_late", { a });\nexport const moveProblems = [\n  "gone",\n  "too_far",\n] as const;';
  expect(problemCodes(sourceFile("lib/story/a.ts", text))).toEqual(["too_late", "gone", "too_far"]);
});

function filled(word: unknown): boolean {
  return typeof word === "string" && word.trim() !== "";
}
