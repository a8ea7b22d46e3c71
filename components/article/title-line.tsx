"use client";

import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/field";
import { describeArticleAction } from "@/lib/article/actions";

import { useReview } from "./review-context";
import { useTell } from "./use-tell";

/** The title. Where the text has none the desk asks for one, and offers what the lead suggests. */
export function TitleLine() {
  const t = useTranslations("review.head");
  const { article, mayReview } = useReview();
  const [writing, setWriting] = useState(false);
  if (writing || article.title === null) return <TitleForm onDone={() => setWriting(false)} />;
  return (
    <div className="flex items-start justify-between gap-3">
      <h1 className="headline text-lg">{article.title}</h1>
      {mayReview && (
        <Button id="article-title" size="small" variant="plain" onClick={() => setWriting(true)}>
          {t("editTitle")}
        </Button>
      )}
    </div>
  );
}

function TitleForm({ onDone }: { onDone: () => void }) {
  const t = useTranslations("review.head");
  const common = useTranslations("common");
  const said = useTranslations("review.said");
  const { article, items, decide, perform, mayReview } = useReview();
  const tell = useTell();
  const [title, setTitle] = useState(article.title ?? "");
  const offer = items.find((item) => item.type === "title" && item.standing === "pending");

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const run = () => describeArticleAction({ articleId: article.id, seenVersion: article.version, title });
    void perform({ run, said: said("titled") }).then((answer) =>
      answer.status === "ok" ? onDone() : tell(answer),
    );
  }

  if (!mayReview) return <h1 className="headline text-lg text-soft">{t("noTitle")}</h1>;
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-2">
      {article.title === null && <h1 className="sr-only">{t("noTitle")}</h1>}
      <label htmlFor="article-title" className="text-sm font-medium">
        {article.title === null ? t("askTitle") : t("title")}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="article-title"
          value={title}
          maxLength={500}
          onChange={({ target }) => setTitle(target.value)}
          className={`headline min-h-control flex-1 basis-72 text-base! ${controlStyle}`}
        />
        <Button type="submit" variant="primary" disabled={title.trim() === ""}>
          {t("saveTitle")}
        </Button>
        {article.title !== null && <Button onClick={onDone}>{common("cancel")}</Button>}
      </div>
      {offer?.type === "title" && (
        <p className="flex flex-wrap items-baseline gap-2 text-sm">
          <span className="text-soft">{t("offer")}</span>
          <span className="font-reading">{offer.title}</span>
          <Button size="small" onClick={() => decide(offer, "accept")}>
            {t("takeOffer")}
          </Button>
          <Button size="small" variant="plain" onClick={() => setTitle(offer.title)}>
            {t("editOffer")}
          </Button>
        </p>
      )}
    </form>
  );
}
