import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { checkout } from "@/lib/platform/checkout";
import { learntFrom, modelScores } from "./schema";

/** The version that comes with the program, learnt from our own corpus and a treebank. */
export const shippedFiles = {
  weights: path.join(checkout, "training/name-tagger.bin"),
  about: path.join(checkout, "training/name-tagger.json"),
};

const about = z.object({ learntFrom, scores: modelScores });

export function shippedNameModel() {
  return {
    weights: new Uint8Array(readFileSync(shippedFiles.weights)),
    ...about.parse(JSON.parse(readFileSync(shippedFiles.about, "utf8"))),
  };
}
