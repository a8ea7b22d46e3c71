"use client";

import { useTranslations } from "use-intl";

import { refuseAliasAction } from "@/lib/alias-refusal/actions";
import type { Taken } from "@/lib/language/occurrences";
import { addMentionAction, changeMentionAction } from "@/lib/mention/actions";
import { correctSuggestionAction } from "@/lib/suggestion/actions";
import type { EntityKind, Span } from "@/lib/language/types";

import { addedItem } from "./added-item";
import { askedFor, choiceOf } from "./entity-chosen";
import { useReviewActions } from "./review-context";
import {
  type Candidate,
  isPending,
  type MentionItem,
  type ReviewItem,
  takenFor,
  type Told,
} from "./review-item";
import { useTell } from "./use-tell";
import { afterDeciding } from "./walk";

/** Opens what is written in the right column, from the keys, the buttons and the selection alike. */
export function useEditors() {
  const t = useTranslations("review.said");
  const { now, open, write, goTo, perform } = useReviewActions();
  const tell = useTell();

  function change(item: ReviewItem) {
    const at = `${item.type}.${item.key}`;
    const about = { seenVersion: item.fact?.version ?? item.guess?.version ?? 1, sought: null };
    if (item.type === "mention") {
      const choice = choiceOf(takenFor(item));
      return open({ at, type: "mention", ...about, item, span: item.span, choice });
    }
    if (item.type === "attribution")
      return open({ at, type: "attribution", ...about, item, told: item.told });
    if (item.type === "origin") {
      const { kind, name, outletId } = item;
      return open({ at, type: "origin", ...about, item, chosen: { kind, name, outletId } });
    }
    return document.getElementById(item.type === "title" ? "article-title" : "article-outlet")?.focus();
  }

  /** Somebody else in one step: one of the machine's other candidates, another kind, whom one is tagging on with. */
  function take(item: MentionItem, taken: Taken) {
    const { guess, fact, key } = item;
    const entity = askedFor(taken);
    const said = t("corrected", { name: taken.name });
    const standings = [{ key, standing: "corrected" as const, taken }];
    if (fact) {
      const run = () => changeMentionAction({ mentionId: fact.id, seenVersion: fact.version, entity });
      return void perform({ run, said, standings }).then(tell);
    }
    if (!guess || !isPending(item)) return;
    goTo(afterDeciding(now().list, key));
    const asked = {
      suggestionId: guess.id,
      seenVersion: guess.version,
      change: { type: "mention" as const, ...entity },
    };
    void perform({ run: () => correctSuggestionAction(asked), said, standings }).then(tell);
  }

  /** One of the machine's other candidates. */
  function takeCandidate(item: MentionItem, candidate: Candidate) {
    take(item, { ...candidate, kind: item.entityKind });
  }

  /** The entity that the machine or an editor named is of another kind: another entity, under the same name. */
  function takeAsKind(item: MentionItem, kind: EntityKind) {
    if (now().mayReview && item.entityKind !== kind) take(item, { entityId: null, name: item.name, kind });
  }

  /** The mark on exactly these words, if there is one that stands. */
  function markedAt({ start, end }: Span): MentionItem | null {
    const found = now().items.find(
      (item) =>
        item.type === "mention" &&
        item.standing !== "removed" &&
        item.standing !== "rejected" &&
        item.span.start === start &&
        item.span.end === end,
    );
    return found?.type === "mention" ? found : null;
  }

  /** Not only here: this name is never to be suggested for this entity again. */
  function refuseName({ key, quote, guessed }: MentionItem) {
    const { article, list, mayReview } = now();
    if (!mayReview || !guessed?.entityId) return;
    const { entityId, name } = guessed;
    goTo(afterDeciding(list, key));
    const run = () => refuseAliasAction({ entityId, text: quote, articleId: article.id });
    void perform({
      run,
      said: t("aliasRefused", { quote, name }),
      standings: [{ key, standing: "rejected" }],
    }).then(tell);
  }

  /** The selected words at once, without asking. */
  function tagAs(span: Span, taken: Taken) {
    const { article, mayReview } = now();
    if (!mayReview) return;
    const marked = markedAt(span);
    if (marked) return take(marked, taken);
    const quote = article.revision.text.slice(span.start, span.end);
    const run = () => addMentionAction({ revisionId: article.revision.id, span, entity: askedFor(taken) });
    const adds = [addedItem({ ...span, quote }, taken)];
    void perform({ run, said: t("tagged", { name: taken.name }), adds }).then(tell);
  }

  /** Words that are marked already are changed: a second mark on them would be the same name twice. */
  function tag(span: Span) {
    const marked = markedAt(span);
    if (marked) return change(marked);
    open({ at: placeOf("mention", span), type: "mention", ...anew, span, choice: null });
  }

  /** First the claim; while an attribution is open, the next selection is its source. */
  function attribute(span: Span) {
    const { editing } = now();
    if (editing?.type === "attribution")
      return write({ ...editing, told: { ...editing.told, source: span } });
    const told = { ...nobodySays, claims: [span] };
    open({ at: placeOf("attribution", span), type: "attribution", ...anew, told });
  }

  function note(span: Span) {
    open({ at: placeOf("note", span), type: "note", span, body: "" });
  }

  function addOrigin() {
    const chosen = { kind: "agency" as const, name: null, outletId: null };
    open({ at: "origin.new", type: "origin", ...anew, chosen });
  }

  return { change, takeCandidate, takeAsKind, refuseName, tag, tagAs, attribute, note, addOrigin };
}

const anew = { item: null, seenVersion: 1, sought: null };

function placeOf(type: string, { start, end }: Span): string {
  return `${type}.${start}-${end}`;
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
