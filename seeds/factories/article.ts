import { systemActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { ArticleState } from "@/lib/db/generated/enums";
import { receiveImport } from "@/lib/import/receive";
import { newId } from "@/lib/ids";

export type ArticleForTest = { articleId: string; revisionId: string; text: string; version: number };

/** What the sentences below name, for spans. */
export const named = { person: "Lê Hoài An", place: "Đảo Cò", claim: "cầu phao sẽ mở lại trước mùa nước" };

/** An imported article with a text of our own. Every one is different: the same text twice would be one article. */
export async function anArticle({
  state = "in_review",
}: { state?: ArticleState } = {}): Promise<ArticleForTest> {
  const words = `${named.place} chờ đò\n\nBà ${named.person} nói ${named.claim}. Số hiệu ${newId()}.`;
  const received = await receiveImport(systemActor("factory"), {
    door: "paste",
    label: "factory",
    items: [{ name: "factory.txt", bytes: new TextEncoder().encode(words) }],
  });
  const articleId = received.ok ? received.value.items[0]?.articleId : undefined;
  if (typeof articleId !== "string") throw new Error("The article was not taken in.");
  const reviewedAt = state === "reviewed" ? now() : null;
  const article = await database().article.update({
    where: { id: articleId },
    data: { state, reviewedAt, title: `${named.place} chờ đò`, analysedAt: now() },
    select: { version: true, currentRevision: { select: { id: true, text: true } } },
  });
  if (!article.currentRevision) throw new Error("The article has no text.");
  const { id: revisionId, text } = article.currentRevision;
  return { articleId, revisionId, text, version: article.version };
}

/** Where the words stand in the article's text. */
export function spanOf({ text }: ArticleForTest, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`The text does not say "${words}".`);
  return { start, end: start + words.length };
}

export async function aBlock({ kept = true }: { kept?: boolean } = {}): Promise<{
  blockId: string;
  version: number;
}> {
  const article = await anArticle();
  const block = await database().block.create({
    data: {
      id: newId(),
      revisionId: article.revisionId,
      position: 0,
      start: 0,
      end: 5,
      kind: "paragraph",
      kept,
      reason: kept ? null : "share_buttons",
    },
    select: { id: true, version: true },
  });
  return { blockId: block.id, version: block.version };
}

export async function markAsSample(articleId: string): Promise<void> {
  await database().article.update({ where: { id: articleId }, data: { sample: true } });
}
