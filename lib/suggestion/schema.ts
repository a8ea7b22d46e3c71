import * as z from "zod";
import { entityKinds, newEntity } from "@/lib/entity/schema";

export const span = z
  .object({ start: z.int().min(0), end: z.int() })
  .refine(({ start, end }) => end > start, { error: "empty span" });

export const reasons = z.array(z.object({ code: z.string(), detail: z.string().optional() }));

export const mentionPayload = z.object({
  kind: z.enum(entityKinds),
  canonical: z.string(),
  candidates: z.array(z.object({ entityId: z.uuid(), name: z.string(), score: z.number() })),
});
export const attributionPayload = z.object({
  mode: z.enum(["direct", "indirect", "mixed"]),
  sourceKind: z.enum(["named_person", "anonymous", "organisation", "media", "document"]),
  source: span.nullable(),
  cue: span.nullable(),
  claims: z.array(span).min(1),
  resolved: z.string().nullable(),
  role: z.string().nullable(),
  /** Fingerprint of the suggestion that reports this one. */
  via: z.string().nullable(),
});
export const originPayload = z.object({
  kind: z.enum(["own_reporting", "agency", "outlet", "release", "unknown"]),
  name: z.string().nullable(),
  outletId: z.uuid().nullable(),
});
export const titlePayload = z.object({ title: z.string() });
export const outletPayload = z.object({ outletId: z.uuid(), name: z.string() });

export type MentionPayload = z.infer<typeof mentionPayload>;
export type AttributionPayload = z.infer<typeof attributionPayload>;
export type OriginPayload = z.infer<typeof originPayload>;

/** What was seen is part of every decision: another editor may have been faster. */
export const decisionInput = z.object({
  suggestionId: z.uuid(),
  seenVersion: z.coerce.number().int().positive(),
});
export type DecisionInput = z.infer<typeof decisionInput>;

/** More than this nobody looks through. */
export const mostDecidedAtOnce = 1_000;

/** The very suggestions that were on the screen, with the versions that stood there. */
export const decideAllInput = z.object({
  status: z.enum(["accepted", "rejected"]),
  /** The name whose places they are, for the history; null for what a filter showed. */
  quote: z.string().max(300).nullable().default(null),
  suggestions: z.array(decisionInput).min(1).max(mostDecidedAtOnce),
});
export type DecideAllInput = z.output<typeof decideAllInput>;

/** Only what the editor changed; the rest stays as suggested. */
export const correctionInput = decisionInput.extend({
  change: z.discriminatedUnion("type", [
    z.object({
      type: z.literal("mention"),
      span: span.optional(),
      entityId: z.uuid().optional(),
      newEntity: newEntity.optional(),
    }),
    z.object({
      type: z.literal("attribution"),
      source: span.nullable().optional(),
      cue: span.nullable().optional(),
      claims: z.array(span).min(1).optional(),
      mode: z.enum(["direct", "indirect", "mixed"]).optional(),
      sourceKind: z.enum(["named_person", "anonymous", "organisation", "media", "document"]).optional(),
      speakerEntityId: z.uuid().nullable().optional(),
      speakerLabel: z.string().trim().max(300).nullable().optional(),
      role: z.string().trim().max(300).nullable().optional(),
      anonymityReason: z.string().trim().max(500).nullable().optional(),
      viaId: z.uuid().nullable().optional(),
    }),
    z.object({
      type: z.literal("origin"),
      kind: z.enum(["own_reporting", "agency", "outlet", "release", "unknown"]),
      name: z.string().trim().max(300).nullable().optional(),
      outletId: z.uuid().nullable().optional(),
    }),
    z.object({ type: z.literal("title"), title: z.string().trim().min(1).max(500) }),
    z.object({ type: z.literal("outlet"), outletId: z.uuid() }),
  ]),
});
export type CorrectionInput = z.infer<typeof correctionInput>;

export const suggestionProblems = [
  "forbidden",
  "not_found",
  "already_decided",
  "changed_since_seen",
  "outside_text",
  "wrong_type",
  "overlaps_mention",
  "unknown_entity",
  "unknown_outlet",
  "unknown_via",
  "circular_via",
  "anonymous_with_entity",
] as const;
export type SuggestionProblem = (typeof suggestionProblems)[number];
