import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { brokenConstraint } from "@/lib/db/errors";
import { inTransaction } from "@/lib/db/transaction";
import { newId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import { slugOf } from "@/lib/slug";
import { type CreateOutletInput, createOutletInput, type OutletProblem } from "./schema";

const nameConstraints = new Set<string | null>(["outlet_slug_key", "outlet_alias_folded_key"]);

/** A new outlet. A name that another outlet bears, in any spelling of tone or case, is refused. */
export async function createOutlet(actor: Actor, input: CreateOutletInput) {
  const { aliases, ...outlet } = createOutletInput.parse(input);
  const names = new Map([outlet.name, ...aliases].map((text) => [foldTone(text), text]));
  try {
    return await inTransaction<{ outletId: string }, OutletProblem>(async (tx) => {
      if (!may(actor, "outlet.edit")) return problem("forbidden");
      const outletId = newId();
      await tx.outlet.create({
        data: {
          id: outletId,
          slug: slugOf(outlet.name),
          ...outlet,
          excerptLength: outlet.rightsMode === "excerpt" ? outlet.excerptLength : null,
          createdAt: now(),
          aliases: { create: [...names].map(([folded, text]) => ({ id: newId(), text, folded })) },
        },
      });
      await record(tx, actor, {
        type: "outlet.created",
        subject: { type: "outlet", id: outletId },
        payload: { name: outlet.name, kind: outlet.kind },
      });
      return ok({ outletId });
    });
  } catch (error) {
    if (nameConstraints.has(brokenConstraint(error))) return problem("name_taken");
    throw error;
  }
}
