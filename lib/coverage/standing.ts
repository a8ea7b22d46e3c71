import "server-only";
import type { Tx } from "@/lib/db/client";

/** How much an article is like another one. */
export type Likeness = { articleId: string; score: number; sameStory: boolean };

/** An article joins others from this on, on the average over those of them that it was compared with. */
const leastFit = 0.5;

type Place = { coverageId: string | null; strange: boolean };
type Member = { coverageId: string; articleId: string; state: string };

/** Who is in which coverage, kept up while one article after the other finds its place. */
export async function standingOf(tx: Tx, articles: readonly { articleId: string }[]) {
  const articleIds = [...new Set(articles.map(({ articleId }) => articleId))];
  // Whole coverages: one that holds an article which was called "not the same" is no place to go.
  const rows = await tx.$queryRaw<Member[]>`
    SELECT coverage_id AS "coverageId", article_id AS "articleId", state::text
    FROM coverage_member
    WHERE coverage_id IN (
      SELECT coverage_id FROM coverage_member WHERE article_id = ANY(${articleIds}::uuid[])
    )
    ORDER BY created_at, id`;
  const byArticle = new Map<string, Member[]>();
  const byCoverage = new Map<string, Set<string>>();
  const add = (member: Member) => {
    const own = byArticle.get(member.articleId) ?? [];
    byArticle.set(member.articleId, [...own, member]);
    byCoverage.set(member.coverageId, (byCoverage.get(member.coverageId) ?? new Set()).add(member.articleId));
  };
  for (const row of rows) add(row);
  const join = ({ coverageId, articleId }: { coverageId: string; articleId: string }) => {
    const own = byArticle.get(articleId) ?? [];
    if (!own.some((member) => member.coverageId === coverageId))
      add({ coverageId, articleId, state: "suggested" });
  };
  return {
    isConfirmed: (articleId: string) =>
      (byArticle.get(articleId) ?? []).some(({ state }) => state === "confirmed"),
    /**
     * The coverage of the best match that is in one; confirmed membership before suggested. Strange is an article
     * whose matches stand among others that it does not resemble: one strong link makes no story of two.
     */
    coverageOf(own: readonly Likeness[], refused: Set<string> = new Set()): Place {
      const free = ({ coverageId }: Member) =>
        [...refused].every((other) => byCoverage.get(coverageId)?.has(other) !== true);
      const fits = ({ coverageId }: Member) => {
        const inside = own.filter(({ articleId }) => byCoverage.get(coverageId)?.has(articleId) === true);
        return inside.reduce((sum, { score }) => sum + score, 0) >= leastFit * inside.length;
      };
      let strange = false;
      for (const { articleId } of own.filter(({ sameStory }) => sameStory)) {
        const members = (byArticle.get(articleId) ?? []).filter(free);
        const fitting = members.filter(fits);
        const found = fitting.find(({ state }) => state === "confirmed") ?? fitting[0];
        if (found) return { coverageId: found.coverageId, strange: false };
        strange ||= members.length > 0;
      }
      return { coverageId: null, strange };
    },
    join,
    /** As suggested, in this coverage and in no other. */
    moveTo(place: { coverageId: string; articleId: string }): void {
      const own = byArticle.get(place.articleId) ?? [];
      const others = own.filter(({ coverageId }) => coverageId !== place.coverageId);
      for (const { coverageId } of others) byCoverage.get(coverageId)?.delete(place.articleId);
      byArticle.set(
        place.articleId,
        own.filter((member) => !others.includes(member)),
      );
      join(place);
    },
  };
}
