import * as z from "zod";
import { blockKinds } from "@/lib/language/types";

const seen = { blockId: z.uuid(), seenVersion: z.coerce.number().int().positive() };
export const blockInput = z.object(seen);
export type BlockInput = z.infer<typeof blockInput>;
export const relabelInput = z.object({ ...seen, kind: z.enum(blockKinds) });
export type RelabelInput = z.infer<typeof relabelInput>;

export const blockProblems = ["forbidden", "not_found", "changed_since_seen", "nothing_to_change"] as const;
export type BlockProblem = (typeof blockProblems)[number];
