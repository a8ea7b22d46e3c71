"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { useReview } from "./review-context";
import { TitleForm } from "./title-form";

/** The title. Where the text has none the desk asks for one, and offers what the lead suggests. */
export function TitleLine() {
  const t = useTranslations("review.head");
  const { article, mayReview } = useReview();
  const [draft, setDraft] = useState<TitleDraft | null>(null);
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
            onClick={() => setDraft({ words: article.title ?? "", over: article.title })}
          >
            {t("editTitle")}
          </Button>
        )}
      </div>
    );
  }
  return <TitleForm draft={draft ?? { words: "", over: article.title }} onDraft={setDraft} />;
}

export type TitleDraft = {
  words: string;
  /** The title that stood there when writing began: should it change meanwhile, both are shown. */
  over: string | null;
};
