import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson, type Person } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { newId } from "@/lib/ids";
import type { CoverageDecided } from "./confirm";
import { forgetRefusals, snapshot } from "./members";
import type { CoverageProblem, MoveInput } from "./schema";

/** An editor puts an article where it belongs: into another coverage, or into a new one of its own. */
export function moveToCoverage(actor: Actor, { articleId, toCoverageId }: MoveInput) {
  return inTransaction<CoverageDecided, CoverageProblem>(async (tx) => {
    if (!may(actor, "coverage.decide") || !isPerson(actor)) return problem("forbidden");
    const article = await tx.article.findUnique({
      where: { id: articleId },
      select: { sample: true, members: { select: { coverageId: true, state: true } } },
    });
    if (!article) return problem("not_found");
    if (
      article.members.some(({ coverageId, state }) => coverageId === toCoverageId && state === "confirmed")
    ) {
      return problem("already_there");
    }
    const target = toCoverageId ?? (await openCoverage(tx, article.sample));
    const coverage = await tx.coverage.updateManyAndReturn({
      where: { id: target },
      data: { version: { increment: 1 } },
      select: { version: true },
    });
    const version = coverage[0]?.version;
    if (version === undefined) return problem("not_found");

    const from = article.members.map(({ coverageId }) => coverageId);
    const touched = [...new Set([...from, target])];
    const members = await snapshot(tx, { coverageIds: touched, articleIds: [articleId] });
    await settle(tx, actor, { articleId, target });
    const decisionId = await keepDecision(tx, actor, {
      type: "coverage.moved",
      coverageId: target,
      articleId,
      shown: { members },
      reversal: {
        kind: "coverage",
        version,
        coverageId: target,
        members,
        touched,
        articleIds: [articleId],
        refusalIds: [],
      },
    });
    await record(tx, actor, {
      type: "coverage.moved",
      subject: { type: "coverage", id: target },
      payload: { articleId, fromCoverageId: from[0] ?? null },
    });
    return ok({ coverageId: target, articleIds: [articleId], decisionId });
  });
}

async function openCoverage(tx: Tx, sample: boolean): Promise<string> {
  const id = newId();
  await tx.coverage.create({ data: { id, sample, createdAt: now() } });
  return id;
}

type Settled = { articleId: string; target: string };

async function settle(tx: Tx, actor: Person, { articleId, target }: Settled): Promise<void> {
  await tx.coverageMember.deleteMany({ where: { articleId } });
  const others = await tx.coverageMember.findMany({
    where: { coverageId: target },
    select: { articleId: true },
  });
  await forgetRefusals(tx, { articleId, others: others.map((member) => member.articleId) });
  await tx.coverageMember.create({
    data: {
      id: newId(),
      coverageId: target,
      articleId,
      state: "confirmed",
      reasons: [{ code: "editor" }],
      decidedById: actor.id,
      decidedAt: now(),
      createdAt: now(),
    },
  });
}
