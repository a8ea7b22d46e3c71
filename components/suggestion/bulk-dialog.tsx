"use client";

import type { KeyboardEvent } from "react";
import { memo, useCallback, useDeferredValue, useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { type Bulk, useAsked, useReview, useReviewActions } from "@/components/article/review-context";
import { isPending, type ReviewItem } from "@/components/article/review-item";
import { BoxesHelp } from "@/components/mention/boxes-help";
import { inTheWay } from "@/components/mention/in-the-way";
import { Surroundings } from "@/components/mention/surroundings";
import { walkBoxes } from "@/components/mention/walk-boxes";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { surroundings } from "@/lib/language/occurrences";
import type { Span } from "@/lib/language/types";
import { decideAllAction } from "@/lib/suggestion/actions";
import { mostDecidedAtOnce } from "@/lib/suggestion/schema";

import { ItemTitle } from "./item-title";

/** As many as fit into the first picture of the preview; the rest of them follows it. */
const firstRows = 30;

/** What the list showed, once more and by name, before all of it is decided. Nothing else is touched. */
export function BulkDialog() {
  const { bulk } = useAsked();
  return bulk && <Preview bulk={bulk} />;
}

function Preview({ bulk }: { bulk: Bulk }) {
  const t = useTranslations("review.bulk");
  const said = useTranslations("review.said");
  const review = useTranslations("review");
  const everywhere = useTranslations("review.everywhere");
  const common = useTranslations("common");
  const { article, items } = useReview();
  const { perform, setBulk } = useReviewActions();
  const { wordsFor } = useProblemWords();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set(bulk.refused?.unticked));
  const first = useRef<HTMLDivElement>(null);
  const { status, keys, refused } = bulk;
  const byKey = new Map(items.map((item) => [item.key, item]));
  const shown = keys
    .flatMap((key) => byKey.get(key) ?? [])
    .filter(isPending)
    .slice(0, mostDecidedAtOnce);
  const isFirstPicture = useDeferredValue(false, true);
  /** Nothing is decided before its row is there to be seen. */
  const isDrawn = !isFirstPicture || shown.length <= firstRows;
  const ticked = shown.filter(({ key }) => !unticked.has(key));

  const toggle = useCallback((key: string) => {
    setUnticked((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  }, []);

  async function onApply() {
    if (ticked.length === 0 || !isDrawn) return;
    const suggestions = ticked.flatMap(({ guess }) =>
      guess ? [{ suggestionId: guess.id, seenVersion: guess.version }] : [],
    );
    setBulk(null);
    const answer = await perform({
      run: () => decideAllAction({ status, suggestions }),
      said: said(status === "accepted" ? "acceptedAll" : "rejectedAll", { count: suggestions.length }),
      standings: ticked.map(({ key }) => ({ key, standing: status })),
    });
    if (answer.status === "ok") return;
    const { suggestionIds: changed } = inTheWay.parse(answer.status === "problem" ? answer.detail : null);
    const words = wordsFor(answer) ?? review("notDone");
    setBulk({ ...bulk, refused: { words, unticked: [...unticked, ...changed], changed } });
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (walkBoxes(event)) return;
    if (event.key !== "Enter") return;
    event.preventDefault();
    void onApply();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && setBulk(null)}
      title={t(status, { count: shown.length })}
      description={<BoxesHelp />}
      closeLabel={common("close")}
      initialFocus={first}
      actions={
        <>
          <Button hint="Esc" onClick={() => setBulk(null)}>
            {common("cancel")}
          </Button>
          <Button
            variant={status === "accepted" ? "primary" : "pencil"}
            hint="↵"
            disabled={ticked.length === 0 || !isDrawn}
            onClick={() => void onApply()}
          >
            {t(status === "accepted" ? "accept" : "reject", { count: ticked.length })}
          </Button>
        </>
      }
    >
      {/* The keys of the boxes inside it: walking them, and applying. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={first} tabIndex={-1} onKeyDown={onKeyDown} className="flex flex-col outline-none">
        {refused && (
          <Notice tone="caution" title={refused.words}>
            {everywhere("nothingDone")}
          </Notice>
        )}
        {(isFirstPicture ? shown.slice(0, firstRows) : shown).map((item) => (
          <Row
            key={item.key}
            item={item}
            text={article.revision.text}
            isTicked={!unticked.has(item.key)}
            hasChanged={refused?.changed.includes(item.guess?.id ?? "") ?? false}
            onToggle={toggle}
          />
        ))}
      </div>
    </Dialog>
  );
}

type RowProps = {
  item: ReviewItem;
  text: string;
  isTicked: boolean;
  hasChanged: boolean;
  onToggle: (key: string) => void;
};

const Row = memo(function Row({ item, text, isTicked, hasChanged, onToggle }: RowProps) {
  const t = useTranslations("review.everywhere");
  const span = spanOf(item);
  return (
    <Checkbox
      checked={isTicked}
      onChange={() => onToggle(item.key)}
      label={
        <span className="flex flex-col">
          <ItemTitle item={item} text={text} />
          {span && (
            <Surroundings place={{ ...surroundings(text, span), quote: text.slice(span.start, span.end) }} />
          )}
        </span>
      }
      help={hasChanged ? t("changed") : undefined}
      className="border-b border-rule"
    />
  );
});

/** Where it stands; what somebody says is in its title already. */
function spanOf(item: ReviewItem): Span | null {
  if (item.type === "mention") return item.span;
  return item.type === "origin" || item.type === "outlet" ? item.evidence : null;
}
