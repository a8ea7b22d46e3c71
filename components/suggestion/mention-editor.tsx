"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import { EditorFrame } from "@/components/article/editor-frame";
import { askedFor, takenOf } from "@/components/article/entity-chosen";
import {
  type Editing,
  type EntityChosen,
  useReview,
  useReviewActions,
} from "@/components/article/review-context";
import { isPending, type MentionItem } from "@/components/article/review-item";
import { useSaving } from "@/components/article/use-saving";
import { moveBorder } from "@/lib/language/snap";
import { addMentionAction, changeMentionAction } from "@/lib/mention/actions";
import type { Span } from "@/lib/language/types";

import { BorderButtons } from "./border-buttons";
import { correctAnyway } from "./correct-anyway";
import { EntityPicker } from "./entity-picker";
import { KindChoice } from "./kind-choice";

type MentionEditing = Extract<Editing, { type: "mention" }>;

/** A name in the text: which words, and whom they name. New ones and changed ones alike. */
export function MentionEditor({ editing }: { editing: MentionEditing }) {
  const t = useTranslations("review.mentionEditor");
  const said = useTranslations("review.said");
  const everywhere = useTranslations("review.everywhere");
  const { article } = useReview();
  const { write, goTo, spread } = useReviewActions();
  const { save, saving, refusal } = useSaving();
  const { text } = article.revision;
  const { item, span, choice, sought } = editing;
  const quote = text.slice(span.start, span.end);

  function move(edge: "start" | "end", towards: "left" | "right") {
    write({ ...editing, span: moveBorder(text, span, { edge, towards }) });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    move(event.shiftKey ? "start" : "end", event.key === "ArrowLeft" ? "left" : "right");
  }

  function onSave() {
    if (!choice) return;
    const act = {
      run: () => saved(editing, choice, article.revision.id),
      said: said(item ? "corrected" : "tagged", { name: takenOf(choice).name }),
    };
    void save(act, { editing, onSaved: () => item && goTo(item.key) });
  }

  function onEverywhere() {
    if (choice)
      spread({
        purpose: "tag",
        quote,
        choice,
        guessed: item?.guessed ?? null,
        at: editing.at,
        refused: null,
      });
  }

  return (
    <EditorFrame
      title={t(item ? "change" : "add")}
      saving={saving}
      refusal={refusal}
      onSave={onSave}
      canSave={choice !== null}
      onKeyDown={onKeyDown}
      also={{ label: everywhere("save"), run: onEverywhere }}
    >
      <p className="reading border-l-2 border-ink pl-3">{quote}</p>
      <BorderButtons onMove={move} />
      <EntityPicker
        key={choice && "newEntity" in choice ? choice.newEntity.name : "listed"}
        label={t("who")}
        choice={choice}
        onChoose={(next) => write({ ...editing, choice: next, sought: null })}
        initialQuery={quote}
        sought={sought}
        onSeek={(words) => write({ ...editing, sought: words })}
        mayCreate
        focusWhenShown
      />
      {choice && "newEntity" in choice && (
        <KindChoice
          choice={choice.newEntity}
          onChoose={(newEntity) => write({ ...editing, choice: { newEntity } })}
        />
      )}
    </EditorFrame>
  );
}

/** A waiting guess is corrected, a fact changed, a new mark added. */
function saved({ item, span, seenVersion }: MentionEditing, choice: EntityChosen, revisionId: string) {
  const entity = askedFor(takenOf(choice));
  if (!item) return addMentionAction({ revisionId, span, entity });
  const moved = changedSpan(item, span);
  if (item.fact) return changeMentionAction({ mentionId: item.fact.id, seenVersion, entity, ...moved });
  return correctAnyway(item, { seenVersion, change: { type: "mention", ...entity, ...moved } });
}

function changedSpan(item: MentionItem, span: Span): { span?: Span } {
  const same = item.span.start === span.start && item.span.end === span.end;
  return same && isPending(item) ? {} : { span };
}
