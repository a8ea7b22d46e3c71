import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { corpusText, type LearnableText } from "@/lib/language/tagger/learnable-text";
import { readCorpus } from "@/lib/language/tagger/read-corpus";
import { readTreebank } from "@/lib/language/tagger/read-treebank";
import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";

const corpus = path.join(checkout, "training/corpus");
const treebankNames = path.join(checkout, "training/treebank-names.txt");

/** Our own annotated pieces of news, file by file. */
export function corpusTexts(): LearnableText[] {
  return readdirSync(corpus)
    .toSorted()
    .flatMap((file) => readCorpus(readFileSync(path.join(corpus, file), "utf8")))
    .map(corpusText);
}

/**
 * Pieces of the newspaper in UD_Vietnamese-VTB, with the names that we marked there. `folder` holds its CoNLL-U files; their
 * text is not ours and stays where it is.
 */
export function treebankTexts(folder: string): LearnableText[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".conllu")) : [];
  if (files.length === 0) throw new PlainProblem(`No CoNLL-U file lies in ${folder}.`);
  const sentences = files.toSorted().map((file) => readFileSync(path.join(folder, file), "utf8"));
  return readTreebank(sentences, readFileSync(treebankNames, "utf8")).map(corpusText);
}
