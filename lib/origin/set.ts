import "server-only";
import { ok, problem } from "@/lib/action/result";
import { findCurrentText } from "@/lib/article/current-text";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { newId } from "@/lib/ids";
import { type OriginProblem, type SetOriginInput, setOriginInput } from "./schema";

export type OriginDecided = { articleId: string; originId: string; decisionId: string };

/** An editor says where an article's information comes from. An article may rest on several origins. */
export function setOrigin(actor: Actor, input: SetOriginInput) {
  const { revisionId, kind, outletId, name, evidence } = setOriginInput.parse(input);
  return inTransaction<OriginDecided, OriginProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const current = await findCurrentText(tx, revisionId);
    if (!current.ok) return current;
    const { articleId, text } = current;
    if (evidence && evidence.end > text.length) return problem("outside_text");
    const outlet = outletId
      ? await tx.outlet.findUnique({ where: { id: outletId }, select: { name: true } })
      : null;
    if (outletId && !outlet) return problem("unknown_outlet");

    const originId = newId();
    const told = { kind, outletId, name: name ?? outlet?.name ?? null };
    await tx.origin.create({
      data: {
        id: originId,
        articleId,
        revisionId,
        ...told,
        evidenceStart: evidence?.start ?? null,
        evidenceEnd: evidence?.end ?? null,
        quote: evidence ? text.slice(evidence.start, evidence.end) : null,
        createdById: actor.id,
        createdAt: now(),
      },
    });
    const decisionId = await keepDecision(tx, actor, {
      type: "origin.set",
      articleId,
      shown: told,
      reversal: { kind: "added", table: "origin", id: originId, version: 1 },
    });
    await record(tx, actor, {
      type: "origin.set",
      subject: { type: "article", id: articleId },
      payload: { originId, kind, name: told.name },
    });
    return ok({ articleId, originId, decisionId });
  });
}
