"use client";

import type { FormEvent } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { describeArticleAction } from "@/lib/article/actions";

import { useReview, useReviewActions } from "./review-context";
import { type TitleDraft, titlePlace } from "./review-draft";
import { TitleOffer } from "./title-offer";
import { useTell } from "./use-tell";

type TitleFormProps = { draft: TitleDraft; onDraft: (draft: TitleDraft) => void };

export function TitleForm({ draft, onDraft }: TitleFormProps) {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const { article } = useReview();
  const { perform, discard, finish } = useReviewActions();
  const tell = useTell();
  const { words, over } = draft;
  const theirs = article.title !== over ? article.title : null;

  function save() {
    const run = () =>
      describeArticleAction({ articleId: article.id, seenVersion: article.version, title: words.trim() });
    void perform({ run, said: t("said.titled") }).then((answer) =>
      answer.status === "ok" ? finish(titlePlace) : tell(answer),
    );
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (theirs === null && words.trim() !== "") save();
  }

  return (
    <Form onSubmit={onSubmit} className="flex flex-col gap-2">
      {article.title === null && <h1 className="sr-only">{t("head.noTitle")}</h1>}
      <label htmlFor="article-title" className="text-sm font-medium">
        {t(article.title === null ? "head.askTitle" : "head.title")}
      </label>
      <div className="flex flex-wrap gap-2">
        <input
          id="article-title"
          value={words}
          maxLength={500}
          onChange={({ target }) => onDraft({ ...draft, words: target.value })}
          className={`headline min-h-control flex-1 basis-72 text-base! ${controlStyle}`}
        />
        <Button type="submit" variant="primary" disabled={words.trim() === "" || theirs !== null}>
          {t("head.saveTitle")}
        </Button>
        {article.title !== null && <Button onClick={() => discard(titlePlace)}>{common("cancel")}</Button>}
      </div>
      {theirs !== null && (
        <Notice
          tone="caution"
          title={t("conflict.titleChanged")}
          action={
            <>
              <Button size="small" onClick={() => discard(titlePlace)}>
                {t("conflict.useTheirs")}
              </Button>
              <Button size="small" variant="primary" onClick={save}>
                {t("conflict.saveOverTheirs")}
              </Button>
            </>
          }
        >
          <p className="font-reading">{theirs}</p>
        </Notice>
      )}
      <TitleOffer onCopy={(offered) => onDraft({ ...draft, words: offered })} />
    </Form>
  );
}
