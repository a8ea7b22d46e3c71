import "server-only";
import { record } from "@/lib/audit/record";
import type { Person } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { newId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import { spelled } from "./alias-fields";
import { freeSlug } from "./slug";

type Named = { kind: EntityKind; name: string; language: string };

/**
 * The entity of this kind that already bears the name, or a new one in the editor's name. Two editors who
 * name the same newcomer at once get one entity: the second waits and finds the first's.
 */
export async function ensureEntity(tx: Tx, actor: Person, { kind, name, language }: Named): Promise<string> {
  const folded = foldTone(name);
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entity:${kind}:${folded}`}, 0))`;
  const known = await tx.entity.findFirst({
    where: { kind, mergedIntoId: null, aliases: { some: { folded, ambiguous: false } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  if (known) return known.id;
  const id = newId();
  const at = now();
  await tx.entity.create({
    data: {
      id,
      slug: await freeSlug(tx, name),
      kind,
      name,
      createdAt: at,
      aliases: {
        create: {
          id: newId(),
          ...spelled(name),
          language,
          preferred: true,
          createdAt: at,
        },
      },
    },
  });
  await record(tx, actor, {
    type: "entity.created",
    subject: { type: "entity", id },
    payload: { kind, name, aliases: [name] },
  });
  return id;
}
