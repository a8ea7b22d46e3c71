import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import type { AcknowledgeNoticeInput, NoticeProblem } from "./schema";

/** An editor has seen what the sender did: their name and the time stay on the notice, and it is open no longer. */
export function acknowledgeNotice(actor: Actor, { noticeId }: AcknowledgeNoticeInput) {
  return inTransaction<{ articleId: string }, NoticeProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const notice = await tx.upstreamNotice.findUnique({
      where: { id: noticeId },
      select: { articleId: true, change: true, seenBy: { select: { name: true } } },
    });
    if (!notice) return problem("not_found");
    const { count } = await tx.upstreamNotice.updateMany({
      where: { id: noticeId, seenAt: null },
      data: { seenAt: now(), seenById: actor.id },
    });
    if (count === 0) return problem("already_acknowledged", { by: notice.seenBy?.name ?? null });
    const { articleId, change } = notice;
    await record(tx, actor, {
      type: "notice.acknowledged",
      subject: { type: "article", id: articleId },
      payload: { noticeId, change },
    });
    return ok({ articleId });
  });
}
