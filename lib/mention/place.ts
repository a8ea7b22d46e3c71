import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { ensureEntity } from "@/lib/entity/ensure";
import type { Span } from "@/lib/language/types";
import type { AddMentionInput } from "./schema";

type Place = { revisionId: string; span: Span; except: string | null };

/** Mentions of one revision do not overlap. */
export async function isTaken(tx: Tx, { revisionId, span, except }: Place): Promise<boolean> {
  const overlapping = await tx.mention.count({
    where: {
      revisionId,
      removedAt: null,
      start: { lt: span.end },
      end: { gt: span.start },
      ...(except ? { id: { not: except } } : {}),
    },
  });
  return overlapping > 0;
}

/** The entity that the editor chose or named; null when there is none of that id. */
export async function entityFor(
  tx: Tx,
  actor: Person,
  choice: AddMentionInput["entity"],
): Promise<string | null> {
  if ("newEntity" in choice) return ensureEntity(tx, actor, { ...choice.newEntity, language: "vi" });
  const entity = await tx.entity.findUnique({
    where: { id: choice.entityId },
    select: { id: true, mergedIntoId: true },
  });
  return entity?.mergedIntoId ?? entity?.id ?? null;
}
