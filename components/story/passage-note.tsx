"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/locales";
import type { DraftCitation } from "@/lib/story/queries";

type PassageNoteProps = { passage: DraftCitation | null; removeAction?: () => void };

/** What a citation rests on: words, outlet, origin, and the way to the article. */
export function PassageNote({ passage, removeAction }: PassageNoteProps) {
  const t = useTranslations("story.citation");
  const locale = useLocale();
  if (!passage) return <p className="text-sm text-pencil">{t("lost")}</p>;
  const { quote, article, articleId, articleRevisionId } = passage;
  const origins = article.origins.flatMap(({ name, outlet }) => outlet?.name ?? name ?? []);
  const warning = warningOf(article, articleRevisionId);
  return (
    <div className="flex flex-col gap-2 text-sm">
      <blockquote className="max-h-60 overflow-y-auto font-reading leading-[1.6]">“{quote}”</blockquote>
      <p className="text-soft">
        <span className="font-medium text-ink">{article.outlet?.name ?? t("unknownOutlet")}</span>
        {" · "}
        {article.title ?? t("untitled")}
      </p>
      <p className="text-xs text-soft">
        {origins.length > 0 ? t("origin", { names: origins.join(", ") }) : t("originOpen")}
      </p>
      {warning && <p className="text-xs text-pencil">{t(warning)}</p>}
      <p className="flex flex-wrap items-center gap-3">
        <Link href={localePath(locale, `/desk/articles/${articleId}`)}>{t("open")}</Link>
        {removeAction && (
          <Button size="small" variant="pencil" onClick={removeAction}>
            {t("remove")}
          </Button>
        )}
      </p>
    </div>
  );
}

function warningOf(article: DraftCitation["article"], revisionId: string) {
  if (article.state !== "reviewed") return "notReviewed";
  return article.currentRevisionId === revisionId ? null : "olderText";
}
