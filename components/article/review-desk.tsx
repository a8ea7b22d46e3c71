"use client";

import { useRef, useState } from "react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";

import { readOriginalAction } from "@/lib/article/actions";
import type { OriginalBytes } from "@/lib/article/review-queries";

import { acceptAction, insistAction, rejectAction } from "./decide-actions";
import { ReviewActionsProvider } from "./review-actions";
import { ReviewColumns } from "./review-columns";
import {
  type Editing,
  type OutletOption,
  type Panel,
  type Refusal,
  type Review,
  ReviewContext,
  type ReviewedArticle,
} from "./review-context";
import { isPending, type ReviewItem } from "./review-item";
import { ReviewKeys } from "./review-keys";
import { scrollToKey } from "./scroll-to";
import { useFreshness } from "./use-freshness";
import { usePerform } from "./use-perform";
import { afterDeciding, type Filter, foreseen, listed, outsideCuts, withoutTitleGuess } from "./walk";

type ReviewDeskProps = {
  article: ReviewedArticle;
  items: ReviewItem[];
  outlets: OutletOption[];
  actor: { id: string; name: string; role: string };
  stamp: string;
  mayReview: boolean;
};

/** The screen editors live in: holds what is current, what is being written and what was just decided. */
export function ReviewDesk({ article, items: known, outlets, actor, stamp, mayReview }: ReviewDeskProps) {
  const t = useTranslations("review");
  const { wordsFor } = useProblemWords();
  const { perform, undo, undoLast, pending, expected, tell } = usePerform();
  const [filter, setFilter] = useState<Filter>("all");
  const [currentKey, setCurrentKey] = useState(() => known.find(isPending)?.key ?? known[0]?.key ?? null);
  const [blockId, setBlockId] = useState<string | null>(null);
  const [editing, edit] = useState<Editing | null>(null);
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [original, setOriginal] = useState<Review["original"]>(null);
  const [panel, setPanel] = useState<Panel>("decisions");
  const text = useRef<HTMLDivElement>(null);
  useFreshness({ articleId: article.id, stamp, busy: pending });

  const cuts = article.revision.blocks.filter(({ id, kept }) => !(expected.blocks.get(id) ?? kept));
  const items = withoutTitleGuess(outsideCuts(foreseen(known, expected.standings), cuts), article.title);
  const list = listed(items, filter);
  const current = list.find(({ key }) => key === currentKey) ?? list[0] ?? null;

  function goTo(key: string) {
    setCurrentKey(key);
    setBlockId(null);
    setPanel("decisions");
    scrollToKey(text.current, key);
  }

  function decide(item: ReviewItem, what: "accept" | "reject") {
    carryOut(item, what, what === "accept" ? acceptAction(item) : rejectAction(item));
  }

  function carryOut(item: ReviewItem, what: "accept" | "reject", act: ReturnType<typeof acceptAction>) {
    if (!act || !mayReview) return;
    if (isPending(item)) goTo(afterDeciding(list, item.key));
    void perform({ ...act, said: t(`said.${act.says}`, { name: nameOf(item) }) }).then((answer) => {
      if (answer.status === "ok") return forget(item.key);
      const words = wordsFor(answer) ?? t("notDone");
      const isConflict =
        answer.status === "problem" &&
        (answer.problem === "already_decided" || answer.problem === "changed_since_seen");
      setRefusals((before) => new Map(before).set(item.key, { words, isConflict, mine: what }));
      const look = { label: t("lookAgain"), undoAction: () => goTo(item.key) };
      tell({ title: words, detail: nameOf(item), tone: "problem", undo: look });
    });
  }

  function forget(key: string) {
    setRefusals((before) => {
      const after = new Map(before);
      return after.delete(key) ? after : before;
    });
  }

  function settleRefusal(key: string, whose: "mine" | "theirs") {
    const refusal = refusals.get(key);
    const item = known.find((one) => one.key === key);
    forget(key);
    if (whose === "mine" && refusal && item) carryOut(item, refusal.mine, insistAction(item, refusal.mine));
  }

  const review: Review = {
    article,
    outlets,
    actor,
    items,
    list,
    filter,
    setFilter,
    current,
    goTo,
    blockId,
    goToBlock: (id) => {
      setBlockId(id);
      scrollToKey(text.current, id);
    },
    keptBlocks: expected.blocks,
    panel,
    setPanel,
    editing,
    edit: (next) => mayReview && edit(next),
    decide,
    refusals,
    settleRefusal,
    perform,
    undo,
    mayReview,
    pending,
    original,
    toggleOriginal: () => setOriginal(original ? null : readOriginal(article.id)),
  };

  return (
    <ReviewContext value={review}>
      <ReviewActionsProvider>
        <ReviewKeys text={text} undoLast={undoLast} />
        <ReviewColumns text={text} />
      </ReviewActionsProvider>
    </ReviewContext>
  );
}

export type TextRef = RefObject<HTMLDivElement | null>;

/** Null when it cannot be read; the column says so and can be opened again. */
async function readOriginal(articleId: string): Promise<OriginalBytes | null> {
  try {
    const answer = await readOriginalAction({ articleId });
    return answer.status === "ok" ? answer.value : null;
  } catch (error) {
    reportError(error);
    return null;
  }
}

function nameOf(item: ReviewItem): string {
  switch (item.type) {
    case "mention":
      return item.quote;
    case "attribution":
      return item.told.speakerEntity?.name ?? item.told.speakerLabel ?? item.told.role ?? "…";
    case "origin":
    case "outlet":
      return item.name ?? "…";
    case "title":
      return item.title;
  }
}
