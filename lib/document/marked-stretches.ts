import * as z from "zod";
import type { ToldStretch } from "@/lib/language/blocks";
import { blockKinds } from "@/lib/language/types";

const stretches = z.array(z.object({ start: z.int(), end: z.int(), kind: z.enum(blockKinds) }));

/** `ArticleRevision.marked`: stretches whose kind the markup told; none for plain text. */
export function markedStretches(value: unknown): ToldStretch[] {
  return value === null ? [] : stretches.parse(value);
}
