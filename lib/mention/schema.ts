import * as z from "zod";
import { span } from "@/lib/suggestion/schema";

const entityChoice = z.union([
  z.object({ entityId: z.uuid() }),
  z.object({
    newEntity: z.object({
      kind: z.enum(["person", "organisation", "place"]),
      name: z.string().trim().min(1).max(300),
    }),
  }),
]);

export const addMentionInput = z.object({ revisionId: z.uuid(), span, entity: entityChoice });
export type AddMentionInput = z.infer<typeof addMentionInput>;

const seen = { mentionId: z.uuid(), seenVersion: z.coerce.number().int().positive() };
export const changeMentionInput = z.object({
  ...seen,
  span: span.optional(),
  entity: entityChoice.optional(),
});
export type ChangeMentionInput = z.infer<typeof changeMentionInput>;
export const removeMentionInput = z.object(seen);
export type RemoveMentionInput = z.infer<typeof removeMentionInput>;

export const mentionProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "outside_text",
  "overlaps_mention",
  "unknown_entity",
] as const;
export type MentionProblem = (typeof mentionProblems)[number];
