"use client";

import { useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { useToasts } from "@/components/ui/toast";
import { snapPassage, snapToSyllables } from "@/lib/language/snap";

import { useReview } from "./review-context";
import type { TextRef } from "./review-desk";
import { selectedSpan } from "./text-places";
import { useBlockActions } from "./use-block-actions";
import { useEditors } from "./use-editors";
import { useArticleState } from "./use-article-state";
import { step } from "./walk";

type ReviewKeysProps = { text: TextRef; undoLast: () => Promise<boolean> };

/** Every key of the review screen, listed on the sheet of keys. Shows nothing. */
export function ReviewKeys({ text, undoLast }: ReviewKeysProps) {
  const t = useTranslations("review.keys");
  const { show } = useToasts();
  const review = useReview();
  const { list, current, article, actor } = review;
  const { cutOrRestore, currentBlock, stepBlock } = useBlockActions();
  const { change, tag, attribute, note } = useEditors();
  const { markReviewed } = useArticleState();

  function walk(by: 1 | -1) {
    const key = step(list, current?.key ?? null, by);
    if (key !== null) review.goTo(key);
  }

  function withSelection(run: (span: { start: number; end: number }) => void, snap: typeof snapPassage) {
    const rough = text.current && selectedSpan(text.current);
    const span = rough && snap(article.revision.text, rough);
    if (span) run(span);
    else show({ title: t("selectFirst") });
  }

  async function undo() {
    if (await undoLast()) return;
    const mine = article.decisions.find(
      ({ undoneAt, actor: who }) => undoneAt === null && who.id === actor.id,
    );
    if (mine) review.undo(mine.id);
    else show({ title: t("nothingToUndo") });
  }

  function takeCandidate(position: number) {
    const candidate = current?.type === "mention" ? current.candidates[position] : undefined;
    if (current?.type === "mention" && candidate) change(current, candidate);
  }

  useKeys([
    { keys: "j", label: t("next"), run: () => walk(1) },
    { keys: "k", label: t("previous"), run: () => walk(-1) },
    { keys: "a", label: t("accept"), run: () => current && review.decide(current, "accept") },
    { keys: "x", label: t("reject"), run: () => current && review.decide(current, "reject") },
    { keys: "e", label: t("change"), run: () => current && change(current) },
    { keys: "u", label: t("undo"), run: () => void undo() },
    { keys: "t", label: t("tag"), run: () => withSelection(tag, snapToSyllables) },
    { keys: "s", label: t("source"), run: () => withSelection(attribute, snapPassage) },
    { keys: "n", label: t("note"), run: () => withSelection(note, snapPassage) },
    { keys: "J", label: t("nextBlock"), run: () => stepBlock(1) },
    { keys: "K", label: t("previousBlock"), run: () => stepBlock(-1) },
    { keys: "c", label: t("cut"), run: () => currentBlock && cutOrRestore(currentBlock) },
    { keys: "o", label: t("original"), run: review.toggleOriginal },
    { keys: "r", label: t("reviewed"), run: markReviewed },
    { keys: "1", label: t("candidate"), run: () => takeCandidate(0) },
    { keys: "2", run: () => takeCandidate(1) },
    { keys: "3", run: () => takeCandidate(2) },
    { keys: "4", run: () => takeCandidate(3) },
    { keys: "Escape", run: () => review.edit(null) },
  ]);
  return null;
}
