import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { confirmActor } from "@/lib/auth/confirm-actor";
import { now } from "@/lib/clock";
import type { Prisma, Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { storable } from "@/lib/storable";
import { type AuditEvent, auditEvent } from "./schema";

/**
 * Writes what happened into the caller's transaction: no entry, no change. Since every write comes by here,
 * this is also where the person's account and role are looked at once more, inside the transaction.
 */
export async function record(tx: Tx, actor: Actor, event: AuditEvent): Promise<void> {
  const { type, subject, payload } = auditEvent.parse(event);
  await confirmActor(tx, actor);
  await tx.auditEntry.create({
    data: {
      id: newId(),
      actorId: actor.id,
      type,
      subjectType: subject.type,
      subjectId: subject.id,
      payload: storable({ ...payload, actorName: actor.name }) as Prisma.InputJsonObject,
      createdAt: now(),
    },
  });
}
