import { analyseArticle } from "@/lib/article/analyse";
import { mostFailures } from "@/lib/article/note-unreadable";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { receiveImport } from "@/lib/import/receive";

/** A text as the machine leaves it for the editors: imported, read, with its suggestions. */
export async function aReadArticle(text: string, { outletId = null }: { outletId?: string | null } = {}) {
  const received = await receiveImport(systemActor("factory"), {
    door: "paste",
    label: "factory",
    items: [{ name: "page.txt", bytes: new TextEncoder().encode(text), outletId }],
  });
  const articleId = received.ok ? received.value.items[0]?.articleId : null;
  if (!articleId) throw new Error("The article was not taken in.");
  const analysed = await analyseArticle(systemActor("factory"), { articleId });
  if (!analysed.ok) throw new Error(analysed.problem);
  return readAgain(articleId);
}

/** One that the machine has given up, from the start: no worker reads it before. Its text came in by another article. */
export async function anUnreadableArticle(text: string): Promise<{ articleId: string }> {
  const { originalId, revision } = await aReadArticle(text);
  const [articleId, revisionId] = [newId(), newId()];
  await database().article.create({
    data: {
      id: articleId,
      originalId,
      analysisFailures: mostFailures,
      analysisProblem: "reading_too_slow",
      revisions: {
        create: { id: revisionId, number: 1, text: revision.text, sha256: revision.sha256, originalId },
      },
    },
  });
  await database().article.update({ where: { id: articleId }, data: { currentRevisionId: revisionId } });
  return { articleId };
}

export async function readAgain(articleId: string) {
  const { currentRevision, ...article } = await database().article.findUniqueOrThrow({
    where: { id: articleId },
    include: {
      currentRevision: { include: { blocks: { orderBy: { position: "asc" } } } },
      suggestions: { orderBy: [{ start: "asc" }, { id: "asc" }] },
      mentions: true,
      attributions: { include: { claims: true } },
      members: true,
    },
  });
  if (!currentRevision) throw new Error("An article without a text.");
  return { ...article, revision: currentRevision };
}

export type ReadArticle = Awaited<ReturnType<typeof readAgain>>;

/** A pending guess about these very words. */
export function guessAbout(article: ReadArticle, quote: string, type: "mention" | "attribution" = "mention") {
  const found = article.suggestions.find(
    (one) =>
      one.type === type &&
      one.status === "pending" &&
      (type === "mention" ? one.quote === quote : one.quote?.includes(quote)),
  );
  if (!found) throw new Error(`No pending ${type} about “${quote}”`);
  return { suggestionId: found.id, seenVersion: found.version };
}
