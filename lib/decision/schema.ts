import * as z from "zod";

const id = z.uuid();
const record = z.record(z.string(), z.json());
const target = { table: z.enum(["mention", "attribution", "origin", "note"]), id, version: z.int() };

/**
 * How to take a decision back. `version` is the target's version right after the decision: if it has moved
 * on, undoing would overwrite somebody's later work, so it is refused instead.
 */
export const reversal = z.discriminatedUnion("kind", [
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
  z.object({ kind: z.literal("block"), id, version: z.int(), before: record }),
  z.object({ kind: z.literal("article"), id, version: z.int(), before: record }),
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
]);
export type Reversal = z.infer<typeof reversal>;
/** Column values as JSON: dates are ISO text. */
export type Columns = z.infer<typeof record>;

export const undoInput = z.object({ decisionId: z.uuid() });
export type UndoInput = z.infer<typeof undoInput>;

export const undoProblems = ["forbidden", "not_found", "already_undone", "changed_since"] as const;
export type UndoProblem = (typeof undoProblems)[number];
