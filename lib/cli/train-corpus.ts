import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { shippedFiles } from "@/lib/name-model/shipped";
import { trainOn } from "@/lib/name-model/train";
import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import { corpusTexts, treebankTexts } from "./names/corpus-texts";
import { scoreTable } from "./names/print-scores";
import { tellStep } from "./names/tell-step";
import { runCommand } from "./run-command";

const card = path.join(checkout, "training/MODEL_CARD.md");
const marks = /(?<=<!-- scores -->\n)[\s\S]*(?=<!-- \/scores -->)/;

/**
 * Makes the version that comes with the program anew, without a database, and writes its scores into its card: from our own
 * corpus and the treebank whose folder is named.
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { treebank: { type: "string" } } });
  if (values.treebank === undefined)
    throw new PlainProblem(
      "It also learns from a treebank: name the folder of its CoNLL-U files with --treebank.",
    );
  const { weights, learntFrom, scores } = await trainOn([], {
    corpus: [...corpusTexts(), ...treebankTexts(values.treebank)],
    gazetteer: buildGazetteer(referenceGazetteerEntries()),
    inUse: null,
    tell: tellStep,
  });
  const table = scoreTable(scores.corpus, "Pieces of the corpus and the treebank");
  writeFileSync(shippedFiles.weights, weights);
  writeFileSync(shippedFiles.about, `${JSON.stringify({ learntFrom, scores }, null, 2)}\n`);
  writeFileSync(card, readFileSync(card, "utf8").replace(marks, `\n\`\`\`\n${table}\n\`\`\`\n\n`));
  process.stdout.write(`${table}\n`);
});
