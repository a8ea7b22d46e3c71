import type { ReviewAttribution, ReviewMention, ReviewOrigin } from "@/lib/article/review-queries";
import type { Span } from "@/lib/language/types";

import type { AttributionItem, Fact, MentionItem, OriginItem, Told } from "./review-item";

function factOf({
  id,
  version,
  createdBy,
}: {
  id: string;
  version: number;
  createdBy?: { name: string } | null;
}): Fact {
  return { id, version, createdBy: createdBy?.name ?? null };
}

export function ofMention(mention: ReviewMention): MentionItem {
  const { id, start, end, quote, entity } = mention;
  return {
    type: "mention",
    key: id,
    order: start,
    guess: null,
    fact: factOf(mention),
    standing: "accepted",
    span: { start, end },
    quote,
    entityKind: entity.kind,
    name: entity.name,
    entityId: entity.id,
    candidates: [],
    guessed: null,
  };
}

/** `keyOf`: from an attribution's id to the key of its item. */
export function ofAttribution(
  attribution: ReviewAttribution,
  keyOf: ReadonlyMap<string, string>,
): AttributionItem {
  const { mode, sourceKind, role, speakerEntity, speakerLabel, anonymityReason, viaId } = attribution;
  const source = spanOf(attribution.sourceStart, attribution.sourceEnd);
  const claims = attribution.claims.map(({ start, end }) => ({ start, end }));
  const cue = spanOf(attribution.cueStart, attribution.cueEnd);
  const via = viaId === null ? null : (keyOf.get(viaId) ?? null);
  const told: Told = {
    mode,
    sourceKind,
    role,
    source,
    cue,
    claims,
    speakerEntity,
    speakerLabel,
    anonymityReason,
    via,
  };
  const order = Math.min(
    claims[0]?.start ?? Number.MAX_SAFE_INTEGER,
    source?.start ?? Number.MAX_SAFE_INTEGER,
  );
  return {
    type: "attribution",
    key: attribution.id,
    order,
    guess: null,
    fact: factOf(attribution),
    standing: "accepted",
    told,
  };
}

export function ofOrigin(origin: ReviewOrigin): OriginItem {
  const { id, kind, name, quote, outlet } = origin;
  const evidence = spanOf(origin.evidenceStart, origin.evidenceEnd);
  return {
    type: "origin",
    key: id,
    order: evidence?.start ?? -1,
    guess: null,
    fact: factOf(origin),
    standing: "accepted",
    kind,
    name: outlet?.name ?? name,
    outletId: outlet?.id ?? null,
    evidence,
    quote,
  };
}

export function spanOf(start: number | null, end: number | null): Span | null {
  return start === null || end === null ? null : { start, end };
}
