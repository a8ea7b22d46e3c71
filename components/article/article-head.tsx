"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { useState } from "react";

import { ArticleNotices } from "@/components/notice/article-notices";
import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { localePath } from "@/lib/i18n/locales";
import type { ArticleState } from "@/lib/article/schema";

import { DescribeForm } from "./describe-form";
import { OriginLine } from "./origin-line";
import { useReview, useReviewActions, useWriting } from "./review-context";
import { detailsPlace } from "./review-draft";
import { TitleLine } from "./title-line";
import { useArticleState } from "./use-article-state";

/** What the article is: title, who published it, when, with which rights, where it really comes from, how far review is. */
export function ArticleHead() {
  const t = useTranslations("review.head");
  const { article, notices, mayReview, original } = useReview();
  const { drafts } = useWriting();
  const { toggleOriginal, discard, finish } = useReviewActions();
  const locale = useLocale();
  const [asked, setAsked] = useState(false);
  // What was typed here before a reload shows itself again.
  const open = asked || (mayReview && drafts.all.has(detailsPlace));
  function close(how: typeof finish) {
    how(detailsPlace);
    setAsked(false);
  }
  return (
    <header className="flex flex-col gap-2 border-b border-rule px-4 py-3 @container">
      <ArticleNotices articleId={article.id} notices={notices} mayReview={mayReview} />
      <TitleLine />
      <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-soft">
        <Facts />
        {mayReview && (
          <Button
            id="article-outlet"
            size="small"
            variant="plain"
            aria-expanded={open}
            onClick={() => (open ? close(discard) : setAsked(true))}
          >
            {t(open ? "closeDetails" : "editDetails")}
          </Button>
        )}
      </div>
      {open && <DescribeForm onSaved={() => close(finish)} onCancel={() => close(discard)} />}
      <OriginLine />
      <div className="flex flex-wrap items-center gap-2">
        <StateButtons />
        <Button size="small" hint="o" aria-pressed={original !== null} onClick={toggleOriginal}>
          {t("original")}
        </Button>
        {article.revision.number > 1 && (
          <Link href={localePath(locale, `/desk/articles/${article.id}/revisions`)} className="text-sm">
            {t("revisions", { count: article.revision.number })}
          </Link>
        )}
      </div>
    </header>
  );
}

function Facts() {
  const t = useTranslations("review.head");
  const registers = useTranslations("glossary.register");
  const rules = useTranslations("rules");
  const locale = useLocale();
  const { article } = useReview();
  const { outlet, publishedAt, byline, url, register, language, analysisProblem } = article;
  return (
    <>
      <span className={outlet ? "font-medium text-ink" : "text-caution"}>
        {outlet ? (
          <Link
            href={localePath(locale, `/desk/outlets/${outlet.slug}/rules`)}
            title={rules("titleOf", { outlet: outlet.name })}
            className="link-plain"
          >
            {outlet.name}
          </Link>
        ) : (
          t("noOutlet")
        )}
      </span>
      {publishedAt ? <Time at={publishedAt} locale={locale} /> : <span>{t("noDate")}</span>}
      {byline && <span>{byline}</span>}
      <span>
        {register === "unknown" ? t("registerUnknown") : registers(register)} ·{" "}
        {t(`language.${languageOf(language)}`)}
      </span>
      <span>{rightsWords()}</span>
      {analysisProblem === "kept_whole" && <span className="text-caution">{t("keptWhole")}</span>}
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
  const { changeTo, open, asksFirst } = useArticleState();
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
            {state === "reviewed" && open > 0
              ? t(asksFirst ? "changeStateOpen" : "changeStateOpenAgain", { count: open })
              : t(`changeState.${state}`)}
          </Button>
        ))}
    </>
  );
}

function variantOf(state: ArticleState): "primary" | "pencil" | "quiet" {
  if (state === "reviewed") return "primary";
  return state === "rejected" ? "pencil" : "quiet";
}
