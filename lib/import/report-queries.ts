import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, Prisma } from "@/lib/db/client";
import type { ImportDoor, ImportOutcome, ImportState } from "@/lib/db/generated/enums";

export type ReportItem = {
  id: string;
  position: number;
  name: string;
  outcome: ImportOutcome;
  /** Code of the refusal. */
  problem: string | null;
  detail: string | null;
  /** The one that came in, or the first one of a duplicate. */
  article: { id: string; title: string | null; isRead: boolean } | null;
};

export type ItemFilter = {
  importId: string;
  outcome: ImportOutcome | null;
  /** Part of the name, as typed. */
  name: string;
};

/** Where a page begins: behind or before an item's place. */
export type PageKey = { after: number } | { before: number };
export type ReportPage = { items: ReportItem[]; previous: number | null; next: number | null };

type Row = {
  id: string;
  position: number;
  name: string;
  outcome: ImportOutcome;
  problem: string | null;
  detail: string | null;
  article_id: string | null;
  title: string | null;
  is_read: boolean | null;
};

export const itemsOnAPage = 50;

/**
 * One page of what became of an import's items, in their order. By key: the last page of a hundred thousand costs
 * what the first does.
 */
export async function listImportItems(
  actor: Actor,
  filter: ItemFilter,
  key: PageKey = { after: -1 },
  size: number = itemsOnAPage,
): Promise<ReportPage> {
  if (!may(actor, "article.import")) return { items: [], previous: null, next: null };
  const back = "before" in key;
  const place = back
    ? Prisma.sql`i.position < ${key.before}::int`
    : Prisma.sql`i.position > ${key.after}::int`;
  const order = back ? Prisma.sql`i.position DESC` : Prisma.sql`i.position ASC`;
  const rows = await database().$queryRaw<Row[]>`
    SELECT i.id, i.position, i.name, i.outcome::text, i.problem, i.detail, a.id AS article_id, a.title,
      a.analysed_at IS NOT NULL AS is_read
    FROM (
      SELECT * FROM import_item i
      WHERE i.import_id = ${filter.importId}::uuid AND ${place} AND ${matching(filter)}
      ORDER BY ${order} LIMIT ${size + 1}
    ) i
    LEFT JOIN article a ON a.id = i.article_id
    ORDER BY i.position`;
  const more = rows.length > size;
  const shown = back ? rows.slice(-size) : rows.slice(0, size);
  const [first, last] = [shown.at(0), shown.at(-1)];
  return {
    items: shown.map(itemOf),
    previous: first && (back ? more : await isOneBefore(filter, first.position)) ? first.position : null,
    next: last && (back || more) ? last.position : null,
  };
}

async function isOneBefore(filter: ItemFilter, position: number): Promise<boolean> {
  const [found] = await database().$queryRaw<{ found: number }[]>`
    SELECT 1 AS found FROM import_item i
    WHERE i.import_id = ${filter.importId}::uuid AND i.position < ${position}::int AND ${matching(filter)} LIMIT 1`;
  return found !== undefined;
}

function matching({ outcome, name }: ItemFilter): Prisma.Sql {
  const byOutcome = outcome === null ? Prisma.sql`TRUE` : Prisma.sql`i.outcome = ${outcome}::import_outcome`;
  // Letter for letter: a percent sign in a file's name is a percent sign.
  return name === "" ? byOutcome : Prisma.sql`${byOutcome} AND strpos(lower(i.name), lower(${name})) > 0`;
}

function itemOf({ article_id: articleId, title, is_read: isRead, ...item }: Row): ReportItem {
  return { ...item, article: articleId === null ? null : { id: articleId, title, isRead: isRead === true } };
}

export type ImportHead = {
  id: string;
  door: ImportDoor;
  label: string;
  state: ImportState;
  trial: boolean;
  createdAt: Date;
  createdBy: { name: string } | null;
  apiToken: { name: string } | null;
  outlet: { name: string } | null;
};

const head = {
  id: true,
  door: true,
  label: true,
  state: true,
  trial: true,
  createdAt: true,
  createdBy: { select: { name: true } },
  apiToken: { select: { name: true } },
  outlet: { select: { name: true } },
} satisfies Prisma.ImportSelect;

export async function getImportHead(actor: Actor, importId: string): Promise<ImportHead | null> {
  if (!may(actor, "article.import")) return null;
  return database().import.findUnique({ where: { id: importId }, select: head });
}

/** Lists of feeds among an import's files: adding the feeds is another screen's work. */
export async function countFeedLists(actor: Actor, importId: string): Promise<number> {
  if (!may(actor, "article.import")) return 0;
  return database().importFile.count({
    where: { importId, name: { endsWith: ".opml", mode: "insensitive" } },
  });
}

/** For another system: null for an import that did not come in by its token. */
export async function getImportOfToken(
  actor: Actor,
  { importId, tokenId }: { importId: string; tokenId: string },
): Promise<{ id: string } | null> {
  if (!may(actor, "article.import")) return null;
  return database().import.findFirst({ where: { id: importId, apiTokenId: tokenId }, select: { id: true } });
}
