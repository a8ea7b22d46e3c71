import "server-only";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Prisma, Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { storable } from "@/lib/storable";
import type { Reversal } from "./schema";
import { tellOfDecision } from "./tell";

type Kept = {
  type: string;
  articleId?: string;
  suggestionId?: string;
  coverageId?: string;
  /** What was decided for several articles at once has the same batch in each, and is taken back together. */
  batchId?: string;
  /** What the editor had before them. */
  shown: Prisma.InputJsonObject;
  reversal: Reversal;
};

/** Keeps who decided what, when and before which screen, together with the way back. Returns the decision's id. */
export async function keepDecision(tx: Tx, actor: Person, decision: Kept): Promise<string> {
  const { type, articleId, suggestionId, coverageId, batchId, shown, reversal } = decision;
  const id = newId();
  await tx.decision.create({
    data: {
      id,
      type,
      articleId: articleId ?? null,
      suggestionId: suggestionId ?? null,
      coverageId: coverageId ?? null,
      batchId: batchId ?? null,
      actorId: actor.id,
      shown: storable(shown),
      reversal: storable(reversal),
      createdAt: now(),
    },
  });
  await tellOfDecision(tx, articleId ?? null);
  return id;
}
