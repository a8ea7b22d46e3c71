import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { claimCoverage, snapshot } from "./members";
import type { ConfirmInput, CoverageProblem } from "./schema";

export type CoverageDecided = { coverageId: string; articleIds: string[]; decisionId: string };

/** These articles tell this story. Each leaves the other coverages that the machine had suggested for it. */
export function confirmCoverage(actor: Actor, { coverageId, seenVersion, articleIds }: ConfirmInput) {
  return inTransaction<CoverageDecided, CoverageProblem>(async (tx) => {
    if (!may(actor, "coverage.decide") || !isPerson(actor)) return problem("forbidden");
    if ((await tx.coverage.count({ where: { id: coverageId } })) === 0) return problem("not_found");
    const version = await claimCoverage(tx, coverageId, seenVersion);
    if (version === null) return problem("changed_since_seen");
    const standing = await tx.coverageMember.findMany({
      where: { articleId: { in: articleIds } },
      select: { articleId: true, coverageId: true, state: true },
    });
    const here = standing.filter((member) => member.coverageId === coverageId);
    if (here.length !== articleIds.length) return problem("not_a_member");
    if (standing.some((member) => member.coverageId !== coverageId && member.state === "confirmed")) {
      return problem("confirmed_elsewhere");
    }
    const touched = [...new Set(standing.map((member) => member.coverageId))];
    const members = await snapshot(tx, { coverageIds: touched, articleIds });
    await tx.coverageMember.deleteMany({
      where: { articleId: { in: articleIds }, coverageId: { not: coverageId }, state: "suggested" },
    });
    await tx.coverageMember.updateMany({
      where: { coverageId, articleId: { in: articleIds }, state: "suggested" },
      data: { state: "confirmed", decidedById: actor.id, decidedAt: now() },
    });
    const decisionId = await keepDecision(tx, actor, {
      type: "coverage.confirmed",
      coverageId,
      ...(articleIds.length === 1 ? { articleId: articleIds[0] ?? "" } : {}),
      shown: { members },
      reversal: { kind: "coverage", version, coverageId, members, touched, articleIds, refusalIds: [] },
    });
    await record(tx, actor, {
      type: "coverage.confirmed",
      subject: { type: "coverage", id: coverageId },
      payload: { articleIds },
    });
    return ok({ coverageId, articleIds, decisionId });
  });
}
