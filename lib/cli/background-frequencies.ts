import { readFileSync } from "node:fs";
import { buildGazetteer } from "@/lib/language/gazetteer";
import { packTerms, unpackTerms } from "@/lib/language/packed-profile";
import { countNames, countTerms } from "@/lib/language/story-profile";
import { storyTokens } from "@/lib/language/story-tokens";

/**
 * Counts in how many passages of general Vietnamese prose each term stands and prints the data module
 * `lib/language/vi/background-frequencies.ts`. Input: CoNLL-U files of a treebank.
 */

const sentencesPerPassage = 12;
const rarest = { word: 2, pair: 3 };

const sentences = process.argv.slice(2).flatMap(sentencesOf);
const passages: string[] = [];
for (let at = 0; at < sentences.length; at += sentencesPerPassage) {
  passages.push(sentences.slice(at, at + sentencesPerPassage).join("\n"));
}
process.stdout.write(moduleText(frequencies(passages), passages.length));

function sentencesOf(path: string): string[] {
  const lines = readFileSync(path, "utf8").normalize("NFC").split("\n");
  return lines.flatMap((line) => /^# text\s*=\s*(.+)$/.exec(line)?.[1] ?? []);
}

function frequencies(texts: string[]): Map<string, number> {
  const gazetteer = buildGazetteer([]);
  const counts = new Map<string, number>();
  for (const text of texts) {
    const { runs, names } = unpackTerms(packTerms([storyTokens(text, gazetteer)]));
    const terms = [...countTerms(runs).keys(), ...countNames(names).keys()];
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

function moduleText(counts: Map<string, number>, documents: number): string {
  const byCount = new Map<number, string[]>();
  for (const [term, count] of counts) {
    if (count < (term.includes(" ") ? rarest.pair : rarest.word)) continue;
    byCount.set(count, [...(byCount.get(count) ?? []), term]);
  }
  const rows = [...byCount]
    .toSorted(([a], [b]) => b - a)
    .map(([count, terms]) => `  [${count}, ${JSON.stringify(terms.toSorted().join("|"))}],`);
  return `/**
 * In how many of ${documents} passages of general Vietnamese prose a term stands; terms in fewer than
 * ${rarest.word} passages (pairs: ${rarest.pair}) are left out. Counted from the sentences of the Universal Dependencies treebank
 * UD_Vietnamese-VTB, https://universaldependencies.org/treebanks/vi_vtb/, licence CC BY-SA 4.0,
 * https://creativecommons.org/licenses/by-sa/4.0/. This table is derived from it and is available
 * under the same licence. Written by \`lib/cli/background-frequencies.ts\`: do not edit by hand.
 */
const rows: readonly (readonly [count: number, terms: string])[] = [
${rows.join("\n")}
];

export const backgroundFrequencies = {
  documents: ${documents},
  terms: new Map(rows.flatMap(([count, terms]) => terms.split("|").map((term) => [term, count] as const))),
};
`;
}
