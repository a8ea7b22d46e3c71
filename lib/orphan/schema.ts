import * as z from "zod";
import { span } from "@/lib/suggestion/schema";

export const orphanTables = ["mention", "attribution", "origin", "note"] as const;
export type OrphanTable = (typeof orphanTables)[number];

export const attachOrphanInput = z.object({
  table: z.enum(orphanTables),
  id: z.uuid(),
  seenVersion: z.coerce.number().int().positive(),
  /** Of the text in which the editor chose the passage. */
  revisionId: z.uuid(),
  span,
});
export type AttachOrphanInput = z.infer<typeof attachOrphanInput>;

export const orphanProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "outside_text",
  "overlaps_mention",
  "nothing_to_change",
] as const;
export type OrphanProblem = (typeof orphanProblems)[number];
