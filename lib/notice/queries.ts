import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database, type Prisma } from "@/lib/db/client";

const notice = {
  id: true,
  articleId: true,
  change: true,
  note: true,
  createdAt: true,
  seenAt: true,
  seenBy: { select: { name: true } },
  revision: { select: { id: true, number: true } },
} satisfies Prisma.UpstreamNoticeSelect;

type Row = Prisma.UpstreamNoticeGetPayload<{ select: typeof notice }>;
export type Notice = Row;

const most = 50;

/** What the sender did to an article since it came, the latest first. */
export async function listNotices(actor: Actor, articleId: string): Promise<Notice[]> {
  if (!may(actor, "article.read")) return [];
  return database().upstreamNotice.findMany({
    where: { articleId },
    select: notice,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
  });
}

export type StoryNotice = Pick<Row, "id" | "articleId" | "change" | "note" | "createdAt" | "revision"> & {
  storyId: string;
  articleTitle: string | null;
  outletName: string | null;
};

/** Open notices on the articles that these stories cite, the latest first. */
export async function listStoryNotices(actor: Actor, storyIds: readonly string[]): Promise<StoryNotice[]> {
  if (!may(actor, "story.read") || storyIds.length === 0) return [];
  const rows = await database().upstreamNotice.findMany({
    where: { seenAt: null, article: { citations: { some: { storyId: { in: [...storyIds] } } } } },
    select: {
      ...notice,
      article: {
        select: {
          title: true,
          outlet: { select: { name: true } },
          citations: {
            where: { storyId: { in: [...storyIds] } },
            select: { storyId: true },
            distinct: ["storyId"],
          },
        },
      },
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 10 * most,
  });
  return rows.flatMap(({ article: { title, outlet, citations }, ...row }) =>
    citations.map(({ storyId }) => ({
      ...row,
      storyId,
      articleTitle: title,
      outletName: outlet?.name ?? null,
    })),
  );
}

/** How many articles and cited stories wait for somebody to look at what their senders did. */
export async function countOpenNotices(actor: Actor): Promise<{ articles: number; stories: number }> {
  if (!may(actor, "article.read")) return { articles: 0, stories: 0 };
  const rows = await database().$queryRaw<{ articles: number; stories: number }[]>`
    WITH open AS (
      SELECT DISTINCT n.article_id FROM upstream_notice n JOIN article a ON a.id = n.article_id
      WHERE n.seen_at IS NULL AND a.state NOT IN ('rejected', 'archived'))
    SELECT (SELECT count(*) FROM open)::int AS articles,
      (SELECT count(DISTINCT c.story_id) FROM citation c JOIN open ON open.article_id = c.article_id)::int AS stories`;
  return rows[0] ?? { articles: 0, stories: 0 };
}
