import "server-only";
import { type Refused, problem } from "@/lib/action/result";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { SuggestionProblem } from "./schema";

export const forDeciding = {
  id: true,
  articleId: true,
  revisionId: true,
  type: true,
  status: true,
  start: true,
  end: true,
  quote: true,
  fingerprint: true,
  entityId: true,
  payload: true,
  confidence: true,
  reasons: true,
  version: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  revision: { select: { text: true } },
} as const;

export function findForDeciding(tx: Tx, suggestionId: string) {
  return tx.suggestion.findUnique({ where: { id: suggestionId }, select: forDeciding });
}

export type Undecided = NonNullable<Awaited<ReturnType<typeof findForDeciding>>>;

type Claim = { seenVersion: number; status: "accepted" | "corrected" | "rejected" };

/** Only one editor can win: the loser matches no row and is told who was faster. */
export async function claim(
  tx: Tx,
  actor: Person,
  suggestion: Undecided,
  { seenVersion, status }: Claim,
): Promise<Refused<SuggestionProblem> | null> {
  if (suggestion.status !== "pending") {
    return problem("already_decided", { status: suggestion.status, by: suggestion.decidedBy?.name ?? null });
  }
  const { count } = await tx.suggestion.updateMany({
    where: { id: suggestion.id, version: seenVersion, status: "pending" },
    data: { status, decidedById: actor.id, decidedAt: now(), version: { increment: 1 } },
  });
  return count === 1 ? null : problem("changed_since_seen");
}

/** What the editor had before them, for the record of the decision. */
export function shownOf({ type, quote, confidence, reasons, payload }: Undecided) {
  return { type, quote, confidence, reasons: reasons ?? [], payload: payload ?? {} };
}
