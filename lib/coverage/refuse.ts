import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { CoverageDecided } from "./confirm";
import { claimCoverage, rememberRefusals, snapshot } from "./members";
import type { CoverageProblem, RefuseInput } from "./schema";

/** "Not the same story": the article leaves, and the machine never puts it beside these members again. */
export function refuseCoverage(actor: Actor, { coverageId, seenVersion, articleId }: RefuseInput) {
  return inTransaction<CoverageDecided, CoverageProblem>(async (tx) => {
    if (!may(actor, "coverage.decide") || !isPerson(actor)) return problem("forbidden");
    const coverage = await tx.coverage.findUnique({
      where: { id: coverageId },
      select: { members: { select: { articleId: true } } },
    });
    if (!coverage) return problem("not_found");
    const all = coverage.members.map((member) => member.articleId);
    if (!all.includes(articleId)) return problem("not_a_member");
    const version = await claimCoverage(tx, coverageId, seenVersion);
    if (version === null) return problem("changed_since_seen");

    const others = all.filter((id) => id !== articleId);
    const members = await snapshot(tx, { coverageIds: [coverageId], articleIds: [articleId] });
    await tx.coverageMember.delete({ where: { coverageId_articleId: { coverageId, articleId } } });
    const refusalIds = others.length > 0 ? await rememberRefusals(tx, actor, { articleId, others }) : [];
    const decisionId = await keepDecision(tx, actor, {
      type: "coverage.refused",
      coverageId,
      articleId,
      shown: { members, others },
      reversal: {
        kind: "coverage",
        version,
        coverageId,
        members,
        touched: [coverageId],
        articleIds: [articleId],
        refusalIds,
      },
    });
    await record(tx, actor, {
      type: "coverage.refused",
      subject: { type: "coverage", id: coverageId },
      payload: { articleId, from: others },
    });
    return ok({ coverageId, articleIds: [articleId], decisionId });
  });
}
