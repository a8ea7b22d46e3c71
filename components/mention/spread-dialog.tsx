"use client";

import type { KeyboardEvent } from "react";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { takenOf } from "@/components/article/entity-chosen";
import { type Spread, useAsked, useReviewActions } from "@/components/article/review-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Notice } from "@/components/ui/notice";

import { BoxesHelp } from "./boxes-help";
import { PlaceList } from "./place-list";
import { useApplySpread } from "./use-apply-spread";
import { usePlaces } from "./use-places";
import { walkBoxes } from "./walk-boxes";

/** All places of a name before anything is done to them: each with its surroundings, each to be left out. */
export function SpreadDialog() {
  const { spreading } = useAsked();
  return spreading && <Preview spreading={spreading} />;
}

function Preview({ spreading }: { spreading: Spread }) {
  const t = useTranslations("review.everywhere");
  const common = useTranslations("common");
  const { spread } = useReviewActions();
  const { articles, elsewhere, hasCoverage, lookElsewhere } = usePlaces(spreading);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(spreading.refused?.toggled ?? new Set());
  const first = useRef<HTMLDivElement>(null);
  const apply = useApplySpread();
  const { purpose, quote, choice, refused } = spreading;
  const words = { quote, name: takenOf(choice).name };
  const changed = refused?.changed ?? new Set<string>();
  const ticked = articles
    .flatMap(({ places }) => places)
    .filter(({ id, doubt }) => (doubt === null && !changed.has(id)) !== toggled.has(id));

  function toggle(id: string) {
    setToggled((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }

  function onApply() {
    if (ticked.length > 0) void apply({ spreading, places: ticked, toggled });
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (walkBoxes(event)) return;
    if (event.key === "c" && hasCoverage) lookElsewhere(elsewhere === "unasked");
    else if (event.key === "Enter" && !(event.target instanceof HTMLButtonElement)) onApply();
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && spread(null)}
      title={t(purpose === "tag" ? "tagTitle" : "rejectTitle", words)}
      description={<BoxesHelp />}
      closeLabel={common("close")}
      initialFocus={first}
      actions={
        <>
          <Button hint="Esc" onClick={() => spread(null)}>
            {common("cancel")}
          </Button>
          <Button
            variant={purpose === "tag" ? "primary" : "pencil"}
            hint="↵"
            disabled={ticked.length === 0}
            onClick={onApply}
          >
            {t(purpose === "tag" ? "apply" : "applyReject", { count: ticked.length })}
          </Button>
        </>
      }
    >
      {/* The keys of the boxes inside it: walking them, and applying. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div ref={first} tabIndex={-1} onKeyDown={onKeyDown} className="flex flex-col gap-4 outline-none">
        {refused && (
          <Notice tone="caution" title={refused.words}>
            {t("nothingDone")}
          </Notice>
        )}
        {articles.map((article) => (
          <PlaceList
            key={article.articleId}
            article={article}
            ticked={new Set(ticked.map(({ id }) => id))}
            changed={changed}
            onToggle={toggle}
          />
        ))}
        {typeof elsewhere !== "string" && elsewhere.length === 0 && (
          <p className="text-sm text-soft">{t("nowhereElse")}</p>
        )}
        {hasCoverage && (
          <Checkbox
            label={
              <>
                {t("coverage")} <Kbd>c</Kbd>
              </>
            }
            checked={elsewhere !== "unasked"}
            onChange={({ target }) => lookElsewhere(target.checked)}
            help={elsewhere === "loading" || elsewhere === "failed" ? t(elsewhere) : undefined}
          />
        )}
      </div>
    </Dialog>
  );
}
