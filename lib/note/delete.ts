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

/** Its author or a chief may take a note away; undo brings it back. */
export function deleteNote(actor: Actor, { noteId, seenVersion }: NoteInput) {
  return inTransaction<NoteDecided, NoteProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const note = await tx.note.findUnique({ where: { id: noteId, removedAt: null } });
    if (!note) return problem("not_found");
    if (note.authorId !== actor.id && actor.role !== "chief") return problem("not_yours");
    const { count } = await tx.note.updateMany({
      where: { id: noteId, version: seenVersion, removedAt: null },
      data: { removedAt: now(), version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen");
    const { articleId, quote, body } = note;
    const decisionId = await keepDecision(tx, actor, {
      type: "note.deleted",
      articleId,
      shown: { quote, body },
      reversal: { kind: "removed", table: "note", id: noteId, version: seenVersion + 1 },
    });
    await record(tx, actor, {
      type: "note.deleted",
      subject: { type: "article", id: articleId },
      payload: { noteId },
    });
    return ok({ articleId, noteId, decisionId });
  });
}
