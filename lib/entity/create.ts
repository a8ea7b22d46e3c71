import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import { spelled } from "./alias-fields";
import { type CreateEntityInput, createEntityInput, type EntityProblem } from "./schema";
import { freeSlug } from "./slug";

/** A new entity in an editor's name. One of the same kind and name is refused, with its id, so that it can be used. */
export function createEntity(actor: Actor, input: CreateEntityInput) {
  const { kind, name, aliases, ...described } = createEntityInput.parse(input);
  return inTransaction<{ entityId: string }, EntityProblem>(async (tx) => {
    if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
    const folded = foldTone(name);
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entity:${kind}:${folded}`}, 0))`;
    const known = await tx.entity.findFirst({
      where: { kind, mergedIntoId: null, aliases: { some: { folded } } },
      select: { id: true },
    });
    if (known) return problem("name_taken", { entityId: known.id });

    const entityId = newId();
    const createdAt = now();
    const others = aliases.filter((alias) => foldTone(alias.text) !== folded);
    const all = [{ text: name, language: "vi" as const, register: null, preferred: true }, ...others];
    await tx.entity.create({
      data: {
        id: entityId,
        slug: await freeSlug(tx, name),
        kind,
        name,
        ...described,
        createdAt,
        aliases: {
          create: all.map((alias) => ({ id: newId(), ...alias, ...spelled(alias.text), createdAt })),
        },
      },
    });
    await record(tx, actor, {
      type: "entity.created",
      subject: { type: "entity", id: entityId },
      payload: { kind, name, aliases: all.map((alias) => alias.text) },
    });
    return ok({ entityId });
  });
}
