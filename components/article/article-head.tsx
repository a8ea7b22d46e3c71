"use client";

import { useLocale, useTranslations } from "use-intl";
import { useState } from "react";

import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import type { ArticleState } from "@/lib/article/schema";

import { DescribeForm } from "./describe-form";
import { OriginLine } from "./origin-line";
import { useReview } from "./review-context";
import { TitleLine } from "./title-line";
import { useArticleState } from "./use-article-state";

/** What the article is: title, who published it, when, with which rights, where it really comes from, how far review is. */
export function ArticleHead() {
  const t = useTranslations("review.head");
  const { mayReview, toggleOriginal, original } = useReview();
  const [open, setOpen] = useState(false);
  return (
    <header className="flex flex-col gap-2 border-b border-rule px-4 py-3 @container">
      <TitleLine />
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-soft">
        <Facts />
        {mayReview && (
          <Button
            id="article-outlet"
            size="small"
            variant="plain"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {t(open ? "closeDetails" : "editDetails")}
          </Button>
        )}
      </div>
      {open && <DescribeForm onDone={() => setOpen(false)} />}
      <OriginLine />
      <div className="flex flex-wrap items-center gap-2">
        <StateButtons />
        <Button size="small" hint="o" aria-pressed={original !== null} onClick={toggleOriginal}>
          {t("original")}
        </Button>
      </div>
    </header>
  );
}

function Facts() {
  const t = useTranslations("review.head");
  const registers = useTranslations("glossary.register");
  const locale = useLocale();
  const { article } = useReview();
  const { outlet, publishedAt, byline, url, register, language } = article;
  return (
    <>
      <span className={outlet ? "font-medium text-ink" : "text-caution"}>
        {outlet?.name ?? t("noOutlet")}
      </span>
      {publishedAt ? <Time at={publishedAt} locale={locale} /> : <span>{t("noDate")}</span>}
      {byline && <span>{byline}</span>}
      <span>
        {register === "unknown" ? t("registerUnknown") : registers(register)} ·{" "}
        {t(`language.${languageOf(language)}`)}
      </span>
      <span>{rightsWords()}</span>
      {url && (
        <a href={url} rel="noreferrer noopener" target="_blank" className="one-line max-w-60">
          {url.replace(/^https?:\/\//, "")}
        </a>
      )}
    </>
  );

  function rightsWords(): string {
    const rule = article.rightsMode ? article : outlet;
    if (!rule?.rightsMode) return t("rights.none");
    const words = t(`rights.${rule.rightsMode}`, { count: rule.excerptLength ?? 0 });
    return article.rightsMode ? t("rights.exception", { words }) : words;
  }
}

function languageOf(language: string): "vi" | "en" | "unknown" {
  return language === "vi" || language === "en" ? language : "unknown";
}

const offered: Record<ArticleState, ArticleState[]> = {
  new: ["in_review", "reviewed", "rejected"],
  in_review: ["reviewed", "rejected"],
  reviewed: ["in_review"],
  rejected: ["in_review"],
  archived: ["in_review"],
};

function StateButtons() {
  const t = useTranslations("review");
  const { article, items, mayReview } = useReview();
  const { changeTo } = useArticleState();
  const done = items.filter(({ standing }) => standing !== "pending").length;
  return (
    <>
      <Tag shape={article.state === "reviewed" ? "good" : "plain"}>{t(`state.${article.state}`)}</Tag>
      <span className="figures text-sm text-soft">
        {t("list.progressDetail", { done, total: items.length })}
        {article.assignee && ` · ${article.assignee.name}`}
      </span>
      {mayReview &&
        offered[article.state].map((state) => (
          <Button
            key={state}
            size="small"
            variant={variantOf(state)}
            onClick={() => changeTo(state)}
            {...(state === "reviewed" && { hint: "r" })}
          >
            {t(`changeState.${state}`)}
          </Button>
        ))}
    </>
  );
}

function variantOf(state: ArticleState): "primary" | "pencil" | "quiet" {
  if (state === "reviewed") return "primary";
  return state === "rejected" ? "pencil" : "quiet";
}
