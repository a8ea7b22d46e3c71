import "server-only";
import type { Prisma, Tx } from "@/lib/db/client";
import type { Reversal } from "@/lib/decision/schema";
import { newId } from "@/lib/ids";

/** Puts the articles back where they stood and forgets the refusals that the decision made. */
export async function reverseCoverage(
  tx: Tx,
  before: Extract<Reversal, { kind: "coverage" }>,
): Promise<boolean> {
  const { coverageId, version, members, touched, articleIds, refusalIds, title } = before;
  const { count } = await tx.coverage.updateMany({
    where: { id: coverageId, version },
    data: { version: { increment: 1 }, ...(title === undefined ? {} : { title }) },
  });
  if (count === 0) return false;
  const elsewhere = await tx.coverageMember.count({
    where: { articleId: { in: articleIds }, state: "confirmed", coverageId: { notIn: touched } },
  });
  if (elsewhere > 0) return false;
  await tx.coverageMember.deleteMany({
    where: { coverageId: { in: touched }, articleId: { in: articleIds } },
  });
  await tx.coverageRefusal.deleteMany({ where: { id: { in: refusalIds } } });
  await tx.coverageMember.createMany({
    data: members.map(({ reasons, decidedAt, ...member }) => ({
      id: newId(),
      ...member,
      reasons: (reasons ?? []) as Prisma.InputJsonValue,
      decidedAt: decidedAt === null ? null : new Date(decidedAt),
    })),
  });
  return true;
}
