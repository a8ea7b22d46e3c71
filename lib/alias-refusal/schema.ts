import * as z from "zod";

export const refuseAliasInput = z.object({
  entityId: z.uuid(),
  text: z.string().trim().min(1).max(300),
  /** Where the editor came to it: the decision stands in that article's history. */
  articleId: z.uuid(),
});
export type RefuseAliasInput = z.infer<typeof refuseAliasInput>;

export const allowAliasInput = z.object({
  refusalId: z.uuid(),
  seenVersion: z.coerce.number().int().positive(),
});
export type AllowAliasInput = z.infer<typeof allowAliasInput>;

export const aliasRefusalProblems = [
  "forbidden",
  "not_found",
  "unknown_entity",
  "nothing_to_change",
  "changed_since_seen",
] as const;
export type AliasRefusalProblem = (typeof aliasRefusalProblems)[number];
