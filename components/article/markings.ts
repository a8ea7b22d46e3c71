import type { ReviewNote } from "@/lib/article/review-queries";
import type { EntityKind, Span } from "@/lib/language/types";

import { type ReviewItem, speakerOf } from "./review-item";

export type Marking = Span & {
  key: string;
  layer: "mention" | "source" | "cue" | "origin" | "note" | "draft";
  entityKind: EntityKind | null;
  isSuggested: boolean;
  /** Whom a mention names, for readers of the screen. */
  name: string;
};

/** What is marked on the text. Rejected and removed things leave no trace there; the list has them. */
export function markingsOf(items: readonly ReviewItem[], notes: readonly ReviewNote[]): Marking[] {
  const shown = items.filter(({ standing }) => standing !== "rejected" && standing !== "removed");
  return [...shown.flatMap(markingsOfItem), ...notes.map(noteMarking)];
}

const known = new WeakMap<ReviewItem, Marking[]>();

/** The same marks for the same item: of hundreds a decision changes one. */
function markingsOfItem(item: ReviewItem): Marking[] {
  const markings = known.get(item) ?? markingsNew(item);
  known.set(item, markings);
  return markings;
}

function markingsNew(item: ReviewItem): Marking[] {
  const common = { key: item.key, isSuggested: item.standing === "pending", entityKind: null, name: "" };
  switch (item.type) {
    case "mention":
      return [{ ...common, ...item.span, layer: "mention", entityKind: item.entityKind, name: item.name }];
    case "attribution": {
      const { source, cue } = item.told;
      return [
        ...(source ? [{ ...common, ...source, layer: "source" as const }] : []),
        ...(cue ? [{ ...common, ...cue, layer: "cue" as const }] : []),
      ];
    }
    case "origin":
      return item.evidence ? [{ ...common, ...item.evidence, layer: "origin" }] : [];
    case "outlet":
    case "title":
      return [];
  }
}

function noteMarking({ id, start, end, resolvedAt }: ReviewNote): Marking {
  return { key: id, start, end, layer: "note", entityKind: null, isSuggested: resolvedAt !== null, name: "" };
}

export type Claim = { key: string; spans: Span[]; speaker: string | null; isSuggested: boolean };

/** Who says which stretches, for the margin. */
export function claimsOf(items: readonly ReviewItem[]): Claim[] {
  return items.flatMap((item) =>
    item.type === "attribution" && item.standing !== "rejected" && item.standing !== "removed"
      ? [
          {
            key: item.key,
            spans: item.told.claims,
            speaker: speakerOf(item.told),
            isSuggested: item.standing === "pending",
          },
        ]
      : [],
  );
}
