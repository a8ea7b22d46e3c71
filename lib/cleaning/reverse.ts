import "server-only";
import * as z from "zod";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { Reversal } from "@/lib/decision/schema";
import { blockKinds } from "@/lib/language/types";
import { putBlocksBack } from "./change-blocks";

type OfRule = Extract<Reversal, { kind: "rule" }>;

const stateBefore = z.object({
  kind: z.enum(blockKinds),
  kept: z.boolean(),
  reason: z.string().nullable(),
  ruleId: z.uuid().nullable(),
});

/**
 * Takes a rule, or its retiring, back, and with it every block that nobody touched since. False when the rule is
 * not as the decision left it.
 */
export async function reverseRule(tx: Tx, actor: Person, reversal: OfRule): Promise<boolean> {
  const done =
    reversal.did === "saved" ? await unsave(tx, actor, reversal) : await takeUpAgain(tx, reversal.ruleId);
  if (!done) return false;
  await putBlocksBack(
    tx,
    reversal.blocks.map(({ before, ...block }) => ({ ...block, before: stateBefore.parse(before) })),
  );
  return true;
}

/** It stays in the history as retired; the one whose place it had taken counts again. */
async function unsave(tx: Tx, actor: Person, { ruleId, replacedId }: OfRule): Promise<boolean> {
  const { count } = await tx.cleaningRule.updateMany({
    where: { id: ruleId, retiredAt: null },
    data: { retiredById: actor.id, retiredAt: now(), replacesId: null },
  });
  if (count === 0) return false;
  return replacedId === null || takeUpAgain(tx, replacedId);
}

/** Not where another rule has taken its place by now. */
async function takeUpAgain(tx: Tx, ruleId: string): Promise<boolean> {
  const { count } = await tx.cleaningRule.updateMany({
    where: { id: ruleId, retiredAt: { not: null }, replacedBy: null },
    data: { retiredById: null, retiredAt: null },
  });
  return count === 1;
}
