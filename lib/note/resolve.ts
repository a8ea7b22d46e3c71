import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { now } from "@/lib/clock";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { NoteDecided } from "./add";
import type { NoteInput, NoteProblem } from "./schema";

/** The question that the note raised is answered. */
export function resolveNote(actor: Actor, { noteId, seenVersion }: NoteInput) {
  return inTransaction<NoteDecided, NoteProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const note = await tx.note.findUnique({ where: { id: noteId, removedAt: null } });
    if (!note) return problem("not_found");
    const { count } = await tx.note.updateMany({
      where: { id: noteId, version: seenVersion, removedAt: null, resolvedAt: null },
      data: { resolvedById: actor.id, resolvedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    const { articleId, quote, body } = note;
    const decisionId = await keepDecision(tx, actor, {
      type: "note.resolved",
      articleId,
      shown: { quote, body },
      reversal: {
        kind: "changed",
        table: "note",
        id: noteId,
        version: seenVersion + 1,
        before: { resolvedById: null, resolvedAt: null },
      },
    });
    await record(tx, actor, {
      type: "note.resolved",
      subject: { type: "article", id: articleId },
      payload: { noteId },
    });
    return ok({ articleId, noteId, decisionId });
  });
}
