import type { KnownArticle, KnownArticles } from "./known-articles";
import type { PreparedDocument } from "./prepared-item";

export type ItemDecision =
  | { outcome: "imported"; articleId: string }
  | { outcome: "revised"; articleId: string }
  | {
      outcome: "duplicate";
      articleId: string;
      /** The sender took it back just now. */
      withdrawn: boolean;
      /** It learns here under which address or id the world knows it. */
      adopts: boolean;
    }
  | { outcome: "rejected"; problem: "withdrawn" };

/**
 * What a document is to what is here already; `known` is told at once, so that the next document of the same file
 * finds it. An id goes before an address, an address before the text.
 */
export function decideItem(
  document: PreparedDocument,
  known: KnownArticles,
  newArticleId: () => string,
): ItemDecision {
  const called = byIdentity(document, known);
  if (document.metadata.upstreamStatus === "canceled") {
    return withdraw(document, called ?? known.byText.get(document.textSha256) ?? null);
  }
  if (called !== null && isChanged(document, called)) return revise(document, called, known);
  const same = called ?? known.byText.get(document.textSha256) ?? null;
  if (same !== null) return repeat(document, same, known);
  return bringIn(document, known, newArticleId());
}

function byIdentity({ identities }: PreparedDocument, { byDigest }: KnownArticles): KnownArticle | null {
  const [guid, url] = (["guid", "url"] as const).map((kind) =>
    identities.flatMap((identity) => (identity.kind === kind ? [byDigest.get(identity.digest) ?? null] : [])),
  );
  return guid?.[0] ?? url?.[0] ?? null;
}

function withdraw(document: PreparedDocument, article: KnownArticle | null): ItemDecision {
  // There is nothing to flag, and nobody should start working with what its sender calls wrong.
  if (article === null || speaksForAnother(document, article))
    return { outcome: "rejected", problem: "withdrawn" };
  const news = !article.withdrawn;
  article.withdrawn = true;
  return { outcome: "duplicate", articleId: article.id, withdrawn: news, adopts: false };
}

/** Under the name of another outlet nobody changes an article: who copies an address does not speak for it. */
function speaksForAnother({ outletId }: PreparedDocument, article: KnownArticle): boolean {
  return outletId !== null && article.outletId !== null && outletId !== article.outletId;
}

/** A text that the article once had is an old file brought in again, unless its sender gave it a later version. */
function isChanged(document: PreparedDocument, article: KnownArticle): boolean {
  const { textSha256, metadata } = document;
  if (textSha256 === article.currentSha256 || speaksForAnother(document, article)) return false;
  if (!article.sha256s.has(textSha256)) return true;
  return isNewer(metadata.upstreamVersion ?? metadata.modifiedAt, article.version);
}

/** Numbers by size, dates and other words by letter. */
function isNewer(version: string | null, than: string | null): boolean {
  if (version === null || than === null) return false;
  if (/^\d{1,15}$/.test(version) && /^\d{1,15}$/.test(than)) return Number(version) > Number(than);
  const [a, b] = [Date.parse(version), Date.parse(than)];
  return Number.isNaN(a) || Number.isNaN(b) ? version > than : a > b;
}

function revise(document: PreparedDocument, article: KnownArticle, known: KnownArticles): ItemDecision {
  const { textSha256, metadata } = document;
  article.currentSha256 = textSha256;
  article.sha256s.add(textSha256);
  article.version = metadata.upstreamVersion ?? metadata.modifiedAt;
  article.withdrawn = false;
  if (!known.byText.has(textSha256)) known.byText.set(textSha256, article);
  return { outcome: "revised", articleId: article.id };
}

/**
 * A pasted text that a feed brings later is known by the feed's address from then on. An article that already
 * has an address keeps it: the second may be another outlet's copy, which goes its own way.
 */
function repeat({ identities }: PreparedDocument, article: KnownArticle, known: KnownArticles): ItemDecision {
  const adopts = article.kinds.size === 0 && identities.length > 0;
  if (adopts) learn(identities, article, known);
  return { outcome: "duplicate", articleId: article.id, withdrawn: false, adopts };
}

function bringIn(
  { textSha256, outletId, identities, metadata, articleId }: PreparedDocument,
  known: KnownArticles,
  newId: string,
): ItemDecision {
  const article: KnownArticle = {
    id: articleId ?? newId,
    outletId,
    currentSha256: textSha256,
    sha256s: new Set([textSha256]),
    version: metadata.upstreamVersion ?? metadata.modifiedAt,
    kinds: new Set(),
    withdrawn: false,
  };
  known.byText.set(textSha256, article);
  learn(identities, article, known);
  return { outcome: "imported", articleId: article.id };
}

function learn(
  identities: PreparedDocument["identities"],
  article: KnownArticle,
  { byDigest }: KnownArticles,
): void {
  for (const { kind, digest } of identities) {
    if (byDigest.has(digest)) continue;
    byDigest.set(digest, article);
    article.kinds.add(kind);
  }
}
