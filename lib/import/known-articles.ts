import "server-only";
import type { Tx } from "@/lib/db/client";
import type { PreparedDocument } from "./prepared-item";

/** An article that was there before, as far as recognising it again needs. */
export type KnownArticle = {
  id: string;
  outletId: string | null;
  /** Of its text as it stands. */
  currentSha256: string | null;
  /** Of every text that it ever had. */
  sha256s: Set<string>;
  /** What the sender called its current state; tells a step back from an old file. */
  version: string | null;
  kinds: Set<"url" | "guid">;
  withdrawn: boolean;
};

export type KnownArticles = {
  /** First article of each text. */
  byText: Map<string, KnownArticle>;
  byDigest: Map<string, KnownArticle>;
};

type Row = {
  id: string;
  outlet_id: string | null;
  current_sha256: string | null;
  sha256s: string[];
  declared: { upstreamVersion?: string | null; modifiedAt?: string | null } | null;
  kinds: ("url" | "guid")[];
  withdrawn: boolean;
};

/** Everything that these documents could be, read once. Call it while their keys are held. */
export async function knownArticles(tx: Tx, documents: readonly PreparedDocument[]): Promise<KnownArticles> {
  const texts = [...new Set(documents.map(({ textSha256 }) => textSha256))];
  const digests = [...new Set(documents.flatMap(({ identities }) => identities.map(({ digest }) => digest)))];
  const byTextRows = await tx.$queryRaw<{ sha256: string; article_id: string }[]>`
    SELECT DISTINCT ON (sha256) sha256, article_id FROM article_revision
    WHERE sha256 = ANY(${texts}::bpchar[]) ORDER BY sha256, created_at, id`;
  const byDigestRows = await tx.$queryRaw<{ digest: string; article_id: string }[]>`
    SELECT digest, article_id FROM article_identity WHERE digest = ANY(${digests}::bpchar[])`;
  const ids = [...new Set([...byTextRows, ...byDigestRows].map(({ article_id }) => article_id))];
  const articles = new Map((await readArticles(tx, ids)).map((article) => [article.id, article]));
  return {
    byText: pairs(byTextRows, "sha256", articles),
    byDigest: pairs(byDigestRows, "digest", articles),
  };
}

function pairs<K extends string>(
  rows: (Record<K, string> & { article_id: string })[],
  key: K,
  articles: Map<string, KnownArticle>,
): Map<string, KnownArticle> {
  return new Map(
    rows.flatMap((row): [string, KnownArticle][] => {
      const article = articles.get(row.article_id);
      return article ? [[row[key], article]] : [];
    }),
  );
}

async function readArticles(tx: Tx, ids: string[]): Promise<KnownArticle[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<Row[]>`
    SELECT a.id, a.outlet_id, c.sha256 AS current_sha256, c.declared,
      ARRAY(SELECT r.sha256::text FROM article_revision r WHERE r.article_id = a.id) AS sha256s,
      ARRAY(SELECT DISTINCT i.kind::text FROM article_identity i WHERE i.article_id = a.id) AS kinds,
      EXISTS (
        SELECT 1 FROM upstream_notice n WHERE n.article_id = a.id AND n.change = 'withdrawn'
        AND NOT EXISTS (SELECT 1 FROM upstream_notice l WHERE l.article_id = a.id AND l.created_at > n.created_at)
      ) AS withdrawn
    FROM article a LEFT JOIN article_revision c ON c.id = a.current_revision_id
    WHERE a.id = ANY(${ids}::uuid[])`;
  return rows.map((row) => ({
    id: row.id,
    outletId: row.outlet_id,
    currentSha256: row.current_sha256,
    sha256s: new Set(row.sha256s),
    version: row.declared?.upstreamVersion ?? row.declared?.modifiedAt ?? null,
    kinds: new Set(row.kinds),
    withdrawn: row.withdrawn,
  }));
}
