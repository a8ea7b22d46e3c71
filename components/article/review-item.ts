import { isCitedInPassing } from "@/lib/language/origin/cited-in-passing";
import type { Taken } from "@/lib/language/occurrences";
import type { EntityKind, Reason, Span } from "@/lib/language/types";
import type { AttributionPayload, OriginPayload } from "@/lib/suggestion/schema";

/** Where a thing to decide stands. `removed`: it was a fact and an editor took it away. */
export type Standing = "pending" | "accepted" | "corrected" | "rejected" | "removed";

export type Guess = {
  id: string;
  version: number;
  confidence: number;
  reasons: Reason[];
  /** By which the standing decision can be taken back. */
  decisionId: string | null;
  decidedBy: string | null;
};

export type Fact = { id: string; version: number; createdBy: string | null };

type Common = {
  /** The same before and after a decision, so that the current thing stays the current thing. */
  key: string;
  standing: Standing;
  /** Where it stands in the text; what stands nowhere comes first. */
  order: number;
  guess: Guess | null;
  fact: Fact | null;
};

export type Candidate = { entityId: string; name: string };

export type MentionItem = Common & {
  type: "mention";
  span: Span;
  quote: string;
  entityKind: EntityKind;
  name: string;
  /** null: nobody has listed this name yet; accepting creates the entity. */
  entityId: string | null;
  candidates: Candidate[];
  /** Whom the machine took it for, whatever an editor made of it; null where the machine said nothing. */
  guessed: Taken | null;
};

export type AttributionItem = Common & {
  type: "attribution";
  told: Told;
};

/** An attribution as the screen shows and changes it, guessed or decided. */
export type Told = Pick<AttributionPayload, "mode" | "sourceKind" | "source" | "cue" | "claims" | "role"> & {
  speakerEntity: { id: string; name: string } | null;
  speakerLabel: string | null;
  anonymityReason: string | null;
  /** Key of the item that reports this one. */
  via: string | null;
};

export type OriginItem = Common & {
  type: "origin";
  kind: OriginPayload["kind"];
  name: string | null;
  outletId: string | null;
  evidence: Span | null;
  quote: string | null;
};

export type TitleItem = Common & { type: "title"; title: string };
export type OutletItem = Common & { type: "outlet"; outletId: string; name: string; evidence: Span | null };

export type ReviewItem = MentionItem | AttributionItem | OriginItem | TitleItem | OutletItem;

export function isPending({ standing }: ReviewItem): boolean {
  return standing === "pending";
}

/** Asked last, and not swept in by deciding one thing after the other. */
export function isOnlyPassing(item: ReviewItem): boolean {
  return isPending(item) && item.type === "origin" && isCitedInPassing(item.guess?.reasons ?? []);
}

/** Whom a name is taken for as it stands. */
export function takenFor({ entityId, name, entityKind: kind }: MentionItem): Taken {
  return { entityId, name, kind };
}

/** The speaker as the margin names them; null when the text names nobody. */
export function speakerOf({ speakerEntity, speakerLabel, role }: Told): string | null {
  return speakerEntity?.name ?? speakerLabel ?? role;
}
