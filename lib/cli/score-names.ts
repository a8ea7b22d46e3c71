import { parseArgs } from "node:util";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { readAgainst } from "@/lib/language/tagger/learnable-text";
import { nameErrors, nameScores } from "@/lib/language/tagger/name-scores";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { corpusTexts, treebankTexts } from "./names/corpus-texts";
import { foldScores, learningCurve, lessonOf } from "./names/tagger-folds";
import { runCommand } from "./run-command";

/** How well names are found in our own annotated sentences, or in a newspaper of others: exact bounds and kind. */
await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      treebank: { type: "string" },
      tagger: { type: "boolean" },
      curve: { type: "boolean" },
      floor: { type: "string" },
    },
  });
  const gazetteer = buildGazetteer(referenceGazetteerEntries());
  const texts = values.treebank === undefined ? corpusTexts() : treebankTexts(values.treebank);
  const read = texts.map((text) => readAgainst(text, gazetteer, null));
  const found = nameScores(read);
  print({ texts: texts.length, names: found.all.wanted, rules: found });
  print({ errors: nameErrors(read) });
  if (values.tagger || values.curve) {
    const lessons = texts.map((text) => lessonOf(text, gazetteer));
    if (values.tagger) print({ tagger: foldScores(lessons, gazetteer) });
    if (values.curve) for (const point of learningCurve(lessons, gazetteer)) print(point);
  }
  if (values.floor !== undefined && !(found.all.f1 >= Number(values.floor)))
    throw new PlainProblem(`F1 of names, ${found.all.f1}, is below ${values.floor}.`);
});

function print(row: object): void {
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
