"use client";

import { memo, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useTranslations } from "use-intl";

import { readOrNull } from "@/components/shell/read-or-null";
import { useDraftShelf } from "@/components/shell/use-draft-shelf";
import { useProblemWords } from "@/components/shell/use-problem-words";

import { readOriginalAction } from "@/lib/article/actions";
import { proposeRulesAction } from "@/lib/cleaning/actions";
import type { Taken } from "@/lib/language/occurrences";

import { SplitDialog } from "@/components/mention/split-dialog";
import { SpreadDialog } from "@/components/mention/spread-dialog";
import { BulkDialog } from "@/components/suggestion/bulk-dialog";

import { acceptAction, insistAction, rejectAction } from "./decide-actions";
import { ReviewColumns } from "./review-columns";
import { type Narrow, narrowed, wide } from "./narrow";
import {
  type Asked,
  AskedContext,
  type Bulk,
  type OutletOption,
  type Panel,
  type Refusal,
  type Review,
  type ReviewActions,
  ReviewActionsContext,
  ReviewContext,
  type ReviewedArticle,
  type Spread,
  type Walk,
  WalkContext,
  type Writing,
  WritingContext,
} from "./review-context";
import { reviewDraft } from "./review-draft";
import { isOnlyPassing, isPending, type MentionItem, type ReviewItem } from "./review-item";
import { ReviewKeys } from "./review-keys";
import { scrollToKey } from "./scroll-to";
import { useEditing } from "./use-editing";
import { useFreshness } from "./use-freshness";
import { usePerform } from "./use-perform";
import { useStable } from "./use-stable";
import { useTogether } from "./use-together";
import { afterDeciding, type Filter, foreseen, listed, outsideCuts, withoutTitleGuess } from "./walk";

type ReviewDeskProps = {
  article: ReviewedArticle;
  notices: Review["notices"];
  orphans: Review["orphans"];
  items: ReviewItem[];
  outlets: OutletOption[];
  actor: { id: string; name: string; role: string };
  stamp: string;
  mayReview: boolean;
};

/** The screen editors live in: holds what is current, what is being written and what was just decided. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { article, notices, orphans, items: known, outlets, actor, stamp, mayReview } = props;
  const t = useTranslations("review");
  const { wordsFor } = useProblemWords();
  const { perform, undo, undoLast, pending, expected, tell } = usePerform(known);
  const [filter, setFilter] = useState<Filter>("all");
  const [narrow, setNarrow] = useState<Narrow>(wide);
  const [bulk, setBulk] = useState<Bulk | null>(null);
  const [currentKey, setCurrentKey] = useState(() => listed(known, "all")[0]?.key ?? null);
  const [held, hold] = useState(
    () => known.find((item) => item.key === currentKey && isPending(item))?.key ?? null,
  );
  const [decidedBefore] = useState(() => new Set(article.decisions.map(({ id }) => id)));
  const [blockId, setBlockId] = useState<string | null>(null);
  const [refusals, setRefusals] = useState<ReadonlyMap<string, Refusal>>(new Map());
  const [original, setOriginal] = useState<Review["original"]>(null);
  const [ruleFor, setRuleFor] = useState<Review["ruleFor"]>(null);
  const [panel, setPanel] = useState<Panel>("decisions");
  const [sticky, stick] = useState<Taken | null>(null);
  const [splitting, split] = useState<MentionItem | null>(null);
  const [spreading, spread] = useState<Spread | null>(null);
  const [openAccepted, acceptOpen] = useState<number | null>(null);
  const text = useRef<HTMLDivElement>(null);
  useFreshness({ articleId: article.id, stamp, busy: pending });

  const items = useMemo(() => {
    const cuts = article.revision.blocks.filter(({ id, kept }) => !(expected.blocks.get(id) ?? kept));
    return withoutTitleGuess(
      outsideCuts(foreseen(known, expected.standings, expected.added), cuts),
      article.title,
    );
  }, [article, known, expected]);
  // Only what was decided under somebody's eyes needs to be held in its place.
  const heldDecided = items.some((item) => item.key === held && !isPending(item)) ? held : null;
  const list = useMemo(
    () => narrowed(listed(items, filter, heldDecided), narrow),
    [items, filter, heldDecided, narrow],
  );
  const drafts = useDraftShelf({
    userId: actor.id,
    about: `article.${article.id}.${article.revision.id}`,
    content: reviewDraft,
  });
  const { editing, open, resume, write, close, discard, finish } = useEditing({ drafts, items, mayReview });
  const current = list.find(({ key }) => key === currentKey) ?? list[0] ?? null;

  function goTo(key: string) {
    setCurrentKey(key);
    hold(items.some((item) => item.key === key && isPending(item)) ? key : null);
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

  const ownSinceOpened = useMemo(
    () =>
      article.decisions
        .filter(
          ({ id, undoneAt, actor: who }) =>
            !decidedBefore.has(id) && undoneAt === null && who.id === actor.id,
        )
        .map(({ id }) => id),
    [article, decidedBefore, actor.id],
  );
  const review = useTogether<Review>({
    article,
    notices,
    orphans,
    outlets,
    actor,
    known,
    items,
    list,
    filter,
    narrow,
    ownSinceOpened,
    keptBlocks: expected.blocks,
    panel,
    sticky,
    refusals,
    openAccepted,
    mayReview,
    ruleFor,
    original,
  });
  const walk = useTogether<Walk>({ current, blockId, held });
  const writing = useTogether<Writing>({ editing, drafts });
  const asked = useTogether<Asked>({ bulk, splitting, spreading });
  const actions = useStable<ReviewActions>({
    now: () => ({ ...review, ...walk, ...writing }),
    setFilter,
    setNarrow,
    decideListed: (status) => {
      const keys = list.filter((item) => isPending(item) && !isOnlyPassing(item)).map(({ key }) => key);
      if (mayReview && keys.length > 0) setBulk({ status, keys, refused: null });
    },
    setBulk,
    goTo,
    goToBlock: (id) => {
      setBlockId(id);
      scrollToKey(text.current, id);
    },
    setPanel,
    open,
    resume,
    write,
    close,
    discard,
    finish,
    stick,
    split,
    spread,
    decide,
    settleRefusal,
    perform,
    undo,
    undoLast,
    acceptOpen,
    openRule: (id) => setRuleFor({ blockId: id, proposals: readOrNull(proposeRulesAction({ blockId: id })) }),
    closeRule: () => setRuleFor(null),
    toggleOriginal: () =>
      setOriginal(original ? null : readOrNull(readOriginalAction({ articleId: article.id }))),
  });

  return (
    <ReviewActionsContext value={actions}>
      <ReviewContext value={review}>
        <WalkContext value={walk}>
          <WritingContext value={writing}>
            <AskedContext value={asked}>
              <Screen text={text} />
            </AskedContext>
          </WritingContext>
        </WalkContext>
      </ReviewContext>
    </ReviewActionsContext>
  );
}

/** Each part of it takes from the contexts what it shows, and is drawn anew when that changes and not before. */
const Screen = memo(function Screen({ text }: { text: TextRef }) {
  return (
    <>
      <ReviewKeys text={text} />
      <ReviewColumns text={text} />
      <SpreadDialog />
      <SplitDialog />
      <BulkDialog />
    </>
  );
});

export type TextRef = RefObject<HTMLDivElement | null>;

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
