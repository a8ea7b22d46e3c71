import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import type { Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import { faultOf } from "@/lib/suggestion/attribution-fault";
import { setClaims, sourceAndCue } from "@/lib/suggestion/facts";
import type { AttributionDecided } from "./add";
import type { AttributionProblem, ChangeAttributionInput } from "./schema";

/** Speaker, kind, borders, chain: whatever the editor changed; the rest stays. */
export function changeAttribution(
  actor: Actor,
  { attributionId, seenVersion, change }: ChangeAttributionInput,
) {
  return inTransaction<AttributionDecided, AttributionProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const standing = await findStanding(tx, attributionId);
    if (!standing) return problem("not_found");
    const { articleId, text, columns, ...spans } = standing;
    const { source = spans.source, cue = spans.cue, claims = spans.claims, ...rest } = change;
    const isHidden = rest.sourceKind === "anonymous" && columns.sourceKind !== "anonymous";
    // Who becomes an unnamed source does not keep the name: readers would go on reading it.
    const told = { ...columns, ...(isHidden ? nameless : {}), ...withoutUndefined(rest) };
    const fault = await faultOf(tx, { id: attributionId, articleId, text }, { ...told, source, cue, claims });
    if (fault) return problem(fault);

    const { count } = await tx.attribution.updateMany({
      where: { id: attributionId, version: seenVersion, removedAt: null },
      data: { ...told, ...sourceAndCue({ source, cue }), version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen", { current: columns });
    await setClaims(tx, { attributionId, text, claims });
    const before = { ...columns, ...sourceAndCue(spans) };
    const decisionId = await keepDecision(tx, actor, {
      type: "attribution.changed",
      articleId,
      shown: before,
      reversal: {
        kind: "changed",
        table: "attribution",
        id: attributionId,
        version: seenVersion + 1,
        before,
        claims: spans.claims,
      },
    });
    await record(tx, actor, {
      type: "attribution.changed",
      subject: { type: "article", id: articleId },
      payload: { attributionId, before, after: { ...told, ...sourceAndCue({ source, cue }) } },
    });
    return ok({ articleId, attributionId, decisionId });
  });
}

const nameless = { speakerEntityId: null, speakerLabel: null };

async function findStanding(tx: Tx, id: string) {
  const row = await tx.attribution.findUnique({
    where: { id, removedAt: null },
    include: { revision: { select: { text: true } }, claims: { orderBy: { position: "asc" } } },
  });
  if (!row) return null;
  const { mode, sourceKind, speakerEntityId, speakerLabel, role, anonymityReason, viaId } = row;
  return {
    articleId: row.articleId,
    text: row.revision.text,
    columns: { mode, sourceKind, speakerEntityId, speakerLabel, role, anonymityReason, viaId },
    source: spanOf(row.sourceStart, row.sourceEnd),
    cue: spanOf(row.cueStart, row.cueEnd),
    claims: row.claims.map(({ start, end }) => ({ start, end })),
  };
}

function spanOf(start: number | null, end: number | null) {
  return start === null || end === null ? null : { start, end };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Fields that were not given must not overwrite what stands. */
function withoutUndefined<T extends object>(change: T): Given<T> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Given<T>;
}
