import "server-only";
import { listen, type Listening } from "@/lib/db/listen";

type Watchers = { byArticle: Map<string, Set<() => void>>; listening: Listening };

const holder = globalThis as typeof globalThis & { collateArticleWatchers?: Watchers };

/**
 * Calls back whenever a decision about an article was committed, by whichever process. One connection serves all
 * watchers of this process; the last to leave closes it.
 */
export function watchArticle(articleId: string, onChange: () => void): () => void {
  const watchers = (holder.collateArticleWatchers ??= open());
  const those = watchers.byArticle.get(articleId) ?? new Set();
  watchers.byArticle.set(articleId, those);
  those.add(onChange);
  return () => {
    those.delete(onChange);
    if (those.size === 0) watchers.byArticle.delete(articleId);
    if (watchers.byArticle.size > 0 || holder.collateArticleWatchers !== watchers) return;
    delete holder.collateArticleWatchers;
    void watchers.listening.close();
  };
}

function open(): Watchers {
  const byArticle: Watchers["byArticle"] = new Map();
  const tell = (those: Iterable<() => void>) => {
    for (const onChange of those) onChange();
  };
  const listening = listen("collate_article", {
    onMessage: (articleId) => tell([...(byArticle.get(articleId) ?? [])]),
    onGap: () => tell([...byArticle.values()].flatMap((those) => [...those])),
  });
  return { byArticle, listening };
}
