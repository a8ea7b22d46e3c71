import * as z from "zod";

const id = z.uuid();
const record = z.record(z.string(), z.json());
const alias = z.object({
  text: z.string(),
  language: z.string(),
  register: z.enum(["domestic", "overseas", "mixed", "unknown"]).nullable(),
  preferred: z.boolean(),
  ambiguous: z.boolean(),
});
const target = { table: z.enum(["mention", "attribution", "origin", "note"]), id, version: z.int() };

/** What is done to one suggestion or fact. */
const steps = [
  z.object({
    kind: z.literal("suggestion"),
    suggestionId: id,
    version: z.int(),
    fact: z.object({ table: z.enum(["mention", "attribution", "origin"]), id, version: z.int() }).nullable(),
    article: z.object({ version: z.int(), before: record }).nullable(),
  }),
  z.object({ kind: z.literal("added"), ...target }),
  z.object({ kind: z.literal("removed"), ...target }),
  z.object({
    kind: z.literal("changed"),
    ...target,
    /** Column values to put back. */
    before: record,
    /** Claims to put back, for an attribution whose borders moved. */
    claims: z.array(z.object({ start: z.int(), end: z.int() })).optional(),
  }),
] as const;

const step = z.discriminatedUnion("kind", steps);
/** One of several that a decision took at once. */
export type Step = z.infer<typeof step>;

/**
 * How to take a decision back. `version` is the target's version right after the decision: if it has moved
 * on, undoing would overwrite somebody's later work, so it is refused instead.
 */
export const reversal = z.discriminatedUnion("kind", [
  ...steps,
  /** In the order in which they were taken: they are taken back from the last to the first. */
  z.object({ kind: z.literal("many"), steps: z.array(step) }),
  z.object({
    kind: z.literal("alias"),
    refusalId: id,
    version: z.int(),
    /** Guesses that it withdrew, as they stood then. */
    withdrawn: z.array(z.object({ id, version: z.int() })),
  }),
  z.object({ kind: z.literal("block"), id, version: z.int(), before: record }),
  z.object({ kind: z.literal("article"), id, version: z.int(), before: record }),
  /** `version` is the state's own. */
  z.object({ kind: z.literal("state"), id, version: z.int(), before: record }),
  z.object({
    kind: z.literal("rule"),
    ruleId: id,
    did: z.enum(["saved", "retired"]),
    /** The rule that it took the place of. */
    replacedId: id.nullable(),
    /** Each block that it changed, with the version right after, and what stood there before. */
    blocks: z.array(z.object({ id, version: z.int(), before: record })),
  }),
  z.object({
    kind: z.literal("coverage"),
    version: z.int(),
    coverageId: id,
    /** Members as they stood in every coverage that the decision touched. */
    members: z.array(
      z.object({
        coverageId: id,
        articleId: id,
        state: z.enum(["suggested", "confirmed"]),
        score: z.number().nullable(),
        relation: z.string().nullable(),
        reasons: z.json(),
        decidedById: id.nullable(),
        decidedAt: z.string().nullable(),
      }),
    ),
    touched: z.array(id),
    articleIds: z.array(id),
    /** The title to put back, when the decision was about the title. */
    title: z.string().nullable().optional(),
    refusalIds: z.array(id),
  }),
  /** What moved stands row by row in the move that names this decision. */
  z.object({
    kind: z.literal("entity_move"),
    did: z.enum(["merged", "split"]),
    fromId: id,
    toId: id,
    /** The split made the second one. */
    createdTo: z.boolean(),
    /** What the split remembered: that the two are not the same. */
    pairId: id.nullable(),
  }),
  z.object({ kind: z.literal("entity_pair"), pairId: id, entityIds: z.array(id) }),
  z.object({
    kind: z.literal("entity_alias"),
    entityId: id,
    aliasId: id,
    /** null: it was not there. */
    before: alias.nullable(),
    after: alias.nullable(),
    /** The name that was printed in its place until then. */
    unprintedId: id.nullable(),
    /** The entity's name, when the change renamed it. */
    nameBefore: z.string().nullable(),
  }),
]);
export type Reversal = z.infer<typeof reversal>;
/** Column values as JSON: dates are ISO text. */
export type Columns = z.infer<typeof record>;

export const undoInput = z.object({ decisionId: z.uuid() });
export type UndoInput = z.infer<typeof undoInput>;

/** Decisions of one's own, as the history lists them. */
export const undoAllInput = z.object({ decisionIds: z.array(z.uuid()).min(1).max(300) });
export type UndoAllInput = z.infer<typeof undoAllInput>;

export const undoProblems = ["forbidden", "not_found", "already_undone", "changed_since"] as const;
export type UndoProblem = (typeof undoProblems)[number];
