import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { BlockKind } from "@/lib/db/generated/enums";
import { keepDecision } from "@/lib/decision/keep";
import { askForReading } from "./ask-for-reading";
import type { BlockProblem } from "./schema";

export function findBlock(tx: Tx, blockId: string) {
  return tx.block.findUnique({
    where: { id: blockId },
    include: { revision: { select: { articleId: true, text: true } } },
  });
}

type Standing = NonNullable<Awaited<ReturnType<typeof findBlock>>>;
type Change = {
  seenVersion: number;
  type: string;
  data: { kept?: boolean; reason?: string | null; kind?: BlockKind };
};
export type BlockDecided = { articleId: string; blockId: string; decisionId: string };

/** The one guarded change of a block: the loser of two editors matches no row. The text itself never changes. */
export async function changeBlock(
  tx: Tx,
  actor: Person,
  block: Standing,
  { seenVersion, type, data }: Change,
): Promise<{ ok: true; decided: BlockDecided } | Refused<BlockProblem>> {
  const { id: blockId, kind, kept, reason, ruleId, start, end, revision, changedById, changedAt } = block;
  const { count } = await tx.block.updateMany({
    where: { id: blockId, version: seenVersion },
    // What an editor cut or kept is theirs, not the rule's any more.
    data: {
      ...data,
      ...(data.kept === undefined ? {} : { ruleId: null }),
      changedById: actor.id,
      changedAt: now(),
      version: { increment: 1 },
    },
  });
  if (count === 0) return problem("changed_since_seen", { current: { kind, kept, reason } });
  await askForReading(tx, revision.articleId);
  const decisionId = await keepDecision(tx, actor, {
    type,
    articleId: revision.articleId,
    shown: { kind, kept, reason, text: revision.text.slice(start, end).slice(0, 500) },
    reversal: {
      kind: "block",
      id: blockId,
      version: seenVersion + 1,
      before: { kind, kept, reason, ruleId, changedById, changedAt: changedAt?.toISOString() ?? null },
    },
  });
  return { ok: true, decided: { articleId: revision.articleId, blockId, decisionId } };
}
