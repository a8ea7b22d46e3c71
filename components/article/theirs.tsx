"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { ItemTitle } from "@/components/suggestion/item-title";

import { useReview, useReviewActions, useWriting } from "./review-context";

/** The other editor's version beside the form that holds one's own, and the choice between the two. */
export function Theirs() {
  const t = useTranslations("review.conflict");
  const standings = useTranslations("review.standing");
  const { article, items } = useReview();
  const { editing } = useWriting();
  const { write, discard } = useReviewActions();
  if (!editing || editing.type === "note" || !editing.item) return null;
  const theirs = items.find(({ key }) => key === editing.item?.key);
  if (!theirs) return <p>{t("gone")}</p>;
  const who = theirs.guess?.decidedBy ?? theirs.fact?.createdBy ?? t("somebody");

  /** The next save goes on top of their version, knowingly. */
  function applyMine() {
    if (!editing || editing.type === "note" || !theirs) return;
    const seenVersion = theirs.fact?.version ?? theirs.guess?.version ?? editing.seenVersion;
    if (editing.type === "mention" && theirs.type === "mention")
      write({ ...editing, item: theirs, seenVersion });
    if (editing.type === "attribution" && theirs.type === "attribution")
      write({ ...editing, item: theirs, seenVersion });
    if (editing.type === "origin" && theirs.type === "origin")
      write({ ...editing, item: theirs, seenVersion });
  }

  return (
    <div className="flex flex-col gap-2">
      <p className="text-soft">
        {who}: {standings(theirs.standing)}
      </p>
      <p className="flex">
        <ItemTitle item={theirs} text={article.revision.text} />
      </p>
      <p>{t("keptTyped")}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={() => editing && discard(editing.at)}>
          {t("useTheirs")}
        </Button>
        <Button size="small" onClick={applyMine}>
          {t("saveOverTheirs")}
        </Button>
      </div>
    </div>
  );
}
