import type { ArticleForReview, ReviewBlock, ReviewSuggestion } from "@/lib/article/review-queries";
import { attributionPayload, mentionPayload, originPayload } from "@/lib/suggestion/schema";

/** An attribution as a person would retell it. */
export type Said = {
  id: string;
  fingerprint: string;
  start: number;
  source: string | null;
  claims: string;
  mode: "direct" | "indirect" | "mixed";
  kind: string;
  resolved: string | null;
  role: string | null;
  /** Fingerprint of the one that reports this one. */
  via: string | null;
};

export type Named = { quote: string; start: number; entityId: string | null; name: string; kind: string };

export class Reading {
  constructor(readonly article: ArticleForReview) {}

  get text(): string {
    return this.article.revision.text;
  }

  get blocks(): ReviewBlock[] {
    return this.article.revision.blocks;
  }

  words({ start, end }: { start: number; end: number }): string {
    return this.text.slice(start, end);
  }

  blocksOf(kind: ReviewBlock["kind"]): ReviewBlock[] {
    return this.blocks.filter((block) => block.kind === kind);
  }

  /** The block in which these words stand first. */
  blockWith(words: string): ReviewBlock | undefined {
    const at = this.text.indexOf(words);
    return this.blocks.find(({ start, end }) => at >= start && at < end);
  }

  suggestions(type: ReviewSuggestion["type"]): ReviewSuggestion[] {
    return this.article.suggestions.filter((suggestion) => suggestion.type === type);
  }

  named(): Named[] {
    return this.suggestions("mention").map(({ quote, start, entity, payload }) => {
      const { canonical, kind } = mentionPayload.parse(payload);
      return { quote: quote ?? "", start: start ?? 0, entityId: entity?.id ?? null, name: canonical, kind };
    });
  }

  people(): string[] {
    return [...new Set(this.named().flatMap(({ kind, name }) => (kind === "person" ? [name] : [])))];
  }

  said(): Said[] {
    return this.suggestions("attribution")
      .map(({ id, fingerprint, payload }) => {
        const told = attributionPayload.parse(payload);
        const { source, claims, mode, sourceKind, resolved, role, via } = told;
        return {
          id,
          fingerprint,
          start: claims[0]?.start ?? 0,
          source: source ? this.words(source) : null,
          claims: claims.map((claim) => this.words(claim)).join(" … "),
          mode,
          kind: sourceKind,
          resolved,
          role,
          via,
        };
      })
      .toSorted((a, b) => a.start - b.start);
  }

  origins(): { kind: string; name: string | null; quote: string | null; start: number | null }[] {
    return this.suggestions("origin").map(({ payload, quote, start }) => ({
      ...originPayload.parse(payload),
      quote,
      start,
    }));
  }
}

export function retell({ source, mode, kind, resolved, role, claims }: Said): string {
  return `${source} [${[kind, mode, resolved, role].join(", ")}]: ${claims.slice(0, 30)}…`;
}
