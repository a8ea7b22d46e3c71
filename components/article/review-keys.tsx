"use client";

import { useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { useToasts } from "@/components/ui/toast";
import type { ReviewBlock } from "@/lib/article/review-queries";
import { snapPassage, snapToSyllables } from "@/lib/language/snap";
import { syllables } from "@/lib/language/syllables";
import type { Span } from "@/lib/language/types";

import { useSelectionKeys } from "@/components/mention/use-selection-keys";
import { useSpreading } from "@/components/mention/use-spreading";

import { useReviewActions } from "./review-context";
import type { TextRef } from "./review-desk";
import { isPending, type MentionItem, type ReviewItem, takenFor } from "./review-item";
import { selectedSpan } from "./text-places";
import { currentBlockOf, useBlockActions } from "./use-block-actions";
import { useEditors } from "./use-editors";
import { useArticleState } from "./use-article-state";
import { step } from "./walk";

/** Every key of the review screen, listed on the sheet of keys. Shows nothing. */
export function ReviewKeys({ text }: { text: TextRef }) {
  const t = useTranslations("review.keys");
  const { show } = useToasts();
  const review = useReviewActions();
  const { now } = review;
  const { cutOrRestore, makeRule, stepBlock } = useBlockActions();
  const rules = useTranslations("rules");
  const { change, takeCandidate, takeAsKind, refuseName, tag, tagAs, attribute, note } = useEditors();
  const { markReviewed } = useArticleState();
  const spreading = useSpreading();
  const selecting = useSelectionKeys(text);

  function walk(by: 1 | -1) {
    const { list, current } = now();
    const key = step(list, current?.key ?? null, by);
    if (key !== null) review.goTo(key);
  }

  function withSelection(run: (span: { start: number; end: number }) => void, snap: typeof snapPassage) {
    const rough = text.current && selectedSpan(text.current);
    const span = rough && snap(now().article.revision.text, rough);
    if (span) run(span);
    else show({ title: t("selectFirst") });
  }

  function undo() {
    if (review.undoLast()) return;
    const { article, actor } = now();
    const mine = article.decisions.find(
      ({ undoneAt, actor: who }) => undoneAt === null && who.id === actor.id,
    );
    if (mine) review.undo(mine.id);
    else show({ title: t("nothingToUndo") });
  }

  function takeCandidateAt(position: number) {
    const { current } = now();
    const candidate = current?.type === "mention" ? current.candidates[position] : undefined;
    if (current?.type === "mention" && candidate) takeCandidate(current, candidate);
  }

  function tagSelected(span: Span) {
    const { sticky } = now();
    if (!sticky) return tag(span);
    tagAs(span, sticky);
    window.getSelection()?.removeAllRanges();
  }

  function splitName(item: MentionItem) {
    if (!now().mayReview || (item.standing !== "pending" && item.fact === null)) return;
    if (syllables(item.quote).length < 2) show({ title: t("tooShort") });
    else review.split(item);
  }

  /** One thing after the other: tagging on, then the selection and the form that stands open. */
  function leave() {
    if (now().sticky) return review.stick(null);
    window.getSelection()?.removeAllRanges();
    review.close();
  }

  function onCurrent(run: (item: ReviewItem) => void) {
    const { current } = now();
    if (current) run(current);
  }

  function onBlock(run: (block: ReviewBlock) => void) {
    const block = currentBlockOf(now().article.revision.blocks, now());
    if (block) run(block);
  }

  function onName(run: (item: MentionItem) => void) {
    const { current } = now();
    if (current?.type === "mention") run(current);
    else show({ title: t("namesOnly") });
  }

  useKeys([
    { keys: "j", label: t("next"), run: () => walk(1) },
    { keys: "k", label: t("previous"), run: () => walk(-1) },
    { keys: "a", label: t("accept"), run: () => onCurrent((item) => review.decide(item, "accept")) },
    { keys: "x", label: t("reject"), run: () => onCurrent((item) => review.decide(item, "reject")) },
    { keys: "e", label: t("change"), run: () => onCurrent(change) },
    { keys: "u", label: t("undo"), run: undo },
    { keys: "t", label: t("tag"), run: () => withSelection(tagSelected, snapToSyllables) },
    { keys: "y", label: t("stickyOn"), run: () => onName((item) => review.stick(takenFor(item))) },
    { keys: "|", label: t("split"), run: () => onName(splitName) },
    { keys: "m p", label: t("asPerson"), run: () => onName((item) => takeAsKind(item, "person")) },
    {
      keys: "m o",
      label: t("asOrganisation"),
      run: () => onName((item) => takeAsKind(item, "organisation")),
    },
    { keys: "m l", label: t("asPlace"), run: () => onName((item) => takeAsKind(item, "place")) },
    { keys: "w", label: t("nextBare"), run: () => selecting.stepBare("next") },
    { keys: "b", label: t("previousBare"), run: () => selecting.stepBare("previous") },
    {
      keys: "ArrowRight",
      beside: ["ArrowLeft"],
      label: t("stepSyllable"),
      run: () => selecting.stepSyllable("next"),
    },
    { keys: "ArrowLeft", run: () => selecting.stepSyllable("previous") },
    {
      keys: "Shift+ArrowRight",
      beside: ["Shift+ArrowLeft"],
      label: t("moveEnd"),
      run: () => selecting.move("end", "right"),
    },
    { keys: "Shift+ArrowLeft", run: () => selecting.move("end", "left") },
    { keys: "[", beside: ["]"], label: t("moveStart"), run: () => selecting.move("start", "left") },
    { keys: "]", run: () => selecting.move("start", "right") },
    { keys: "!", label: t("neverSuggest"), run: () => onName((item) => isPending(item) && refuseName(item)) },
    { keys: "A", label: t("tagAll"), run: () => onName((item) => spreading.tag(item)) },
    { keys: "X", label: t("rejectAll"), run: () => onName((item) => spreading.reject(item)) },
    { keys: "T", label: t("tagAllSelected"), run: () => withSelection(spreading.tagWords, snapToSyllables) },
    {
      keys: "f",
      label: t("narrow"),
      run: () => document.querySelector<HTMLElement>("[data-narrow=column]")?.focus(),
    },
    { keys: "v", label: t("acceptListed"), run: () => review.decideListed("accepted") },
    { keys: "V", label: t("rejectListed"), run: () => review.decideListed("rejected") },
    { keys: "s", label: t("source"), run: () => withSelection(attribute, snapPassage) },
    { keys: "n", label: t("note"), run: () => withSelection(note, snapPassage) },
    { keys: "J", label: t("nextBlock"), run: () => stepBlock(1) },
    { keys: "K", label: t("previousBlock"), run: () => stepBlock(-1) },
    { keys: "c", label: t("cut"), run: () => onBlock(cutOrRestore) },
    { keys: "q", label: rules("key"), run: () => onBlock(makeRule) },
    { keys: "o", label: t("original"), run: review.toggleOriginal },
    { keys: "r", label: t("reviewed"), run: markReviewed },
    { keys: "1", beside: ["2", "3", "4"], label: t("candidate"), run: () => takeCandidateAt(0) },
    { keys: "2", run: () => takeCandidateAt(1) },
    { keys: "3", run: () => takeCandidateAt(2) },
    { keys: "4", run: () => takeCandidateAt(3) },
    { keys: "Escape", run: leave },
  ]);
  return null;
}
