import { foldTone } from "@/lib/language/fold";
import { isCitedInPassing } from "@/lib/language/origin/cited-in-passing";
import { originPayload, reasons as said } from "@/lib/suggestion/schema";

type Told = { kind: string; name: string | null; outlet: { id: string; name: string } | null };
type Article = {
  id: string;
  outlet: { id: string; name: string } | null;
  /** The machine alone puts it with the others: nothing of it counts as decided. */
  onlySuggested?: boolean;
  origins: Told[];
  suggestions: Suggested[];
};
type Suggested = { payload: unknown; reasons: unknown };

type SuspectedOf = { articleId: string; agency: { key: string; name: string } };

export type NamedOrigin = { key: string; name: string | null; kind: string; articleIds: string[] };
export type OriginCount = {
  /** From editors' decisions alone. */
  decided: NamedOrigin[];
  /** Articles for which nobody has decided where they come from, or that they belong here. */
  undecidedArticleIds: string[];
  /** As `decided`, with the machine's pending guesses added: what the count would become. */
  suspected: NamedOrigin[];
};

/**
 * The honest count: articles that rest on one agency have one origin, however many outlets printed it. Own
 * reporting counts once per outlet. "Unknown" is nobody's origin and is not counted.
 */
export function countOrigins(articles: readonly Article[], shared: readonly SuspectedOf[] = []): OriginCount {
  const decided = new Map<string, NamedOrigin>();
  const suspected = new Map<string, NamedOrigin>();
  for (const article of articles) {
    for (const origin of article.origins) {
      if (!article.onlySuggested) note(decided, article, origin);
      note(suspected, article, origin);
    }
    if (article.origins.length > 0) continue;
    const agency = shared.find(({ articleId }) => articleId === article.id)?.agency;
    if (agency) {
      noteUnder(suspected, article.id, { key: agency.key, name: agency.name, kind: "agency" });
      continue;
    }
    for (const { payload } of likely(article.suggestions)) {
      const { kind, name, outletId } = originPayload.parse(payload);
      note(suspected, article, { kind, name, outlet: outletId ? { id: outletId, name: name ?? "" } : null });
    }
  }
  return {
    decided: [...decided.values()],
    undecidedArticleIds: articles
      .filter(({ origins, onlySuggested }) => origins.length === 0 || onlySuggested)
      .map(({ id }) => id),
    suspected: [...suspected.values()],
  };
}

/** What is cited in passing is an origin only for want of a surer one. */
export function likely<T extends Suggested>(suggestions: readonly T[]): T[] {
  const sure = suggestions.filter(
    (one) => !isCitedInPassing(said.parse(one.reasons).map(({ code }) => ({ code }))),
  );
  return sure.length > 0 ? sure : [...suggestions];
}

function note(origins: Map<string, NamedOrigin>, article: Article, told: Told): void {
  if (told.kind === "unknown") return;
  const source = told.kind === "own_reporting" ? article.outlet : told.outlet;
  const name = source?.name ?? told.name;
  const key = originKey({ outletId: source?.id ?? null, name }) ?? `${told.kind}:${article.id}`;
  noteUnder(origins, article.id, { key, name, kind: told.kind });
}

/** One origin has one key, whether it is an outlet on record or only a name as written. */
export function originKey({
  outletId,
  name,
}: {
  outletId: string | null;
  name: string | null;
}): string | null {
  return outletId ?? (name === null ? null : foldTone(name));
}

function noteUnder(
  origins: Map<string, NamedOrigin>,
  articleId: string,
  origin: Omit<NamedOrigin, "articleIds">,
) {
  const known = origins.get(origin.key);
  if (!known) {
    origins.set(origin.key, { ...origin, articleIds: [articleId] });
    return;
  }
  if (!known.articleIds.includes(articleId)) known.articleIds.push(articleId);
}
