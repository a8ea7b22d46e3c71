import { quotableLength } from "@/lib/article/policy";
import { countOrigins } from "@/lib/coverage/origins";
import type { EntityKind, RightsMode, SourceKind } from "@/lib/db/generated/enums";
import { type CitedPlace, isCitedInPart } from "./stands-in";

type Claim = { start: number; end: number; quote: string };
type Attribution = {
  id: string;
  revisionId: string;
  sourceKind: SourceKind;
  speakerLabel: string | null;
  role: string | null;
  anonymityReason: string | null;
  viaId: string | null;
  speakerEntity: { name: string; slug: string; kind: EntityKind } | null;
  claims: Claim[];
};
type CitedArticle = {
  id: string;
  title: string | null;
  url: string | null;
  publishedAt: Date | null;
  rightsMode: RightsMode | null;
  excerptLength: number | null;
  outlet: {
    id: string;
    name: string;
    slug: string;
    rightsMode: RightsMode;
    excerptLength: number | null;
  } | null;
  origins: { kind: string; name: string | null; outlet: { id: string; name: string } | null }[];
  attributions: Attribution[];
};
export type CitedPassage = CitedPlace & {
  number: number;
  article: CitedArticle;
};

export type Speaker = {
  key: string;
  label: string;
  role: string | null;
  sourceKind: SourceKind;
  anonymityReason: string | null;
  entitySlug: string | null;
  /** Who passed it on, the nearest first: "The Daily, citing officials" gives the officials via The Daily. */
  via: string[];
  /** Numbers of the citations in which they speak. */
  numbers: number[];
};

export type PrintedCitation = {
  number: number;
  /** null where the rights give a link only. */
  quote: string | null;
  title: string | null;
  url: string | null;
  publishedAt: Date | null;
  outlet: { name: string; slug: string } | null;
};

export type Sourcing = {
  citations: PrintedCitation[];
  speakers: Speaker[];
  outlets: { name: string; slug: string }[];
  origins: { name: string | null; kind: string }[];
  /** Articles whose origin no editor has decided; said, not guessed. */
  undecidedCount: number;
};

/** Who says what in a story, from editors' decisions alone. */
export function sourcingOf(passages: readonly CitedPassage[]): Sourcing {
  const articles = [...new Map(passages.map(({ article }) => [article.id, article])).values()];
  const outlets = new Map(articles.flatMap(({ outlet }) => (outlet ? [[outlet.id, outlet] as const] : [])));
  const { decided, undecidedArticleIds } = countOrigins(
    articles.map((article) => ({ ...article, suggestions: [] })),
  );
  return {
    citations: passages.map(printed),
    speakers: speakersIn(passages),
    outlets: [...outlets.values()].map(({ name, slug }) => ({ name, slug })),
    origins: decided.map(({ name, kind }) => ({ name, kind })),
    undecidedCount: undecidedArticleIds.length,
  };
}

function printed({ number, quote, article }: CitedPassage): PrintedCitation {
  const { title, url, publishedAt, outlet } = article;
  return {
    number,
    quote: quotableLength(article, outlet) > 0 ? quote : null,
    title,
    url,
    publishedAt,
    outlet: outlet ? { name: outlet.name, slug: outlet.slug } : null,
  };
}

function speakersIn(passages: readonly CitedPassage[]): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const passage of passages) {
    const { number, article } = passage;
    const byId = new Map(article.attributions.map((attribution) => [attribution.id, attribution]));
    for (const attribution of article.attributions) {
      const { claims, revisionId } = attribution;
      if (!claims.some((claim) => isCitedInPart(passage, { ...claim, revisionId }))) continue;
      const speaker = speakerOf(attribution, byId);
      if (!speaker) continue;
      const known = speakers.get(speaker.key);
      if (!known) speakers.set(speaker.key, { ...speaker, numbers: [number] });
      else if (!known.numbers.includes(number)) known.numbers.push(number);
    }
  }
  return [...speakers.values()];
}

function speakerOf(attribution: Attribution, byId: Map<string, Attribution>): Speaker | null {
  const { speakerEntity, speakerLabel, role, sourceKind, anonymityReason } = attribution;
  const label = nameOf(attribution) ?? (sourceKind === "anonymous" ? role : null);
  if (!label) return null;
  const via = chainOf(attribution, byId);
  return {
    key: [speakerEntity?.slug ?? speakerLabel, sourceKind, ...via].join("|"),
    label,
    role,
    sourceKind,
    anonymityReason,
    entitySlug: speakerEntity?.slug ?? null,
    via,
    numbers: [],
  };
}

function chainOf({ id, viaId }: Attribution, byId: Map<string, Attribution>): string[] {
  const names: string[] = [];
  const seen = new Set([id]);
  for (let next = viaId; next && !seen.has(next);) {
    seen.add(next);
    const outer = byId.get(next);
    const name = outer ? nameOf(outer) : null;
    if (name) names.push(name);
    next = outer?.viaId ?? null;
  }
  return names;
}

function nameOf({ speakerEntity, speakerLabel }: Attribution): string | null {
  return speakerEntity?.name ?? speakerLabel;
}
