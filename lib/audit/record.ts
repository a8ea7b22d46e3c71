import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { type AuditEvent, auditEvent } from "./schema";

/** Writes what happened into the caller's transaction: no entry, no change. */
export async function record(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
  const { type, subject, payload } = auditEvent.parse(event);
  await tx.auditEntry.create({
    data: {
      id: newId(),
      actorId: actor.id,
      type,
      subjectType: subject.type,
      subjectId: subject.id,
      payload: { ...payload, actorName: actor.name },
      createdAt: now(),
    },
  });
}
