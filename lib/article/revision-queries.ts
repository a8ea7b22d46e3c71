import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { longestLook, sanitizeHtml } from "@/lib/document/sanitize-html";

export type RevisionOption = { id: string; number: number; createdAt: Date; current: boolean };
export type RevisionList = { title: string | null; language: string; revisions: RevisionOption[] };

const most = 200;

/** The texts that an article had, the latest first. */
export async function listRevisions(actor: Actor, articleId: string): Promise<RevisionList | null> {
  if (!may(actor, "article.read")) return null;
  const article = await database().article.findUnique({
    where: { id: articleId },
    select: {
      title: true,
      language: true,
      currentRevisionId: true,
      revisions: {
        select: { id: true, number: true, createdAt: true },
        orderBy: { number: "desc" },
        take: most,
      },
    },
  });
  if (!article) return null;
  const { revisions, currentRevisionId, ...rest } = article;
  return { ...rest, revisions: revisions.map((row) => ({ ...row, current: row.id === currentRevisionId })) };
}

/** Texts by id; those that are not this article's are left out. */
export async function getRevisionTexts(
  actor: Actor,
  articleId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (!may(actor, "article.read")) return new Map();
  const rows = await database().articleRevision.findMany({
    where: { articleId, id: { in: [...ids] } },
    select: { id: true, text: true },
    take: ids.length,
  });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

export type RevisionBytes = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** The bytes that a text was read from, as they arrived. */
export async function getRevisionBytes(actor: Actor, revisionId: string): Promise<RevisionBytes | null> {
  if (!may(actor, "article.read")) return null;
  const row = await database().articleRevision.findUnique({
    where: { id: revisionId },
    select: { number: true, articleId: true, original: { select: { bytes: true } } },
  });
  return row && { name: `${row.articleId}-${row.number}.bin`, bytes: new Uint8Array(row.original.bytes) };
}

/** The markup that a text came in, cleaned as today's rules have it; null where it was no markup, or a book of it. */
export async function getRendition(actor: Actor, revisionId: string): Promise<{ html: string } | null> {
  if (!may(actor, "article.read")) return null;
  const row = await database().rendition.findUnique({ where: { revisionId }, select: { html: true } });
  if (!row || row.html.length > longestLook) return null;
  // Cleaned at storing, and again at the last moment before it leaves: rules may have become stricter since.
  return { html: sanitizeHtml(row.html) };
}
