import * as z from "zod";
import { span } from "@/lib/suggestion/schema";

const told = {
  mode: z.enum(["direct", "indirect", "mixed"]),
  sourceKind: z.enum(["named_person", "anonymous", "organisation", "media", "document"]),
  source: span.nullable(),
  cue: span.nullable(),
  claims: z.array(span).min(1),
  speakerEntityId: z.uuid().nullable(),
  speakerLabel: z.string().trim().min(1).max(300).nullable(),
  role: z.string().trim().min(1).max(300).nullable(),
  anonymityReason: z.string().trim().min(1).max(500).nullable(),
  viaId: z.uuid().nullable(),
};

export const addAttributionInput = z.object({
  revisionId: z.uuid(),
  ...told,
  source: told.source.default(null),
  cue: told.cue.default(null),
  speakerEntityId: told.speakerEntityId.default(null),
  speakerLabel: told.speakerLabel.default(null),
  role: told.role.default(null),
  anonymityReason: told.anonymityReason.default(null),
  viaId: told.viaId.default(null),
});
export type AddAttributionInput = z.input<typeof addAttributionInput>;

const seen = { attributionId: z.uuid(), seenVersion: z.coerce.number().int().positive() };
export const changeAttributionInput = z.object({ ...seen, change: z.object(told).partial() });
export type ChangeAttributionInput = z.infer<typeof changeAttributionInput>;
export const removeAttributionInput = z.object(seen);
export type RemoveAttributionInput = z.infer<typeof removeAttributionInput>;

export const attributionProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "outside_text",
  "unknown_entity",
  "unknown_via",
  "circular_via",
  "anonymous_with_entity",
] as const;
export type AttributionProblem = (typeof attributionProblems)[number];
