import type { KnownArticle, KnownArticles } from "./known-articles";
import type { PreparedDocument } from "./prepared-item";

/** What a trial has seen so far: it stores no articles, and must still recognise a line that comes twice. */
export type TrialMemory = {
  addTo: (known: KnownArticles, documents: readonly PreparedDocument[]) => void;
  remember: (documents: readonly PreparedDocument[]) => void;
  /** Whether an article with this id exists, or would only come into being. */
  isReal: (articleId: string | null) => boolean;
};

/** Keys are kept as numbers of 52 bits: files of millions of lines must fit, and a trial may err once in ages. */
export function trialMemory(): TrialMemory {
  const seen = new Set<number>();
  let real = new Set<string>();
  const short = (digest: string) => Number.parseInt(digest.slice(0, 13), 16);
  return {
    addTo: (known, documents) => {
      real = new Set([...known.byText.values(), ...known.byDigest.values()].map(({ id }) => id));
      for (const { textSha256, identities } of documents) {
        if (seen.has(short(textSha256)) && !known.byText.has(textSha256)) {
          known.byText.set(textSha256, imagined(textSha256));
        }
        for (const { digest } of identities) {
          if (!seen.has(short(digest)) || known.byDigest.has(digest)) continue;
          known.byDigest.set(digest, known.byText.get(textSha256) ?? imagined(""));
        }
      }
    },
    remember: (documents) => {
      for (const { textSha256, identities } of documents) {
        seen.add(short(textSha256));
        for (const { digest } of identities) seen.add(short(digest));
      }
    },
    isReal: (articleId) => articleId !== null && real.has(articleId),
  };
}

function imagined(sha256: string): KnownArticle {
  return {
    id: "",
    outletId: null,
    currentSha256: sha256,
    sha256s: new Set([sha256]),
    version: null,
    kinds: new Set(["url", "guid"]),
    withdrawn: false,
  };
}
