import "server-only";
import { reviseArticle } from "@/lib/article/revise";
import { recordAll } from "@/lib/audit/record-all";
import type { AuditEvent } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { DocumentMetadata } from "@/lib/document/types";
import { noMetadata } from "@/lib/document/types";
import { newId } from "@/lib/ids";
import { decideItem, type ItemDecision } from "./decide-item";
import { isCorrection } from "./is-correction";
import { keepOriginals } from "./keep-originals";
import { knownArticles } from "./known-articles";
import type { PreparedDocument, PreparedItem } from "./prepared-item";
import { saveRenditions } from "./save-renditions";
import type { TrialMemory } from "./trial-memory";

export type PlacedItem = {
  item: PreparedItem;
  fileId: string | null;
  position: number;
  /** Of an item that was refused before and is tried again; it keeps its place. */
  itemId: string | null;
};

export type ChunkPlace = {
  importId: string;
  /** Says what would happen; holds what the trial has seen of the file so far. */
  trial: TrialMemory | null;
  sample: boolean;
  /** Makes sure that the import is still this worker's, and holds it until the transaction ends. */
  hold?: (tx: Tx) => Promise<void>;
};

export type StoredItem = {
  name: string;
  outcome: "imported" | "revised" | "duplicate" | "rejected";
  problem: string | null;
  articleId: string | null;
};

type Decided = PlacedItem & { id: string; decision: ItemDecision | null; originalId: string | null };
type Brought = Decided & {
  document: PreparedDocument;
  decision: ItemDecision & { outcome: "imported" | "revised" | "duplicate" };
};

/**
 * Stores what arrived, all or nothing, in a handful of statements however many items there are: bytes, articles
 * with their first revisions, changed texts, and what became of each item. The only way that articles come in.
 */
export async function storeChunk(
  tx: Tx,
  actor: Actor,
  place: ChunkPlace,
  placed: readonly PlacedItem[],
): Promise<StoredItem[]> {
  const documents = placed.flatMap(({ item: { content } }) =>
    "document" in content ? [content.document] : [],
  );
  await holdKeys(tx, documents);
  const known = await knownArticles(tx, documents);
  place.trial?.addTo(known, documents);
  const decisions = placed.map(({ item: { content } }) =>
    "document" in content ? decideItem(content.document, known, newId) : null,
  );
  if (!place.trial) await holdArticles(tx, decisions);
  await place.hold?.(tx);
  const originals = place.trial
    ? new Map<string, string>()
    : await keepOriginals(
        tx,
        placed.flatMap(({ item }) => item.original ?? []),
      );
  const decided = placed.map((one, index): Decided => {
    const { original } = one.item;
    const originalId = (original && originals.get(original.sha256)) ?? null;
    return { ...one, id: one.itemId ?? newId(), decision: decisions[index] ?? null, originalId };
  });
  if (place.trial) place.trial.remember(documents);
  else await bringIn(tx, actor, place, decided);
  await saveItems(tx, place, decided);
  if (!place.trial) await afterItems(tx, actor, place, decided);
  return decided.map(reportOf);
}

/**
 * Whoever brings in the same text, address or id at the same moment waits here and then finds it. All at once
 * and in one order, so that two imports of the same folder never wait for each other.
 */
async function holdKeys(tx: Tx, documents: readonly PreparedDocument[]): Promise<void> {
  const keys = documents.flatMap(({ textSha256, identities }) => [
    textSha256,
    ...identities.map(({ digest }) => digest),
  ]);
  await tx.$executeRaw`SELECT set_config('lock_timeout', '60s', true), set_config('statement_timeout', '60s', true)`;
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(key) FROM (
      SELECT DISTINCT hashtextextended(hash, 0) AS key FROM unnest(${keys}::text[]) AS hash ORDER BY key
    ) AS keys`;
}

/**
 * Articles before imports: in the same order as the analysis, which counts what it has read on the import while it
 * holds the article.
 */
async function holdArticles(tx: Tx, decisions: readonly (ItemDecision | null)[]): Promise<void> {
  const ids = decisions.flatMap((decision) => (decision?.outcome === "revised" ? [decision.articleId] : []));
  if (ids.length === 0) return;
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
}

function documentOf({ item: { content } }: PlacedItem): PreparedDocument | null {
  return "document" in content ? content.document : null;
}

function broughtBy(decided: readonly Decided[], outcome: "imported" | "revised" | "duplicate"): Brought[] {
  return decided.flatMap((one) => {
    const document = documentOf(one);
    const { decision } = one;
    if (document === null || decision === null || decision.outcome === "rejected") return [];
    return decision.outcome === outcome ? [{ ...one, document, decision }] : [];
  });
}

async function bringIn(
  tx: Tx,
  actor: Actor,
  { importId, sample }: ChunkPlace,
  decided: readonly Decided[],
): Promise<void> {
  const rows = broughtBy(decided, "imported").map(({ document, decision, originalId, item }) => ({
    id: decision.articleId,
    revision_id: newId(),
    original_id: originalId,
    outlet_id: document.outletId,
    title: document.metadata.title?.trim().slice(0, 500).toWellFormed() || null,
    language: document.metadata.language?.slice(0, 20) ?? "unknown",
    url: document.url,
    byline: document.metadata.byline?.trim().slice(0, 300).toWellFormed() || null,
    published_at: document.publishedAt,
    embargoed_until: document.embargoedUntil,
    text: document.text,
    html: document.html,
    sha256: document.textSha256,
    marked: document.marked.length === 0 ? null : document.marked,
    declared: declaredOf(document.metadata),
    name: item.name,
    original_sha256: item.original?.sha256 ?? "",
  }));
  if (rows.length === 0) return;
  const arrived = JSON.stringify(rows.map(({ html: _html, ...row }) => row));
  // One statement: the two point at each other, and foreign keys are looked at when it ends.
  await tx.$executeRaw`
    WITH arrived AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${arrived}::json) AS r(id uuid, revision_id uuid,
        original_id uuid, outlet_id uuid, title text, language text, url text, byline text,
        published_at timestamptz, embargoed_until timestamptz, text text, sha256 text, marked jsonb, declared jsonb)
    ), revision AS (
      INSERT INTO article_revision (id, article_id, number, text, sha256, original_id, marked, declared, created_at)
      SELECT revision_id, id, 1, text, sha256, original_id, marked, declared, ${now()}::timestamptz FROM arrived
      RETURNING id, article_id
    )
    INSERT INTO article (id, original_id, current_revision_id, import_id, outlet_id, title, language, url, byline,
      published_at, embargoed_until, sample, created_at, updated_at)
    SELECT arrived.id, original_id, revision.id, ${importId}::uuid, outlet_id, title, language, url, byline,
      published_at, embargoed_until, ${sample}::boolean, ${now()}::timestamptz, ${now()}::timestamptz
    FROM arrived JOIN revision ON revision.article_id = arrived.id`;
  await saveRenditions(
    tx,
    rows.map(({ revision_id: revisionId, html }) => ({ revisionId, html })),
  );
  await recordAll(
    tx,
    actor,
    rows.map(({ id, name, original_sha256: originalSha256 }): AuditEvent => ({
      type: "article.imported",
      subject: { type: "article", id },
      payload: { importId, originalSha256, name },
    })),
  );
}

/** What points at items: notices. And what the articles are known by from now on. */
async function afterItems(
  tx: Tx,
  actor: Actor,
  { importId }: ChunkPlace,
  decided: readonly Decided[],
): Promise<void> {
  for (const { id, document, decision, originalId } of broughtBy(decided, "revised")) {
    if (originalId === null) throw new Error("a changed text without its bytes");
    const { text, textSha256, marked, metadata, html } = document;
    const { revisionId } = await reviseArticle(tx, actor, {
      articleId: decision.articleId,
      importId,
      itemId: id,
      originalId,
      text,
      sha256: textSha256,
      marked,
      declared: declaredOf(metadata),
      change: isCorrection(metadata) ? "corrected" : "revised",
      note: metadata.upstreamNote,
    });
    await saveRenditions(tx, [{ revisionId, html }]);
  }
  await saveWithdrawals(tx, actor, importId, decided);
  await saveIdentities(tx, decided);
}

async function saveWithdrawals(
  tx: Tx,
  actor: Actor,
  importId: string,
  decided: readonly Decided[],
): Promise<void> {
  const withdrawn = broughtBy(decided, "duplicate").filter(
    ({ decision }) => decision.outcome === "duplicate" && decision.withdrawn,
  );
  if (withdrawn.length === 0) return;
  await tx.upstreamNotice.createMany({
    data: withdrawn.map(({ id, decision, document }) => ({
      id: newId(),
      articleId: decision.articleId,
      change: "withdrawn" as const,
      itemId: id,
      note: document.metadata.upstreamNote,
      createdAt: now(),
    })),
  });
  await recordAll(
    tx,
    actor,
    withdrawn.map(({ decision: { articleId } }): AuditEvent => ({
      type: "article.withdrawn_upstream",
      subject: { type: "article", id: articleId },
      payload: { importId },
    })),
  );
}

async function saveIdentities(tx: Tx, decided: readonly Decided[]): Promise<void> {
  const adopting = broughtBy(decided, "duplicate").filter(
    ({ decision }) => decision.outcome === "duplicate" && decision.adopts,
  );
  const rows = [...broughtBy(decided, "imported"), ...adopting].flatMap(
    ({ document: { identities }, decision: { articleId } }) =>
      identities.map(({ kind, value, digest }) => ({
        id: newId(),
        article_id: articleId,
        kind,
        value,
        digest,
      })),
  );
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO article_identity (id, article_id, kind, value, digest, created_at)
    SELECT id, article_id, kind::identity_kind, value, digest, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(id uuid, article_id uuid, kind text, value text, digest text)
    ORDER BY digest
    ON CONFLICT (digest) DO NOTHING`;
}

/** What it said of itself and nothing else; null when it said nothing. */
function declaredOf(metadata: DocumentMetadata): Partial<DocumentMetadata> | null {
  const silent = new Map<string, unknown>(Object.entries(noMetadata));
  const said = Object.entries(metadata).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(silent.get(key)),
  );
  return said.length === 0 ? null : Object.fromEntries(said);
}

function reportOf(one: Decided): StoredItem {
  const { decision, item } = one;
  const { name, content } = item;
  if (decision === null || decision.outcome === "rejected") {
    const problem = "problem" in content ? content.problem : "withdrawn";
    return { name, outcome: "rejected", problem, articleId: null };
  }
  return { name, outcome: decision.outcome, problem: null, articleId: decision.articleId };
}

async function saveItems(
  tx: Tx,
  { importId, trial }: ChunkPlace,
  decided: readonly Decided[],
): Promise<void> {
  const rows = decided.map((one) => {
    const { name, outcome, problem, articleId } = reportOf(one);
    const { content } = one.item;
    return {
      id: one.id,
      file_id: one.fileId,
      position: one.position,
      name,
      original_id: one.originalId,
      // A trial's new articles do not exist.
      article_id: trial && !trial.isReal(articleId) ? null : articleId,
      outcome,
      problem,
      detail: content.detail ?? null,
      read_as: "readAs" in content ? content.readAs : null,
      trial: trial !== null,
    };
  });
  await tx.$executeRaw`
    INSERT INTO import_item (id, import_id, file_id, position, name, original_id, article_id, outcome, problem,
      detail, read_as, trial, created_at)
    SELECT id, ${importId}::uuid, file_id, position, name, original_id, article_id, outcome::import_outcome, problem,
      detail, read_as, trial, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json) AS r(id uuid, file_id uuid, position int, name text,
      original_id uuid, article_id uuid, outcome text, problem text, detail text,
      read_as jsonb, trial boolean)
    ON CONFLICT (id) DO UPDATE SET name = EXCLUDED.name, article_id = EXCLUDED.article_id,
      original_id = coalesce(EXCLUDED.original_id, import_item.original_id),
      outcome = EXCLUDED.outcome, problem = EXCLUDED.problem, detail = EXCLUDED.detail,
      read_as = EXCLUDED.read_as
      WHERE import_item.outcome = 'pending'`;
}
