import { alignTexts } from "@/lib/language/align";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { codePointOffsets } from "@/lib/language/offsets";
import type { Span } from "@/lib/language/types";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { runCommand } from "./run-command";
import { textInputs } from "./text-inputs";

await runCommand(alignPaths);

/** Prints which passages of two texts tell the same, as offsets in code points of each normalised text. */
async function alignPaths(): Promise<void> {
  const [first, second, ...others] = process.argv.slice(2);
  if (!first || !second || others.length > 0) throw new PlainProblem("Usage: npm run align -- A B");
  const a = textOf(first);
  const b = textOf(second);
  const { pairs, onlyA, onlyB } = alignTexts(a, b, buildGazetteer(referenceGazetteerEntries()));
  const atA = pairIn(a);
  const atB = pairIn(b);
  const printed = {
    pairs: pairs.map((pair) => ({ ...pair, a: atA(pair.a), b: atB(pair.b) })),
    onlyA: onlyA.map(atA),
    onlyB: onlyB.map(atB),
  };
  process.stdout.write(`${JSON.stringify(printed)}\n`);
}

function textOf(file: string): string {
  const [input, another] = textInputs([file]);
  if (!input || another) throw new PlainProblem(`${file}: give one text, not a folder`);
  if ("failure" in input) throw new PlainProblem(`${input.file}: ${input.failure}`);
  return input.text;
}

function pairIn(text: string): (span: Span) => [number, number] {
  const at = codePointOffsets(text);
  return ({ start, end }) => [at(start), at(end)];
}
