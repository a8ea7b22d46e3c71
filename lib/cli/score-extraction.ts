import { readFileSync, readdirSync, existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { isoDate } from "@/lib/document/page/iso-date";
import { agreement, shingles } from "@/lib/document/page/shingles";
import { squash } from "@/lib/document/page/squash";
import { readPage } from "@/lib/document/page/read-page";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { htmlText } from "./html-text";
import { runCommand } from "./run-command";

type Expected = { title: string | null; byline: string | null; publishedTime: string | null };
type Score = { name: string; precision: number; recall: number; f1: number } & Record<
  "title" | "byline" | "date",
  boolean | null
>;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { pages: { type: "boolean" }, floor: { type: "string" } },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new PlainProblem("Usage: npm run score:extraction -- FOLDER [--pages] [--floor F1]");
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, "source.html")));
  if (names.length === 0) throw new PlainProblem(`${folder} has no folders with a source.html.`);
  const scores = names.toSorted().map((name) => scoreOf(folder, name));
  if (values.pages) for (const score of scores) process.stderr.write(`${JSON.stringify(score)}\n`);
  const found = summary(scores);
  process.stdout.write(`${JSON.stringify(found)}\n`);
  if (values.floor !== undefined && !(found.text.f1 >= Number(values.floor))) {
    throw new PlainProblem(`The text's F1, ${found.text.f1}, is below ${values.floor}.`);
  }
});

function scoreOf(folder: string, name: string): Score {
  const read = (file: string) => readFileSync(path.join(folder, name, file), "utf8");
  const expected = JSON.parse(read("expected-metadata.json")) as Expected;
  const found = readPage(read("source.html"), { url: null });
  const text = agreement(shingles(found?.text ?? ""), shingles(htmlText(read("expected.html"))));
  return {
    name,
    ...text,
    title: same(found?.metadata.title, expected.title),
    byline: same(found?.metadata.byline, expected.byline),
    date: sameDay(found?.metadata.publishedAt, expected.publishedTime),
  };
}

/** null: nothing was expected, so nothing is scored. */
function same(found: string | null | undefined, expected: string | null): boolean | null {
  if (expected === null || squash(expected) === "") return null;
  return fold(found ?? "") === fold(expected);
}

function fold(text: string): string {
  return squash(text.normalize("NFC"))
    .toLowerCase()
    .replace(/^(?:by|par|von|written by):?\s+/, "");
}

/** The same moment where both name one, otherwise the same day. */
function sameDay(found: string | null | undefined, expected: string | null): boolean | null {
  if (expected === null) return null;
  const wanted = isoDate(expected);
  if (!found || wanted === null) return false;
  return wanted.exact
    ? Date.parse(found) === Date.parse(wanted.iso)
    : found.slice(0, 10) === wanted.iso.slice(0, 10);
}

function summary(scores: Score[]) {
  const mean = (values: number[]) =>
    rounded(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
  const right = (key: "title" | "byline" | "date") => {
    const asked = scores.map((score) => score[key]).filter((value) => value !== null);
    return { right: asked.filter(Boolean).length, of: asked.length };
  };
  const precision = mean(scores.map((score) => score.precision));
  const recall = mean(scores.map((score) => score.recall));
  return {
    pages: scores.length,
    text: {
      f1: mean(scores.map(({ f1 }) => f1)),
      precision,
      recall,
      f1OfMeans: rounded((2 * precision * recall) / (precision + recall)),
    },
    title: right("title"),
    byline: right("byline"),
    date: right("date"),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
