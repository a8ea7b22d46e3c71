"use client";

import { useLocale, useTranslations } from "use-intl";

import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import type { ArticlePreview } from "@/lib/article/inbox-queries";
import type { InboxArticle } from "@/lib/article/queries";
import { sayMoment } from "@/lib/i18n/dates";
import { localePath } from "@/lib/i18n/locales";

import type { FetchedPreview } from "./use-previews";

type InboxPreviewProps = { article: InboxArticle; madeAt: Date; preview: FetchedPreview };

export function InboxPreview({ article, madeAt, preview }: InboxPreviewProps) {
  const t = useTranslations("inbox");
  const locale = useLocale();
  const { id, title, outlet, publishedAt, createdAt, coverage } = article;
  return (
    <article aria-label={t("preview")} className="mx-auto max-w-[44rem] px-6 py-5">
      <header className="mb-4 flex flex-col gap-2 border-b border-rule pb-3">
        <div className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
          <span className="font-medium text-ink">{outlet?.name ?? t("noOutlet")}</span>
          <span>
            {publishedAt
              ? t("published", { when: sayMoment(publishedAt, { locale, now: madeAt }) })
              : t("publishedUnknown")}
          </span>
          <span>{t("arrived", { when: sayMoment(createdAt, { locale, now: madeAt }) })}</span>
        </div>
        <h2 className={`headline text-xl ${title === null ? "text-soft italic" : ""}`}>
          {title ?? t("noTitle")}
        </h2>
        <div className="flex flex-wrap gap-2">
          <LinkButton
            variant="primary"
            href={localePath(locale, `/desk/articles/${id}`)}
            aria-keyshortcuts="Enter"
          >
            {t("open")}
            <Kbd>↵</Kbd>
          </LinkButton>
          {coverage && (
            <LinkButton href={localePath(locale, `/desk/coverage/${coverage.id}`)}>
              {t("openCoverage")}
            </LinkButton>
          )}
        </div>
      </header>
      <div aria-live="polite" aria-busy={preview === "loading"}>
        {preview === "loading" && (
          <div>
            <span className="sr-only">{t("previewLoading")}</span>
            <Skeleton lines={9} />
          </div>
        )}
        {preview === "failed" && <Notice tone="problem" title={t("previewFailed")} />}
      </div>
      {typeof preview === "object" && (
        <PreviewText preview={preview} language={article.language} title={title} />
      )}
    </article>
  );
}

type PreviewTextProps = { preview: ArticlePreview; language: string; title: string | null };

function PreviewText({ preview, language, title }: PreviewTextProps) {
  const t = useTranslations("inbox");
  const shown = preview.paragraphs.filter(({ kind, text }) => kind !== "title" || text !== title);
  return (
    <div className="flex flex-col gap-3">
      <div lang={language === "unknown" ? undefined : language} className="flex flex-col gap-3">
        {shown.map(({ start, kind, text }) => (
          <p key={start} className={`reading whitespace-pre-line ${styles[kind] ?? ""}`}>
            {text}
          </p>
        ))}
      </div>
      {preview.wasShortened && <p className="text-sm text-soft">{t("shortened")}</p>}
      {preview.cutCount > 0 && (
        <p className="border-t border-dashed border-rule pt-2 text-xs text-soft">
          {t("cut", { count: preview.cutCount })}
        </p>
      )}
    </div>
  );
}

const styles: Partial<Record<ArticlePreview["paragraphs"][number]["kind"], string>> = {
  standfirst: "font-semibold",
  heading: "font-semibold",
  title: "font-semibold",
  dateline: "text-sm! text-soft",
  caption: "border-l border-edge pl-3 text-sm! text-soft",
  credit: "text-sm! text-soft",
  byline: "text-sm! text-soft",
};
