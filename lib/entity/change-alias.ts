import "server-only";
import { isDeepStrictEqual } from "node:util";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { AliasDecided } from "./add-alias";
import { type AliasFields, aliasFields, spelled } from "./alias-fields";
import { type ChangeAliasInput, changeAliasInput, type EntityProblem } from "./schema";

/**
 * How a name is written, whose it is, whether it is the one that this newsroom prints in that language and register,
 * and whether it needs context to be recognised. The printed Vietnamese name without a register is the entity's name.
 */
export async function changeAlias(actor: Actor, input: ChangeAliasInput) {
  const { aliasId, seenVersion, ...after } = changeAliasInput.parse(input);
  try {
    return await inTransaction<AliasDecided, EntityProblem>(async (tx) => {
      if (!may(actor, "entity.edit") || !isPerson(actor)) return problem("forbidden");
      const alias = await tx.entityAlias.findUnique({
        where: { id: aliasId },
        select: { entityId: true, entity: { select: { name: true } }, ...aliasFields },
      });
      if (!alias) return problem("not_found");
      const { entityId, entity, ...before } = alias;
      if (isDeepStrictEqual(before, after)) return problem("nothing_to_change");
      const { count } = await tx.entity.updateMany({
        where: { id: entityId, version: seenVersion, mergedIntoId: null },
        data: { version: { increment: 1 } },
      });
      if (count === 0) return problem("changed_since_seen");
      const unprintedId = after.preferred ? await takePlace(tx, { entityId, aliasId, after }) : null;
      const { text, ...fields } = after;
      await tx.entityAlias.update({ where: { id: aliasId }, data: { ...spelled(text), ...fields } });
      const renames = after.preferred && after.language === "vi" && after.register === null;
      const nameBefore = renames && entity.name !== text ? entity.name : null;
      if (nameBefore !== null) await tx.entity.update({ where: { id: entityId }, data: { name: text } });
      const decisionId = await keepDecision(tx, actor, {
        type: "entity.alias_changed",
        shown: before,
        reversal: { kind: "entity_alias", entityId, aliasId, before, after, unprintedId, nameBefore },
      });
      await record(tx, actor, {
        type: "entity.alias_changed",
        subject: { type: "entity", id: entityId },
        payload: { aliasId, before, after, decisionId },
      });
      return ok({ entityId, aliasId, decisionId });
    });
  } catch (error) {
    if (brokenConstraint(error) === "entity_alias_entity_id_language_text_key") return problem("alias_taken");
    throw error;
  }
}

type Place = { entityId: string; aliasId: string; after: AliasFields };

/** One printed name for each language and register: the one so far gives way. */
async function takePlace(tx: Tx, { entityId, aliasId, after }: Place): Promise<string | null> {
  const { language, register } = after;
  const printed = await tx.entityAlias.findFirst({
    where: { entityId, language, register, preferred: true, id: { not: aliasId } },
    select: { id: true },
  });
  if (!printed) return null;
  await tx.entityAlias.update({ where: { id: printed.id }, data: { preferred: false } });
  return printed.id;
}
