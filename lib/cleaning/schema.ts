import * as z from "zod";
import type { RulePattern } from "@/lib/language/outlet-rules";
import { blockKinds } from "@/lib/language/types";

const longestWords = 300;
const words = z
  .string()
  .transform((text) => text.normalize("NFC").replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(longestWords));

const longestBlock = 100_000;
const lengthBounds = z
  .strictObject({
    match: z.literal("length"),
    min: z.coerce.number().int().min(1).max(longestBlock),
    max: z.coerce.number().int().min(1).max(longestBlock),
  })
  .refine(({ min, max }) => min <= max, { error: "the longest is shorter than the shortest", path: ["max"] });

const simplePattern = z.discriminatedUnion("match", [
  z.strictObject({ match: z.literal("exact"), words }),
  z.strictObject({ match: z.literal("begins"), words }),
  z.strictObject({ match: z.literal("contains"), words }),
  z.strictObject({
    match: z.literal("position"),
    from: z.enum(["start", "end"]),
    count: z.coerce.number().int().min(1).max(20),
  }),
  z.strictObject({ match: z.literal("from_heading"), words }),
  z.strictObject({ match: z.literal("kind"), kind: z.enum(blockKinds) }),
  lengthBounds,
]);

/** What a rule can say (docs/decisions/0035-outlet-rules.md). Nothing that editors write is ever run as an expression. */
export const rulePattern: z.ZodType<RulePattern> = z.discriminatedUnion("match", [
  ...simplePattern.options,
  z.strictObject({ match: z.literal("all"), of: z.array(simplePattern).min(2).max(5) }),
]);

const rule = {
  outletId: z.uuid(),
  pattern: rulePattern,
  kind: z.enum(blockKinds),
  kept: z.boolean(),
  /** The rule whose place it takes. */
  replacesId: z.uuid().nullable().default(null),
};

export const ruleInput = z.object(rule);
export type RuleInput = z.output<typeof ruleInput>;

/** `later`: only what comes in from now on. `unreviewed`: also what is here and not reviewed yet. */
export const ruleReaches = ["later", "unreviewed"] as const;
export type RuleReach = (typeof ruleReaches)[number];

export const saveRuleInput = z.object({
  ...rule,
  exampleArticleId: z.uuid(),
  /** Of the trial that was on the screen: nobody makes a rule without having looked. */
  seenTrial: z.string().min(1).max(100),
  reach: z.enum(ruleReaches),
});
export type SaveRuleInput = z.output<typeof saveRuleInput>;

export const retireRuleInput = z.object({ ruleId: z.uuid(), reach: z.enum(ruleReaches) });
export type RetireRuleInput = z.output<typeof retireRuleInput>;

export const proposalsAsked = z.object({ blockId: z.uuid() });
export const retiringAsked = z.object({ ruleId: z.uuid() });

export const ruleProblems = [
  "forbidden",
  "not_found",
  "unknown_outlet",
  "changed_since_seen",
  "rule_exists",
  "rule_retired",
  "too_many_rules",
] as const;
export type RuleProblem = (typeof ruleProblems)[number];

/** Why somebody should look twice before they make it a rule. */
export const trialWarnings = ["much_cut", "head_changed", "kept_by_editor", "holds_work"] as const;
export type TrialWarning = (typeof trialWarnings)[number];

/** What the trial showed, as kept with the rule. */
export const trialFigures = z.object({
  articles: z.int(),
  touched: z.int(),
  blocks: z.int(),
  charactersCut: z.int(),
  charactersBack: z.int(),
  warnings: z.partialRecord(z.enum(trialWarnings), z.int()),
});
export type TrialFigures = z.infer<typeof trialFigures>;
