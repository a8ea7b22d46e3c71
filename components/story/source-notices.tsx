"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/locales";
import type { StoryNotice } from "@/lib/notice/queries";
import type { ChangedCitation } from "@/lib/story/changed-citation-queries";

type SourceNoticesProps = { notices: StoryNotice[]; changed: ChangedCitation[]; published: boolean };

/** What senders did to the articles that a story cites, and how the cited words read today. */
export function SourceNotices({ notices, changed, published }: SourceNoticesProps) {
  const t = useTranslations("story.notice");
  const locale = useLocale();
  if (notices.length === 0 && changed.length === 0) return null;
  return (
    <div className="mx-auto max-w-[42rem]">
      <Notice
        tone={published && notices.length > 0 ? "problem" : "caution"}
        title={t(published && notices.length > 0 ? "titleLive" : "title")}
      >
        <ul className="flex flex-col gap-1">
          {notices.map(({ id, articleId, change, note, articleTitle, outletName }) => (
            <li key={id}>
              {t(`what.${change}`, {
                title: articleTitle ?? t("untitled"),
                outlet: outletName ?? t("noOutlet"),
              })}
              {note && <span className="block text-soft">“{note}”</span>}{" "}
              <Link href={localePath(locale, `/desk/articles/${articleId}`)}>{t("look")}</Link>
            </li>
          ))}
          {changed.map(({ id, quote, nowReads }) => (
            <li key={id} className="border-l-2 border-caution pl-2">
              <span className="block">{t("cited", { quote })}</span>
              <span className="block">{nowReads ? t("nowReads", { quote: nowReads }) : t("gone")}</span>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
