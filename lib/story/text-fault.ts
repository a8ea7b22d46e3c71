import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import { quotableLength } from "@/lib/article/policy";
import type { Prisma, Tx } from "@/lib/db/client";
import { citationIdsOf, plainTextOf, type StoryBody } from "./body";
import { type Stretch, usedLength } from "./rights";
import type { StoryProblem } from "./schema";

const source = {
  id: true,
  title: true,
  state: true,
  rightsMode: true,
  excerptLength: true,
  outlet: { select: { name: true, rightsMode: true, excerptLength: true } },
  currentRevision: { select: { text: true } },
} satisfies Prisma.ArticleSelect;

const cited = {
  start: true,
  end: true,
  articleRevision: { select: { text: true } },
  article: { select: source },
} satisfies Prisma.CitationSelect;

/** `words`: everything else that readers get with it, such as the headline. */
type Text = { storyId: string; words: string[]; body: StoryBody };
type Source = Prisma.ArticleGetPayload<{ select: typeof source }>;
type Use = { article: Source; text: string; passages: Stretch[] };

/**
 * Why this text may not reach readers: a citation that is not the story's, an article that is not reviewed, more
 * of a source's words than its rights give. Articles of the story's coverage count even when they are not cited.
 */
export async function faultOfText(
  tx: Tx,
  { storyId, words, body }: Text,
): Promise<Refused<StoryProblem> | null> {
  const ids = citationIdsOf(body);
  // What is found here about the sources still holds when the story goes out.
  await tx.$executeRaw`
    SELECT 1 FROM article WHERE id IN (SELECT article_id FROM citation WHERE story_id = ${storyId}::uuid)
    ORDER BY id FOR SHARE`;
  const citations = await tx.citation.findMany({ where: { storyId, id: { in: ids } }, select: cited });
  if (citations.length !== ids.length) return problem("unknown_citation");
  const unread = citations.find(({ article }) => article.state !== "reviewed");
  if (unread) return problem("article_not_reviewed", { title: unread.article.title });

  const uses = [...Map.groupBy(citations, ({ article }) => article.id).values()].flatMap(useOf);
  const citedIds = uses.map(({ article }) => article.id);
  const story = [...words, plainTextOf(body)].join("\n");
  for (const use of [...uses, ...(await uncitedUses(tx, storyId, citedIds))]) {
    const excess = excessOf(story, use);
    if (excess) return problem("rights_exceeded", excess);
  }
  return null;
}

function useOf(citations: Prisma.CitationGetPayload<{ select: typeof cited }>[]): Use[] {
  const [first] = citations;
  return first ? [{ article: first.article, text: first.articleRevision.text, passages: citations }] : [];
}

async function uncitedUses(tx: Tx, storyId: string, citedIds: string[]): Promise<Use[]> {
  const articles = await tx.article.findMany({
    where: {
      id: { notIn: citedIds },
      members: { some: { coverage: { stories: { some: { id: storyId } } } } },
    },
    select: source,
    take: 200,
  });
  return articles.map((article) => ({ article, text: article.currentRevision?.text ?? "", passages: [] }));
}

function excessOf(story: string, { article, text, passages }: Use) {
  const allowed = quotableLength(article, article.outlet);
  const used = usedLength({ story, article: text, cited: passages, allowed });
  return used > allowed
    ? { title: article.title, outlet: article.outlet?.name ?? null, used, allowed }
    : null;
}
