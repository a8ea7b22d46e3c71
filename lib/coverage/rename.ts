import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { CoverageDecided } from "./confirm";
import type { CoverageProblem, RenameInput } from "./schema";

export function renameCoverage(actor: Actor, { coverageId, seenVersion, title }: RenameInput) {
  return inTransaction<CoverageDecided, CoverageProblem>(async (tx) => {
    if (!may(actor, "coverage.decide") || !isPerson(actor)) return problem("forbidden");
    const coverage = await tx.coverage.findUnique({ where: { id: coverageId }, select: { title: true } });
    if (!coverage) return problem("not_found");
    const { count } = await tx.coverage.updateMany({
      where: { id: coverageId, version: seenVersion },
      data: { title, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen", { current: coverage.title });
    const decisionId = await keepDecision(tx, actor, {
      type: "coverage.renamed",
      coverageId,
      shown: { title: coverage.title },
      reversal: {
        kind: "coverage",
        version: seenVersion + 1,
        coverageId,
        members: [],
        touched: [],
        articleIds: [],
        title: coverage.title,
        refusalIds: [],
      },
    });
    await record(tx, actor, {
      type: "coverage.renamed",
      subject: { type: "coverage", id: coverageId },
      payload: { before: coverage.title, after: title },
    });
    return ok({ coverageId, articleIds: [], decisionId });
  });
}
