import type { ReviewBlock } from "@/lib/article/review-queries";

import type { Marking } from "./markings";
import type { ReviewItem } from "./review-item";

// After every decision the server sends everything anew. These tell what is still the same to look at.

export function sameBlock(a: ReviewBlock, b: ReviewBlock): boolean {
  return a === b || (a.id === b.id && a.version === b.version);
}

export function sameMarkings(a: readonly Marking[], b: readonly Marking[]): boolean {
  return a.length === b.length && a.every((one, at) => sameMarking(one, b[at]));
}

function sameMarking(a: Marking, b: Marking | undefined): boolean {
  if (a === b) return true;
  return (
    a.key === b?.key &&
    a.layer === b.layer &&
    a.start === b.start &&
    a.end === b.end &&
    a.isSuggested === b.isSuggested &&
    a.entityKind === b.entityKind &&
    a.name === b.name
  );
}

export function sameItem(a: ReviewItem, b: ReviewItem): boolean {
  return (
    a === b ||
    (a.key === b.key &&
      a.standing === b.standing &&
      a.guess?.version === b.guess?.version &&
      a.guess?.decidedBy === b.guess?.decidedBy &&
      a.fact?.version === b.fact?.version &&
      // Accepting one name lends its entity to its namesakes without touching their version.
      (a.type === "mention" && b.type === "mention"
        ? a.entityId === b.entityId && a.name === b.name && a.entityKind === b.entityKind
        : true))
  );
}
