import * as z from "zod";

const seen = { coverageId: z.uuid(), seenVersion: z.coerce.number().int().positive() };

export const confirmInput = z.object({ ...seen, articleIds: z.array(z.uuid()).min(1).max(200) });
export type ConfirmInput = z.infer<typeof confirmInput>;

export const refuseInput = z.object({ ...seen, articleId: z.uuid() });
export type RefuseInput = z.infer<typeof refuseInput>;

/** `toCoverageId` null: into a new coverage of its own. */
export const moveInput = z.object({ articleId: z.uuid(), toCoverageId: z.uuid().nullable() });
export type MoveInput = z.infer<typeof moveInput>;

export const renameInput = z.object({ ...seen, title: z.string().trim().min(1).max(300).nullable() });
export type RenameInput = z.infer<typeof renameInput>;

export const searchCoverageInput = z.object({ query: z.string().max(200) });

export const coverageProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "not_a_member",
  "confirmed_elsewhere",
  "already_there",
] as const;
export type CoverageProblem = (typeof coverageProblems)[number];
