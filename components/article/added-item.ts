import type { Taken } from "@/lib/language/occurrences";

import type { MentionItem } from "./review-item";

type Words = { start: number; end: number; quote: string };

/** A tag that is on its way, as the screen shows it meanwhile. */
export function addedItem({ start, end, quote }: Words, { entityId, name, kind }: Taken): MentionItem {
  return {
    type: "mention",
    key: `added.${start}-${end}`,
    order: start,
    standing: "accepted",
    guess: null,
    fact: null,
    span: { start, end },
    quote,
    entityId,
    name,
    entityKind: kind,
    candidates: [],
    guessed: null,
  };
}
