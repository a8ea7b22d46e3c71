"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { useComboboxWords } from "@/components/shell/use-combobox-words";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { moveToCoverageAction, searchCoverageAction } from "@/lib/coverage/actions";

import { useReview, useReviewActions } from "./review-context";
import { useTell } from "./use-tell";

/** Puts the article into another coverage, found by the words of its titles, or into one of its own. */
export function MoveCoverage() {
  const t = useTranslations("review.coverage");
  const said = useTranslations("review.said");
  const { article, mayReview } = useReview();
  const { perform } = useReviewActions();
  const tell = useTell();
  const words = useComboboxWords();
  const [open, setOpen] = useState(false);

  async function searchAction(query: string) {
    const answer = await searchCoverageAction({ query });
    if (answer.status !== "ok") throw new Error("The search for coverage was refused.");
    return answer.value.map(({ id, title, firstTitle, memberCount }) => ({
      id,
      label: title ?? firstTitle ?? t("untitled", { count: memberCount }),
    }));
  }

  function move(toCoverageId: string | null) {
    setOpen(false);
    const run = () => moveToCoverageAction({ articleId: article.id, toCoverageId });
    void perform({ run, said: said("coverageMoved") }).then(tell);
  }

  if (!mayReview) return null;
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("move")}
      </Button>
      {open && (
        <div className="flex basis-full flex-col gap-2">
          <Combobox
            label={t("moveTo")}
            words={words}
            searchAction={searchAction}
            value={null}
            onValueChange={(found) => found && move(found.id)}
            focusWhenShown
          />
          <Button size="small" onClick={() => move(null)}>
            {t("ownCoverage")}
          </Button>
        </div>
      )}
    </>
  );
}
