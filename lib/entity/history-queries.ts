import "server-only";
import * as z from "zod";
import type { AuditEventType } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";

export type EntityChange = {
  id: string;
  type: string;
  /** null: the system. */
  by: string | null;
  at: Date;
  payload: Record<string, unknown>;
  /** Of what can be taken back: the decision, and who did so. */
  decision: { id: string; undoneAt: Date | null; undoneBy: string | null } | null;
};

const mostChanges = 50;
const withDecision = z.looseObject({ decisionId: z.uuid() });
/** An undoing names the decision that it undid; it cannot be undone itself. */
const undone = "entity.decision_undone" satisfies AuditEventType;

/** What happened to an entity, the latest first. */
export async function listEntityChanges(actor: Actor, entityId: string): Promise<EntityChange[]> {
  if (!may(actor, "article.read")) return [];
  const db = database();
  const entries = await db.auditEntry.findMany({
    where: { subjectType: "entity", subjectId: entityId },
    select: { id: true, type: true, createdAt: true, payload: true, actor: { select: { name: true } } },
    orderBy: { sequence: "desc" },
    take: mostChanges,
  });
  const decided = entries.map(({ type, payload }) =>
    type === undone ? null : (withDecision.safeParse(payload).data?.decisionId ?? null),
  );
  const decisions = await db.decision.findMany({
    where: { id: { in: decided.filter((id) => id !== null) } },
    select: { id: true, undoneAt: true, undoneBy: { select: { name: true } } },
  });
  const of = new Map(
    decisions.map(({ undoneBy, ...row }) => [row.id, { ...row, undoneBy: undoneBy?.name ?? null }]),
  );
  return entries.map(({ id, type, createdAt, payload, actor: by }, place) => ({
    id,
    type,
    by: by?.name ?? null,
    at: createdAt,
    payload: payload as Record<string, unknown>,
    decision: of.get(decided[place] ?? "") ?? null,
  }));
}
