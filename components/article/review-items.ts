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
import type { Guess, ReviewItem, Standing, Told } from "./review-item";

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
  const { id: key } = suggestion;
  const guess = guessOf(suggestion);
  const order = suggestion.start ?? -1;
  switch (suggestion.type) {
    case "mention": {
      const { kind, canonical } = mentionPayload.parse(suggestion.payload);
      const guessed = {
        entityId: suggestion.entity?.id ?? null,
        name: suggestion.entity?.name ?? canonical,
        kind: suggestion.entity?.kind ?? kind,
      };
      const fact = known.mentions.get(key);
      if (fact)
        return {
          ...ofMention(fact),
          key,
          guess,
          standing: standingOf(suggestion, fact),
          candidates: candidatesOf(suggestion),
          guessed,
        };
      const span = spanOf(suggestion.start, suggestion.end) ?? { start: 0, end: 0 };
      return {
        type: "mention",
        key,
        order,
        guess,
        fact: null,
        standing: standingOf(suggestion, null),
        span,
        quote: known.text.slice(span.start, span.end),
        entityKind: guessed.kind,
        name: guessed.name,
        entityId: guessed.entityId,
        candidates: candidatesOf(suggestion),
        guessed,
      };
    }
    case "attribution": {
      const fact = known.attributions.get(key);
      if (fact)
        return {
          ...ofAttribution(fact, known.keyOfAttribution),
          key,
          guess,
          standing: standingOf(suggestion, fact),
        };
      const told = toldBy(suggestion, known);
      return {
        type: "attribution",
        key,
        order,
        guess,
        fact: null,
        standing: standingOf(suggestion, null),
        told,
      };
    }
    case "origin": {
      const fact = known.origins.get(key);
      if (fact) return { ...ofOrigin(fact), key, guess, standing: standingOf(suggestion, fact) };
      const evidence = spanOf(suggestion.start, suggestion.end);
      const told = originPayload.parse(suggestion.payload);
      const quote = suggestion.quote;
      return {
        type: "origin",
        key,
        order,
        guess,
        fact: null,
        standing: standingOf(suggestion, null),
        ...told,
        evidence,
        quote,
      };
    }
    case "title": {
      const { title } = titlePayload.parse(suggestion.payload);
      return { type: "title", key, order: -2, guess, fact: null, standing: decided(suggestion), title };
    }
    case "outlet": {
      const evidence = spanOf(suggestion.start, suggestion.end);
      const told = outletPayload.parse(suggestion.payload);
      return {
        type: "outlet",
        key,
        order,
        guess,
        fact: null,
        standing: decided(suggestion),
        ...told,
        evidence,
      };
    }
  }
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

function candidatesOf({ payload }: ReviewSuggestion) {
  return mentionPayload.parse(payload).candidates.map(({ entityId, name }) => ({ entityId, name }));
}

/** An accepted guess whose fact is gone was taken away by an editor afterwards. */
function standingOf(suggestion: ReviewSuggestion, fact: object | null): Standing {
  const standing = decided(suggestion);
  return fact === null && (standing === "accepted" || standing === "corrected") ? "removed" : standing;
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
