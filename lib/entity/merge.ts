import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { doubtsAbout } from "./doubts";
import { lockEntities, touchEntities } from "./lock";
import {
  beginMove,
  moveAliases,
  moveAttributions,
  moveExternalIds,
  moveMentions,
  moveMerged,
  moveOutlet,
  movePairs,
  moveRefusals,
  moveSuggestions,
  type MovedCounts,
} from "./move-rows";
import { type EntityProblem, type MergeEntitiesInput, mergeEntitiesInput } from "./schema";

export type EntitiesMerged = { intoId: string; decisionId: string; entityIds: string[]; moved: MovedCounts };

/**
 * Two entities are one: everything of the first goes to the second, whose name stays. The first stays as an address
 * that leads to the second. What moved is written down row by row, so that it can be taken back.
 */
export function mergeEntities(actor: Actor, input: MergeEntitiesInput) {
  const { fromId, intoId, seenVersions, despite } = mergeEntitiesInput.parse(input);
  return inTransaction<EntitiesMerged, EntityProblem>(
    async (tx) => {
      if (!may(actor, "entity.merge") || !isPerson(actor)) return problem("forbidden");
      const locked = await lockEntities(tx, [fromId, intoId]);
      const from = locked.get(fromId);
      const into = locked.get(intoId);
      if (!from || !into) return problem("not_found");
      if (from.mergedIntoId !== null || into.mergedIntoId !== null) return problem("merged_already");
      if (from.version !== seenVersions.from || into.version !== seenVersions.into) {
        return problem("changed_since_seen");
      }
      if ((await tx.outlet.count({ where: { entityId: { in: [fromId, intoId] } } })) > 1) {
        return problem("two_outlets");
      }
      const doubts = await doubtsAbout(tx, from, into);
      const unsaid = doubts.map(({ warning }) => warning).filter((warning) => !despite.includes(warning));
      if (unsaid.length > 0) return problem("merge_doubtful", { warnings: unsaid });

      const decisionId = await keepDecision(tx, actor, {
        type: "entity.merged",
        shown: { from: from.name, into: into.name, doubts },
        reversal: {
          kind: "entity_move",
          did: "merged",
          fromId,
          toId: intoId,
          createdTo: false,
          pairId: null,
        },
      });
      const move = await beginMove(tx, { kind: "merge", fromId, toId: intoId, decisionId });
      const moved = await moveEverything(tx, move);
      await tx.entity.update({ where: { id: fromId }, data: { mergedIntoId: intoId } });
      await touchEntities(tx, [fromId, intoId]);
      await record(tx, actor, {
        type: "entity.merged",
        subject: { type: "entity", id: intoId },
        payload: { fromId, fromName: from.name, intoName: into.name, decisionId, moved, despite },
      });
      return ok({ intoId, decisionId, entityIds: [fromId, intoId], moved });
    },
    { timeoutMillis: 60_000 },
  );
}

async function moveEverything(tx: Tx, move: Awaited<ReturnType<typeof beginMove>>): Promise<MovedCounts> {
  await moveOutlet(tx, move);
  await moveMerged(tx, move);
  await movePairs(tx, move);
  await moveRefusals(tx, move);
  return {
    aliases: await moveAliases(tx, move, "all"),
    externalIds: await moveExternalIds(tx, move),
    mentions: await moveMentions(tx, move, "all"),
    suggestions: await moveSuggestions(tx, move, "all"),
    attributions: await moveAttributions(tx, move, "all"),
  };
}
