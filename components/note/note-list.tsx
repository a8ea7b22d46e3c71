"use client";

import { useLocale, useTranslations } from "use-intl";

import { useReview, useReviewActions } from "@/components/article/review-context";
import { scrollToKey } from "@/components/article/scroll-to";
import { useTell } from "@/components/article/use-tell";
import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ReviewNote } from "@/lib/article/review-queries";
import { deleteNoteAction, resolveNoteAction } from "@/lib/note/actions";

/** Remarks on passages: open ones first, answered ones kept below. */
export function NoteList() {
  const t = useTranslations("review.note");
  const { article } = useReview();
  const open = article.notes.filter(({ resolvedAt }) => resolvedAt === null);
  const answered = article.notes.filter(({ resolvedAt }) => resolvedAt !== null);
  if (article.notes.length === 0) {
    return (
      <div className="p-4">
        <EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>
      </div>
    );
  }
  return (
    <ol>
      {[...open, ...answered].map((note) => (
        <Note key={note.id} note={note} />
      ))}
    </ol>
  );
}

function Note({ note }: { note: ReviewNote }) {
  const t = useTranslations("review.note");
  const said = useTranslations("review.said");
  const locale = useLocale();
  const { actor, mayReview } = useReview();
  const { perform } = useReviewActions();
  const tell = useTell();
  const seen = { noteId: note.id, seenVersion: note.version };
  const mayDelete = note.author.id === actor.id || actor.role === "chief";
  return (
    <li className="flex flex-col gap-1 border-b border-rule px-4 py-3 text-sm">
      <button
        type="button"
        title={t("show")}
        onClick={() => scrollToKey(document.querySelector("[data-article-text]"), note.id)}
        className="line-clamp-3 border-l-2 border-caution pl-2 text-left font-reading text-soft hover:underline"
      >
        {note.quote}
      </button>
      <p className="whitespace-pre-line">{note.body}</p>
      <p className="label">
        {note.author.name} · <Time at={note.createdAt} locale={locale} />
        {note.resolvedBy && ` · ${t("resolvedBy", { name: note.resolvedBy.name })}`}
      </p>
      {mayReview && (
        <div className="flex gap-2">
          {note.resolvedAt === null && (
            <Button
              size="small"
              onClick={() =>
                void perform({ run: () => resolveNoteAction(seen), said: said("noteResolved") }).then(tell)
              }
            >
              {t("resolve")}
            </Button>
          )}
          {mayDelete && (
            <Button
              size="small"
              variant="pencil"
              onClick={() =>
                void perform({ run: () => deleteNoteAction(seen), said: said("noteDeleted") }).then(tell)
              }
            >
              {t("delete")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
