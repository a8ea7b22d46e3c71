import * as z from "zod";
import { span } from "@/lib/suggestion/schema";

export const setOriginInput = z.object({
  revisionId: z.uuid(),
  kind: z.enum(["own_reporting", "agency", "outlet", "release", "unknown"]),
  outletId: z.uuid().nullable().default(null),
  name: z.string().trim().min(1).max(300).nullable().default(null),
  evidence: span.nullable().default(null),
});
export type SetOriginInput = z.input<typeof setOriginInput>;

export const removeOriginInput = z.object({
  originId: z.uuid(),
  seenVersion: z.coerce.number().int().positive(),
});
export type RemoveOriginInput = z.infer<typeof removeOriginInput>;

export const originProblems = [
  "forbidden",
  "not_found",
  "changed_since_seen",
  "outside_text",
  "unknown_outlet",
] as const;
export type OriginProblem = (typeof originProblems)[number];
