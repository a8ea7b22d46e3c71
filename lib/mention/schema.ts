import * as z from "zod";
import { entityChoice, entityKinds } from "@/lib/entity/schema";
import { span } from "@/lib/suggestion/schema";

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

const part = z.object({ span, entity: entityChoice });
export const splitMentionInput = z.object({
  target: z.union([z.object({ mentionId: z.uuid() }), z.object({ suggestionId: z.uuid() })]),
  seenVersion: z.int().positive(),
  /** In text order; words between them belong to neither. */
  parts: z
    .tuple([part, part])
    .refine(([first, second]) => first.span.end <= second.span.start, { error: "parts cross" }),
});
export type SplitMentionInput = z.infer<typeof splitMentionInput>;

/** A place as it stood in the preview. */
const place = z.object({
  revisionId: z.uuid(),
  span,
  seen: z.discriminatedUnion("as", [
    z.object({ as: z.literal("nothing") }),
    z.object({ as: z.literal("guess"), suggestionId: z.uuid(), version: z.int().positive() }),
    z.object({ as: z.literal("fact"), mentionId: z.uuid(), version: z.int().positive() }),
  ]),
});
export type SeenPlace = z.infer<typeof place>;

/** More than this nobody looks through. */
const mostPlaces = 1_000;

export const tagAllInput = z.object({
  entity: entityChoice,
  /** The name whose places they are, for the history. */
  quote: z.string().min(1).max(300),
  places: z.array(place).min(1).max(mostPlaces),
});
export type TagAllInput = z.infer<typeof tagAllInput>;

const taken = z.object({
  entityId: z.uuid().nullable(),
  name: z.string().max(300),
  kind: z.enum(entityKinds),
});
export const occurrencesAsked = z.object({
  articleId: z.uuid(),
  quote: z.string().min(1).max(300),
  taken,
  guessed: taken.nullable(),
  purpose: z.enum(["tag", "reject"]),
});
export type OccurrencesAsked = z.infer<typeof occurrencesAsked>;

export const mentionProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "outside_text",
  "overlaps_mention",
  "unknown_entity",
] as const;
export type MentionProblem = (typeof mentionProblems)[number];
