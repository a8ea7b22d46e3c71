import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { corpusText, type LearnableText } from "@/lib/language/tagger/learnable-text";
import { readCorpus } from "@/lib/language/tagger/read-corpus";
import { checkout } from "@/lib/platform/checkout";

const corpus = path.join(checkout, "training/corpus");

/** Our own annotated pieces of news, file by file. */
export function corpusTexts(): LearnableText[] {
  return readdirSync(corpus)
    .toSorted()
    .flatMap((file) => readCorpus(readFileSync(path.join(corpus, file), "utf8")))
    .map(corpusText);
}
