import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Person } from "@/lib/auth/actor";
import { may, type Permission } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { type Reversal, reversal } from "@/lib/decision/schema";
import { tellOfDecision } from "@/lib/decision/tell";
import { reverseMove } from "@/lib/entity/reverse";
import { reverse } from "./reverse";

type Decision = {
  id: string;
  articleId: string | null;
  coverageId: string | null;
  type: string;
  reversal: unknown;
};

/** One decision with all that it did, in the caller's transaction. A refusal there rolls everything back. */
export async function takeBack(tx: Tx, actor: Person, decision: Decision) {
  const { id: decisionId, articleId, coverageId, type } = decision;
  const way = reversal.parse(decision.reversal);
  if (!may(actor, neededFor(way))) return problem("forbidden");
  const { count } = await tx.decision.updateMany({
    where: { id: decisionId, undoneAt: null },
    data: { undoneAt: now(), undoneById: actor.id },
  });
  if (count === 0) return problem("already_undone");
  const left = await putBack(tx, actor, way, decisionId);
  if (left === null) return problem("changed_since", { decisionId });

  const entityIds = entitiesOf(way);
  if (way.kind === "rule") {
    await record(tx, actor, {
      type: "rule.decision_undone",
      subject: { type: "rule", id: way.ruleId },
      payload: { decisionId, decisionType: type },
    });
  } else if (entityIds[0] !== undefined) {
    await record(tx, actor, {
      type: "entity.decision_undone",
      subject: { type: "entity", id: entityIds[0] },
      payload: { decisionId, decisionType: type, left },
    });
  } else if (coverageId) {
    await record(tx, actor, {
      type: "coverage.decision_undone",
      subject: { type: "coverage", id: coverageId },
      payload: { decisionId, decisionType: type },
    });
  } else if (articleId) {
    await record(tx, actor, {
      type: "decision.undone",
      subject: { type: "article", id: articleId },
      payload: { decisionId, decisionType: type },
    });
  }
  await tellOfDecision(tx, articleId);
  return ok({ blockChanged: changesBlocks(way), entityIds, left });
}

/** How much had to be left as it is; null when it has moved on since. */
async function putBack(tx: Tx, actor: Person, way: Reversal, decisionId: string): Promise<number | null> {
  if (way.kind === "entity_move") return reverseMove(tx, way, decisionId);
  return (await reverse(tx, actor, way)) ? 0 : null;
}

/** Whoever may decide may take it back. */
function neededFor({ kind }: Reversal): Permission {
  switch (kind) {
    case "rule":
      return "rule.edit";
    case "entity_move":
      return "entity.merge";
    case "entity_pair":
      return "entity.compare";
    case "entity_alias":
      return "entity.edit";
    default:
      return "article.review";
  }
}

/** The one whose history tells of it first. */
function entitiesOf(way: Reversal): string[] {
  switch (way.kind) {
    case "entity_move":
      return way.did === "merged" ? [way.toId, way.fromId] : [way.fromId, way.toId];
    case "entity_pair":
      return way.entityIds;
    case "entity_alias":
      return [way.entityId];
    default:
      return [];
  }
}

/** Setting an outlet may have brought its rules along. */
function changesBlocks(way: Reversal): boolean {
  if (way.kind === "block" || way.kind === "rule") return true;
  if (way.kind === "article") return "outletId" in way.before;
  if (way.kind === "many") return way.steps.some(changesBlocks);
  return way.kind === "suggestion" && way.article !== null && "outletId" in way.article.before;
}
