import "server-only";
import * as z from "zod";
import { recordAll } from "@/lib/audit/record-all";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import type { DocumentMetadata, MarkedStretch } from "@/lib/document/types";
import { carryDecisions } from "./carry-decisions";
import { countLiveCitations } from "./live-citations";

export type RevisedText = {
  articleId: string;
  importId: string;
  itemId: string;
  originalId: string;
  text: string;
  sha256: string;
  marked: MarkedStretch[];
  declared: Partial<DocumentMetadata> | null;
  change: "revised" | "corrected";
  note: string | null;
};

/**
 * Gives an article its changed text, inside the import's transaction: the next revision becomes the current one,
 * editors' decisions move to it as far as they still apply, the article waits to be read again, and a notice stands
 * on it and on every story that cites it. What was reviewed was the old text: it goes back into review, unless a
 * published story rests on it.
 */
export async function reviseArticle(
  tx: Tx,
  actor: Actor,
  revised: RevisedText,
): Promise<{ revisionId: string }> {
  const { articleId, importId, itemId, originalId, text, sha256, marked, declared, change, note } = revised;
  await tx.$executeRaw`SELECT 1 FROM article WHERE id = ${articleId}::uuid FOR UPDATE`;
  const last = await tx.articleRevision.findFirstOrThrow({
    where: { articleId },
    select: { number: true, declared: true },
    orderBy: { number: "desc" },
  });
  const before = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { state: true, title: true, byline: true },
  });
  const reopened = before.state === "reviewed" && (await countLiveCitations(tx, articleId)) === 0;
  const revisionId = newId();
  const number = last.number + 1;
  await tx.articleRevision.create({
    data: {
      id: revisionId,
      articleId,
      number,
      text,
      sha256,
      originalId,
      createdAt: now(),
      ...(marked.length === 0 ? {} : { marked }),
      ...(declared === null ? {} : { declared }),
    },
  });
  const { carried, orphaned } = await carryDecisions(tx, { articleId, revisionId, text });
  await tx.article.update({
    where: { id: articleId },
    data: {
      ...followed(before, declaredFields(last.declared), declaredFields(declared)),
      ...(reopened ? { state: "in_review", stateVersion: { increment: 1 } } : {}),
      currentRevisionId: revisionId,
      importId,
      originalId,
      analysedAt: null,
      analysisFailures: 0,
      analysisProblem: null,
      version: { increment: 1 },
    },
  });
  await tx.upstreamNotice.create({
    data: { id: newId(), articleId, change, revisionId, itemId, note, createdAt: now() },
  });
  await recordAll(tx, actor, [
    {
      type: "article.revised",
      subject: { type: "article", id: articleId },
      payload: { importId, revisionId, number, change, carried, orphaned, reopened },
    },
  ]);
  return { revisionId };
}

type Described = { title: string | null; byline: string | null };

const declaredText = z.object({ title: z.string().nullish(), byline: z.string().nullish() });

function declaredFields(declared: unknown): Described {
  const { title, byline } = declaredText.catch({}).parse(declared ?? {});
  return {
    title: title?.trim().slice(0, 500).toWellFormed() || null,
    byline: byline?.trim().slice(0, 300).toWellFormed() || null,
  };
}

/** A title that still is the one which came with the text follows the sender; an editor's own stays. */
function followed(standing: Described, earlier: Described, later: Described): Partial<Described> {
  return {
    ...(later.title !== null && standing.title === earlier.title ? { title: later.title } : {}),
    ...(later.byline !== null && standing.byline === earlier.byline ? { byline: later.byline } : {}),
  };
}
