import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import { type Actor, isPerson } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { inTransaction } from "@/lib/db/transaction";
import { keepDecision } from "@/lib/decision/keep";
import type { NoteDecided } from "./add";
import type { ChangeNoteInput, NoteProblem } from "./schema";

/** Only who wrote a note may rewrite it. */
export function changeNote(actor: Actor, { noteId, seenVersion, body }: ChangeNoteInput) {
  return inTransaction<NoteDecided, NoteProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const note = await tx.note.findUnique({ where: { id: noteId, removedAt: null } });
    if (!note) return problem("not_found");
    if (note.authorId !== actor.id) return problem("not_yours");
    const { count } = await tx.note.updateMany({
      where: { id: noteId, version: seenVersion, removedAt: null },
      data: { body, version: { increment: 1 } },
    });
    if (count === 0) return problem("changed_since_seen", { current: note.body });
    const { articleId } = note;
    const decisionId = await keepDecision(tx, actor, {
      type: "note.changed",
      articleId,
      shown: { body: note.body },
      reversal: {
        kind: "changed",
        table: "note",
        id: noteId,
        version: seenVersion + 1,
        before: { body: note.body },
      },
    });
    await record(tx, actor, {
      type: "note.changed",
      subject: { type: "article", id: articleId },
      payload: { noteId },
    });
    return ok({ articleId, noteId, decisionId });
  });
}
