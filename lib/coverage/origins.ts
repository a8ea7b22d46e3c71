import { foldTone } from "@/lib/language/fold";
import { originPayload } from "@/lib/suggestion/schema";

type Told = { kind: string; name: string | null; outlet: { id: string; name: string } | null };
type Article = {
  id: string;
  outlet: { id: string; name: string } | null;
  origins: Told[];
  suggestions: { payload: unknown }[];
};

export type NamedOrigin = { key: string; name: string | null; kind: string; articleIds: string[] };
export type OriginCount = {
  /** From editors' decisions alone. */
  decided: NamedOrigin[];
  /** Articles for which nobody has decided where they come from. */
  undecidedArticleIds: string[];
  /** As `decided`, with the machine's pending guesses added: what the count would become. */
  suspected: NamedOrigin[];
};

/**
 * The honest count: articles that rest on one agency have one origin, however many outlets printed it. Own
 * reporting counts once per outlet. "Unknown" is nobody's origin and is not counted.
 */
export function countOrigins(articles: readonly Article[]): OriginCount {
  const decided = new Map<string, NamedOrigin>();
  const suspected = new Map<string, NamedOrigin>();
  for (const article of articles) {
    for (const origin of article.origins) {
      note(decided, article, origin);
      note(suspected, article, origin);
    }
    if (article.origins.length > 0) continue;
    for (const { payload } of article.suggestions) {
      const { kind, name, outletId } = originPayload.parse(payload);
      note(suspected, article, { kind, name, outlet: outletId ? { id: outletId, name: name ?? "" } : null });
    }
  }
  return {
    decided: [...decided.values()],
    undecidedArticleIds: articles.filter(({ origins }) => origins.length === 0).map(({ id }) => id),
    suspected: [...suspected.values()],
  };
}

function note(origins: Map<string, NamedOrigin>, article: Article, { kind, name, outlet }: Told): void {
  if (kind === "unknown") return;
  const source = kind === "own_reporting" ? article.outlet : outlet;
  const shown = source?.name ?? name;
  const key = source ? source.id : shown ? foldTone(shown) : `${kind}:${article.id}`;
  const known = origins.get(key);
  if (known) {
    if (!known.articleIds.includes(article.id)) known.articleIds.push(article.id);
    return;
  }
  origins.set(key, { key, name: shown, kind, articleIds: [article.id] });
}
