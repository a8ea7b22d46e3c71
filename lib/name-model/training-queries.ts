import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { detectLanguage } from "@/lib/language/register";
import type { LearnableText } from "@/lib/language/tagger/learnable-text";
import type { KindedSpan } from "@/lib/language/tagger/name-scores";

/** An article whose review is finished, with the names that editors say it has. */
export type DecidedArticle = { id: string; learnable: LearnableText; rejected: number };

/** The newest so many; what was decided years ago names the people of that time. */
const mostArticles = 5_000;
const articlesAtOnce = 100;

/** Newest first, a page at a time. */
export async function* listDecidedArticles(actor: Actor): AsyncGenerator<DecidedArticle[]> {
  if (!may(actor, "model.add")) return;
  let cursor: string | null = null;
  for (let count = 0; count < mostArticles; count += articlesAtOnce) {
    const page: Page = await pageBehind(cursor);
    if (page.length === 0) return;
    cursor = page.at(-1)?.id ?? null;
    yield page.flatMap(decidedArticle);
  }
}

type Page = Awaited<ReturnType<typeof pageBehind>>;

function pageBehind(id: string | null) {
  return database().article.findMany({
    where: {
      reviewedAt: { not: null },
      state: { in: ["reviewed", "archived"] },
      ...(id === null ? {} : { id: { lt: id } }),
    },
    select: {
      id: true,
      currentRevision: {
        select: {
          text: true,
          blocks: {
            select: { start: true, end: true, kind: true, kept: true },
            orderBy: { position: "asc" },
          },
          mentions: {
            where: { removedAt: null, orphanedAt: null },
            select: { start: true, end: true, entity: { select: { kind: true } } },
          },
          suggestions: {
            where: { type: "mention", status: { in: ["pending", "rejected"] } },
            select: { start: true, end: true, status: true },
          },
        },
      },
    },
    orderBy: { id: "desc" },
    take: articlesAtOnce,
  });
}

/** Where a text was written, as its dateline says, is no name to decide about; nor is what still waits decided. */
function decidedArticle({ id, currentRevision }: Page[number]): DecidedArticle[] {
  if (!currentRevision) return [];
  const { text, blocks, mentions, suggestions } = currentRevision;
  const waiting = suggestions.flatMap(({ start, end, status }) =>
    status === "pending" && start !== null && end !== null ? [{ start, end }] : [],
  );
  const names = mentions.map(({ start, end, entity }) => ({ start, end, kind: entity.kind }));
  const learnable = {
    text,
    language: detectLanguage(text),
    blocks: blocks.map((block) => ({ ...block, reason: null })),
    names: outermost(names),
    open: [...waiting, ...blocks.filter(({ kind }) => kind === "dateline")],
  };
  return [{ id, learnable, rejected: suggestions.filter(({ status }) => status === "rejected").length }];
}

/** Mentions may lie within each other; the machine finds no name within a name. */
function outermost(names: readonly KindedSpan[]): KindedSpan[] {
  const kept: KindedSpan[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
