"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { SplitPane } from "@/components/ui/split-pane";
import type { ArticlePreview } from "@/lib/article/inbox-queries";
import type { InboxArticle } from "@/lib/article/queries";
import { localePath } from "@/lib/i18n/locales";

import { InboxArrivals } from "./inbox-arrivals";
import { InboxPreview } from "./inbox-preview";
import { InboxRow } from "./inbox-row";
import { InboxShortcuts } from "./inbox-shortcuts";
import { usePreviews } from "./use-previews";

type InboxReaderProps = {
  articles: InboxArticle[];
  firstId: string;
  firstPreview: ArticlePreview | null;
  /** When the list was made: ages count from here, and what came later is announced. */
  madeAt: Date;
  freshHref: string;
  pages: { previousHref: string | null; nextHref: string | null };
  /** Below the list. */
  children: ReactNode;
};

/** The list and the text of the one it stands on. Only the editor moves it. */
export function InboxReader(props: InboxReaderProps) {
  const { articles, firstId, firstPreview, madeAt, freshHref, pages, children } = props;
  const t = useTranslations("inbox");
  const locale = useLocale();
  const router = useRouter();
  const [currentId, setCurrentId] = useState(firstId);
  const previews = usePreviews(firstPreview);
  const at = articles.findIndex(({ id }) => id === currentId);
  const current = articles[at];

  function choose(id: string | undefined) {
    if (id === undefined || id === currentId) return;
    setCurrentId(id);
    previews.fetchPreview(id);
    keepInAddress(id);
    document.getElementById(`inbox-${id}`)?.scrollIntoView({ block: "nearest" });
  }
  const openCurrent = () => router.push(localePath(locale, `/desk/articles/${currentId}`));
  const turn = (href: string | null) => href && router.push(href);

  useKeys([
    { keys: "j", beside: ["ArrowDown"], label: t("down"), run: () => choose(articles[at + 1]?.id) },
    { keys: "k", beside: ["ArrowUp"], label: t("up"), run: () => choose(articles[at - 1]?.id) },
    { keys: "ArrowDown", run: () => choose(articles[at + 1]?.id) },
    { keys: "ArrowUp", run: () => choose(articles[at - 1]?.id) },
    { keys: "Enter", beside: ["o"], label: t("openCurrent"), run: openCurrent },
    { keys: "o", run: openCurrent },
    { keys: "]", beside: ["n"], label: t("nextPage"), run: () => turn(pages.nextHref) },
    { keys: "[", beside: ["p"], label: t("previousPage"), run: () => turn(pages.previousHref) },
    { keys: "n", run: () => turn(pages.nextHref) },
    { keys: "p", run: () => turn(pages.previousHref) },
  ]);

  return (
    <>
      <InboxShortcuts />
      <InboxArrivals since={madeAt} freshHref={freshHref} />
      <SplitPane
        list={
          <>
            <ol aria-label={t("list")}>
              {articles.map((article) => (
                <InboxRow
                  key={article.id}
                  article={article}
                  madeAt={madeAt}
                  current={article.id === currentId}
                  onChoose={() => choose(article.id)}
                />
              ))}
            </ol>
            {children}
          </>
        }
        detail={
          current && (
            <InboxPreview article={current} madeAt={madeAt} preview={previews.previewOf(current.id)} />
          )
        }
      />
    </>
  );
}

/** So that coming back, or sending the link on, lands on the same article. Fetches nothing. */
function keepInAddress(id: string) {
  const address = new URL(window.location.href);
  address.searchParams.set("at", id);
  window.history.replaceState(null, "", address);
}
