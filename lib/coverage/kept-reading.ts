import type { ReadText } from "@/lib/language/align-units";
import { cutReasons } from "@/lib/language/types";
import type { BlockKind } from "@/lib/language/types";

type StoredBlock = { start: number; end: number; kind: BlockKind; kept: boolean; reason: string | null };

/** A text as the editors cleaned it, not as the machine first read it. */
export function keptReading({ text, blocks }: { text: string; blocks: readonly StoredBlock[] }): ReadText {
  return { text, blocks: blocks.map(({ reason, ...block }) => ({ ...block, reason: cutReason(reason) })) };
}

function cutReason(reason: string | null) {
  return cutReasons.find((known) => known === reason) ?? null;
}
