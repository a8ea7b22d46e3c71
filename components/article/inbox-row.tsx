"use client";

import { Layers, StickyNote } from "lucide-react";
import Link from "next/link";
import type { MouseEvent } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Time } from "@/components/shell/time";
import { Tag } from "@/components/ui/tag";
import type { InboxArticle } from "@/lib/article/queries";
import { localePath } from "@/lib/i18n/locales";

type InboxRowProps = {
  article: InboxArticle;
  madeAt: Date;
  current: boolean;
  onChoose: () => void;
};

/** Two lines: what it says, and where it stands. */
export function InboxRow({ article, madeAt, current, onChoose }: InboxRowProps) {
  const t = useTranslations("inbox");
  const locale = useLocale();
  const { id, title, opening, state, createdAt } = article;

  function chooseOrOpen(event: MouseEvent) {
    const besides = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
    // Enter on the focused link, a second click, or a screen without the preview: open it.
    if (besides || event.detail === 0 || current || !previewIsShown()) return;
    event.preventDefault();
    onChoose();
  }

  return (
    <li
      id={`inbox-${id}`}
      aria-current={current ? "true" : undefined}
      className={`relative scroll-my-2 border-b border-rule px-3 py-2 sm:px-4 ${
        current ? "lg:bg-current-wash lg:shadow-[inset_3px_0_0_var(--ink)]" : "hover:bg-sunk"
      }`}
    >
      <div className="flex items-baseline gap-3">
        <Link
          href={localePath(locale, `/desk/articles/${id}`)}
          prefetch={false}
          onClick={chooseOrOpen}
          lang={article.language === "unknown" ? undefined : article.language}
          className={`min-w-0 flex-1 font-reading text-base leading-[1.4] no-underline after:absolute after:inset-0 lg:one-line ${title === null ? "italic" : ""} ${state === "new" ? "font-semibold" : ""}`}
        >
          {title ?? opening}
        </Link>
        <Time
          at={createdAt}
          locale={locale}
          now={madeAt}
          as="age"
          className="relative shrink-0 text-xs text-soft"
        />
      </div>
      <RowDetails article={article} />
      {title === null && <span className="sr-only">{t("noTitle")}</span>}
    </li>
  );
}

function RowDetails({ article }: { article: InboxArticle }) {
  const t = useTranslations("inbox");
  const glossary = useTranslations("glossary");
  const { title, outlet, register, state, openSuggestions, openNotes, coverage, notices } = article;
  return (
    <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-xs leading-[1.5] text-soft">
      <span className="one-line max-w-[45%] font-medium text-ink">{outlet?.name ?? t("noOutlet")}</span>
      {register !== "unknown" && <span>{glossary(`register.${register}`)}</span>}
      <span>{t(`state.${state}`)}</span>
      {title === null && <Tag shape="caution">{t("noTitle")}</Tag>}
      {notices.map(({ change }) => (
        <Tag key={change} shape={change === "withdrawn" ? "pencil" : "caution"}>
          {t(`notice.${change}`)}
        </Tag>
      ))}
      <span className="ml-auto flex items-center gap-3">
        {coverage && coverage.memberCount > 1 && (
          <span className="inline-flex items-center gap-1">
            <Layers aria-hidden="true" className="size-3.5" />
            {t(coverage.confirmed ? "coverage" : "coverageSuggested", { count: coverage.memberCount })}
          </span>
        )}
        {openNotes > 0 && (
          <span className="inline-flex items-center gap-1">
            <StickyNote aria-hidden="true" className="size-3.5" />
            {t("notes", { count: openNotes })}
          </span>
        )}
        {openSuggestions > 0 ? (
          <Tag shape="count">{glossary("counted.suggestions", { count: openSuggestions })}</Tag>
        ) : (
          <span>{t("decided")}</span>
        )}
      </span>
    </div>
  );
}

function previewIsShown(): boolean {
  return window.matchMedia("(min-width: 64rem)").matches;
}
