"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { useReview, useWriting } from "./review-context";
import { type TitleDraft, titlePlace } from "./review-draft";
import { TitleForm } from "./title-form";

/** The title. Where the text has none the desk asks for one, and offers what the lead suggests. */
export function TitleLine() {
  const t = useTranslations("review.head");
  const { article, mayReview } = useReview();
  const { drafts } = useWriting();
  const kept = drafts.all.get(titlePlace);
  const draft = kept?.type === "title" ? kept : null;
  const onDraft = (next: TitleDraft) => drafts.keep(titlePlace, next);
  if (!mayReview || (draft === null && article.title !== null)) {
    return (
      <div className="flex items-start justify-between gap-3">
        <h1 className={`headline text-lg ${article.title === null ? "text-soft" : ""}`}>
          {article.title ?? t("noTitle")}
        </h1>
        {mayReview && (
          <Button
            id="article-title"
            size="small"
            variant="plain"
            className="shrink-0"
            onClick={() => onDraft({ type: "title", words: article.title ?? "", over: article.title })}
          >
            {t("editTitle")}
          </Button>
        )}
      </div>
    );
  }
  return <TitleForm draft={draft ?? { type: "title", words: "", over: article.title }} onDraft={onDraft} />;
}
