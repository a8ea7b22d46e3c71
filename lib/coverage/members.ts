import "server-only";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Reversal } from "@/lib/decision/schema";
import { newId } from "@/lib/ids";

type Snapshot = Extract<Reversal, { kind: "coverage" }>["members"];

/** Only one editor can win: null tells that the coverage is not as it was seen. */
export async function claimCoverage(tx: Tx, coverageId: string, seenVersion: number): Promise<number | null> {
  const { count } = await tx.coverage.updateMany({
    where: { id: coverageId, version: seenVersion },
    data: { version: { increment: 1 } },
  });
  return count === 1 ? seenVersion + 1 : null;
}

type Places = { coverageIds: string[]; articleIds: string[] };

/** How the articles stand in the coverages now, for undo. */
export async function snapshot(tx: Tx, { coverageIds, articleIds }: Places): Promise<Snapshot> {
  const members = await tx.coverageMember.findMany({
    where: { coverageId: { in: coverageIds }, articleId: { in: articleIds } },
  });
  return members.map(
    ({ coverageId, articleId, state, score, relation, reasons, decidedById, decidedAt }) => ({
      coverageId,
      articleId,
      state,
      score,
      relation,
      reasons: reasons as Snapshot[number]["reasons"],
      decidedById,
      decidedAt: decidedAt?.toISOString() ?? null,
    }),
  );
}

type Pairs = { articleId: string; others: string[] };

/** "Not the same" for each pair; returns the ids of those that are new. The smaller id stands first. */
export async function rememberRefusals(
  tx: Tx,
  actor: Person,
  { articleId, others }: Pairs,
): Promise<string[]> {
  const pairs = others.map((other) => [articleId, other].sort() as [string, string]);
  const known = await tx.coverageRefusal.findMany({
    where: { OR: pairs.map(([firstArticleId, secondArticleId]) => ({ firstArticleId, secondArticleId })) },
    select: { firstArticleId: true, secondArticleId: true },
  });
  const keys = new Set(
    known.map(({ firstArticleId, secondArticleId }) => `${firstArticleId} ${secondArticleId}`),
  );
  const fresh = pairs.filter((pair) => !keys.has(pair.join(" ")));
  const rows = fresh.map(([firstArticleId, secondArticleId]) => ({
    id: newId(),
    firstArticleId,
    secondArticleId,
    refusedById: actor.id,
    createdAt: now(),
  }));
  await tx.coverageRefusal.createMany({ data: rows });
  return rows.map(({ id }) => id);
}

/** An editor who puts articles together takes back any earlier "not the same" between them. */
export async function forgetRefusals(tx: Tx, { articleId, others }: Pairs): Promise<void> {
  await tx.coverageRefusal.deleteMany({
    where: {
      OR: [
        { firstArticleId: articleId, secondArticleId: { in: others } },
        { secondArticleId: articleId, firstArticleId: { in: others } },
      ],
    },
  });
}
