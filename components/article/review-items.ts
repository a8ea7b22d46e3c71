import type {
  ArticleForReview,
  ReviewAttribution,
  ReviewMention,
  ReviewOrigin,
  ReviewSuggestion,
} from "@/lib/article/review-queries";
import {
  attributionPayload,
  mentionPayload,
  originPayload,
  outletPayload,
  reasons,
  titlePayload,
} from "@/lib/suggestion/schema";

import { ofAttribution, ofMention, ofOrigin, spanOf } from "./fact-items";
import type {
  AttributionItem,
  Guess,
  MentionItem,
  OriginItem,
  ReviewItem,
  Standing,
  Told,
} from "./review-item";

type Sources = Pick<ArticleForReview, "suggestions" | "mentions" | "attributions" | "origins"> & {
  text: string;
};

/**
 * Everything on an article that an editor decides or has decided, in text order. A suggestion and the fact that
 * came of it are one thing; facts that editors added by themselves stand beside them.
 */
export function reviewItems(sources: Sources): ReviewItem[] {
  const known = index(sources);
  const guessed = sources.suggestions.map((suggestion) => fromSuggestion(suggestion, known));
  const added = [
    ...sources.mentions.filter(isAdded).map((mention) => ofMention(mention)),
    ...sources.attributions
      .filter(isAdded)
      .map((attribution) => ofAttribution(attribution, known.keyOfAttribution)),
    ...sources.origins.filter(isAdded).map((origin) => ofOrigin(origin)),
  ];
  return [...guessed, ...added].sort((a, b) => a.order - b.order || a.key.localeCompare(b.key));
}

type Known = {
  text: string;
  mentions: Map<string | null, ReviewMention>;
  attributions: Map<string | null, ReviewAttribution>;
  origins: Map<string | null, ReviewOrigin>;
  keyOfFingerprint: Map<string, string>;
  keyOfAttribution: Map<string, string>;
};

function index({ text, suggestions, mentions, attributions, origins }: Sources): Known {
  return {
    text,
    mentions: new Map(mentions.map((one) => [one.suggestionId, one])),
    attributions: new Map(attributions.map((one) => [one.suggestionId, one])),
    origins: new Map(origins.map((one) => [one.suggestionId, one])),
    keyOfFingerprint: new Map(suggestions.map(({ id, fingerprint }) => [fingerprint, id])),
    keyOfAttribution: new Map(attributions.map(({ id, suggestionId }) => [id, suggestionId ?? id])),
  };
}

function isAdded({ suggestionId }: { suggestionId: string | null }): boolean {
  return suggestionId === null;
}

function fromSuggestion(suggestion: ReviewSuggestion, known: Known): ReviewItem {
  switch (suggestion.type) {
    case "mention":
      return mentionOf(suggestion, known);
    case "attribution":
      return attributionOf(suggestion, known);
    case "origin":
      return originOf(suggestion, known);
    case "title": {
      const { title } = titlePayload.parse(suggestion.payload);
      return { type: "title", ...asGuessed(suggestion), order: -2, standing: decided(suggestion), title };
    }
    case "outlet": {
      const evidence = spanOf(suggestion.start, suggestion.end);
      const told = outletPayload.parse(suggestion.payload);
      return {
        type: "outlet",
        ...asGuessed(suggestion),
        standing: decided(suggestion),
        ...told,
        evidence,
      };
    }
  }
}

function mentionOf(suggestion: ReviewSuggestion, { text, mentions }: Known): MentionItem {
  const { kind, canonical, candidates } = mentionPayload.parse(suggestion.payload);
  const guessed = {
    entityId: suggestion.entity?.id ?? null,
    name: suggestion.entity?.name ?? canonical,
    kind: suggestion.entity?.kind ?? kind,
  };
  const said = { guessed, candidates: candidates.map(({ entityId, name }) => ({ entityId, name })) };
  const fact = mentions.get(suggestion.id);
  if (fact) return { ...ofMention(fact), ...asDecided(suggestion), ...said };
  const span = spanOf(suggestion.start, suggestion.end) ?? { start: 0, end: 0 };
  return {
    type: "mention",
    ...asGuessed(suggestion),
    span,
    quote: text.slice(span.start, span.end),
    entityKind: guessed.kind,
    name: guessed.name,
    entityId: guessed.entityId,
    ...said,
  };
}

function attributionOf(suggestion: ReviewSuggestion, known: Known): AttributionItem {
  const fact = known.attributions.get(suggestion.id);
  if (fact) return { ...ofAttribution(fact, known.keyOfAttribution), ...asDecided(suggestion) };
  return { type: "attribution", ...asGuessed(suggestion), told: toldBy(suggestion, known) };
}

function originOf(suggestion: ReviewSuggestion, { origins }: Known): OriginItem {
  const fact = origins.get(suggestion.id);
  if (fact) return { ...ofOrigin(fact), ...asDecided(suggestion) };
  const told = originPayload.parse(suggestion.payload);
  const evidence = spanOf(suggestion.start, suggestion.end);
  return { type: "origin", ...asGuessed(suggestion), ...told, evidence, quote: suggestion.quote };
}

/** Over the fact that came of it: where the fact stands, under the key that the guess had. */
function asDecided(suggestion: ReviewSuggestion) {
  return { key: suggestion.id, guess: guessOf(suggestion), standing: decided(suggestion) };
}

/** Without a fact: not decided yet, rejected, or taken away by an editor after it was accepted. */
function asGuessed(suggestion: ReviewSuggestion) {
  const standing = decided(suggestion);
  const isGone = standing === "accepted" || standing === "corrected";
  return {
    ...asDecided(suggestion),
    standing: isGone ? ("removed" as const) : standing,
    order: suggestion.start ?? -1,
    fact: null,
  };
}

function guessOf(suggestion: ReviewSuggestion): Guess {
  const { id, version, confidence, decisions, decidedBy } = suggestion;
  return {
    id,
    version,
    confidence,
    reasons: reasons
      .parse(suggestion.reasons)
      .map(({ code, detail }) => (detail === undefined ? { code } : { code, detail })),
    decisionId: decisions[0]?.id ?? null,
    decidedBy: decidedBy?.name ?? null,
  };
}

function decided({ status }: ReviewSuggestion): Standing {
  return status === "withdrawn" ? "removed" : status;
}

function toldBy(suggestion: ReviewSuggestion, { text, keyOfFingerprint }: Known): Told {
  const { resolved, via, ...payload } = attributionPayload.parse(suggestion.payload);
  const written = payload.source ? text.slice(payload.source.start, payload.source.end) : null;
  return {
    ...payload,
    speakerEntity: suggestion.entity,
    speakerLabel: resolved ?? written,
    anonymityReason: null,
    via: via === null ? null : (keyOfFingerprint.get(via) ?? null),
  };
}
