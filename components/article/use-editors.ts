"use client";

import { useTranslations } from "use-intl";

import { changeMentionAction } from "@/lib/mention/actions";
import { correctSuggestionAction } from "@/lib/suggestion/actions";
import type { Span } from "@/lib/language/types";

import { useReview } from "./review-context";
import { type Candidate, isPending, type MentionItem, type ReviewItem, type Told } from "./review-item";
import { useTell } from "./use-tell";
import { afterDeciding } from "./walk";

/** Opens what is written in the right column, from the keys, the buttons and the selection alike. */
export function useEditors() {
  const t = useTranslations("review.said");
  const { list, edit, editing, goTo, perform } = useReview();
  const tell = useTell();

  function change(item: ReviewItem, candidate?: Candidate) {
    const seenVersion = item.fact?.version ?? item.guess?.version ?? 1;
    if (item.type === "mention" && candidate) return take(item, candidate);
    if (item.type === "mention") {
      const { entityId, name, entityKind: kind } = item;
      const choice = entityId ? { entityId, name, kind } : { newEntity: { kind, name } };
      return edit({ type: "mention", item, span: item.span, choice, seenVersion });
    }
    if (item.type === "attribution") return edit({ type: "attribution", item, told: item.told, seenVersion });
    if (item.type === "origin") return edit({ type: "origin", item, seenVersion });
    return document.getElementById(item.type === "title" ? "article-title" : "article-outlet")?.focus();
  }

  /** One of the machine's other candidates, in one step. */
  function take(item: MentionItem, { entityId, name }: Candidate) {
    const { guess, fact, key } = item;
    const said = t("corrected", { name });
    const standing = { key, standing: "corrected" as const };
    if (fact) {
      const run = () =>
        changeMentionAction({ mentionId: fact.id, seenVersion: fact.version, entity: { entityId } });
      return void perform({ run, said, standing }).then(tell);
    }
    if (!guess || !isPending(item)) return;
    goTo(afterDeciding(list, key));
    const asked = {
      suggestionId: guess.id,
      seenVersion: guess.version,
      change: { type: "mention" as const, entityId },
    };
    void perform({ run: () => correctSuggestionAction(asked), said, standing }).then(tell);
  }

  function tag(span: Span) {
    edit({ type: "mention", item: null, span, choice: null, seenVersion: 1 });
  }

  /** First the claim; while an attribution is open, the next selection is its source. */
  function attribute(span: Span) {
    if (editing?.type === "attribution") return edit({ ...editing, told: { ...editing.told, source: span } });
    edit({ type: "attribution", item: null, told: { ...nobodySays, claims: [span] }, seenVersion: 1 });
  }

  function note(span: Span) {
    edit({ type: "note", span, body: "" });
  }

  return { change, tag, attribute, note };
}

const nobodySays: Told = {
  mode: "indirect",
  sourceKind: "named_person",
  source: null,
  cue: null,
  claims: [],
  role: null,
  speakerEntity: null,
  speakerLabel: null,
  anonymityReason: null,
  via: null,
};
