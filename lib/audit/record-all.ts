import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { confirmActor } from "@/lib/auth/confirm-actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { storable } from "@/lib/storable";
import { type AuditEvent, auditEvent } from "./schema";

/** `record` for many at once, in their order. */
export async function recordAll(tx: Tx, actor: Actor, events: readonly AuditEvent[]): Promise<void> {
  if (events.length === 0) return;
  await confirmActor(tx, actor);
  const rows = events.map((event) => {
    const { type, subject, payload } = auditEvent.parse(event);
    return {
      id: newId(),
      type,
      subject_type: subject.type,
      subject_id: subject.id,
      payload: storable({ ...payload, actorName: actor.name }),
    };
  });
  await tx.$executeRaw`
    INSERT INTO audit_entry (id, actor_id, type, subject_type, subject_id, payload, created_at)
    SELECT id, ${actor.id}::uuid, type, subject_type, subject_id, payload, ${now()}::timestamptz
    FROM json_to_recordset(${JSON.stringify(rows)}::json)
      AS r(id uuid, type text, subject_type text, subject_id uuid, payload jsonb)`;
}
