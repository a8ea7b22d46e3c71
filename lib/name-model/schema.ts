import * as z from "zod";

const score = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  /** Names that stand in the texts. */
  wanted: z.int(),
});
export const scoredKinds = ["all", "person", "organisation", "place"] as const;
const scores = z.object({ all: score, person: score, organisation: score, place: score });

/** The same held-back texts, read in up to three ways. */
const comparison = z.object({
  texts: z.int(),
  rules: scores,
  /** The version that was in use at the time; null where that was the rules. */
  inUse: z.object({ number: z.int(), scores }).nullable(),
  own: scores,
});

export const modelScores = z.object({
  /** null: nothing was decided yet that could be held back. */
  decisions: comparison.nullable(),
  corpus: comparison,
});
export type ModelScores = z.infer<typeof modelScores>;
export type Comparison = z.infer<typeof comparison>;

/** What was learnt from, without what was held back. */
export const learntFrom = z.object({
  corpusTexts: z.int(),
  corpusNames: z.int(),
  articles: z.int(),
  names: z.int(),
  /** Guesses that editors rejected. */
  rejected: z.int(),
});
export type LearntFrom = z.infer<typeof learntFrom>;

export const switchNameModelInput = z.object({
  /** null: back to the rules alone. */
  modelId: z.uuid().nullable(),
  /** The last switch that was on the screen; 0 when there was none yet. */
  seenSwitch: z.int().min(0),
});
export type SwitchNameModelInput = z.infer<typeof switchNameModelInput>;
export const switchNameModelProblems = [
  "forbidden",
  "not_found",
  "nothing_to_change",
  "changed_since_seen",
  "outdated_model",
] as const;
export type SwitchNameModelProblem = (typeof switchNameModelProblems)[number];
