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
import { faultOf } from "@/lib/suggestion/attribution-fault";
import { setClaims, sourceAndCue } from "@/lib/suggestion/facts";
import { type AddAttributionInput, addAttributionInput, type AttributionProblem } from "./schema";

export type AttributionDecided = { articleId: string; attributionId: string; decisionId: string };

/** An editor marks a source that the machine missed. */
export function addAttribution(actor: Actor, input: AddAttributionInput) {
  const { revisionId, source, cue, claims, ...told } = addAttributionInput.parse(input);
  return inTransaction<AttributionDecided, AttributionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const current = await findCurrentText(tx, revisionId);
    if (!current.ok) return current;
    const { articleId, text } = current;
    const fault = await faultOf(tx, { id: null, articleId, text }, { ...told, source, cue, claims });
    if (fault) return problem(fault);

    const attributionId = newId();
    await tx.attribution.create({
      data: {
        id: attributionId,
        articleId,
        revisionId,
        ...told,
        ...sourceAndCue({ source, cue }),
        createdById: actor.id,
        createdAt: now(),
      },
    });
    await setClaims(tx, { attributionId, text, claims });
    const decisionId = await keepDecision(tx, actor, {
      type: "attribution.added",
      articleId,
      shown: { claims: claims.map(({ start, end }) => text.slice(start, end)) },
      reversal: { kind: "added", table: "attribution", id: attributionId, version: 1 },
    });
    await record(tx, actor, {
      type: "attribution.added",
      subject: { type: "article", id: articleId },
      payload: { attributionId, speakerLabel: told.speakerLabel, sourceKind: told.sourceKind },
    });
    return ok({ articleId, attributionId, decisionId });
  });
}
