import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { type ArticleForTest, anArticle, named, spanOf } from "./article";
import { anEditor } from "./user";

/** A remark whose passage the sender took out. */
export async function anOrphan(): Promise<{ noteId: string; article: ArticleForTest }> {
  const article = await anArticle();
  const { id: authorId } = await anEditor();
  const noteId = newId();
  await database().note.create({
    data: {
      id: noteId,
      articleId: article.articleId,
      revisionId: article.revisionId,
      ...spanOf(article, named.person),
      quote: "lời đã mất",
      prefix: "",
      suffix: "",
      body: "Hỏi lại.",
      authorId,
      createdAt: now(),
      orphanedAt: now(),
    },
  });
  return { noteId, article };
}

/** The sender changed an article and nobody has looked at it. */
export async function anOpenNotice(): Promise<{ noticeId: string }> {
  const { articleId, revisionId } = await anArticle();
  const noticeId = newId();
  await database().upstreamNotice.create({
    data: { id: noticeId, articleId, change: "revised", revisionId, createdAt: now() },
  });
  return { noticeId };
}
