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
import { contextOf } from "@/lib/suggestion/fingerprint";
import type { AddNoteInput, NoteProblem } from "./schema";

export type NoteDecided = { articleId: string; noteId: string; decisionId: string };

/** A remark on a passage, such as "check the year". */
export function addNote(actor: Actor, { revisionId, span, body }: AddNoteInput) {
  return inTransaction<NoteDecided, NoteProblem>(async (tx) => {
    if (!may(actor, "article.review") || !isPerson(actor)) return problem("forbidden");
    const current = await findCurrentText(tx, revisionId);
    if (!current.ok) return current;
    const { articleId, text } = current;
    if (span.end > text.length) return problem("outside_text");
    const noteId = newId();
    const context = contextOf(text, span.start, span.end);
    await tx.note.create({
      data: {
        id: noteId,
        articleId,
        revisionId,
        ...span,
        ...context,
        body,
        authorId: actor.id,
        createdAt: now(),
      },
    });
    const decisionId = await keepDecision(tx, actor, {
      type: "note.added",
      articleId,
      shown: { quote: context.quote },
      reversal: { kind: "added", table: "note", id: noteId, version: 1 },
    });
    await record(tx, actor, {
      type: "note.added",
      subject: { type: "article", id: articleId },
      payload: { noteId, quote: context.quote },
    });
    return ok({ articleId, noteId, decisionId });
  });
}
