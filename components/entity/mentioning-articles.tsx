import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import type { MentioningArticle } from "@/lib/entity/mention-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type MentioningArticlesProps = { locale: Locale; articles: MentioningArticle[]; now: Date };

/** Decided and suggested side by side, never in one sum. */
export function MentioningArticles({ locale, articles, now }: MentioningArticlesProps) {
  const t = getTranslator(locale, "entities");
  if (articles.length === 0) return <p className="text-sm text-soft">{t("noArticles")}</p>;
  return (
    <Table caption={t("articlesCaption")}>
      <thead>
        <tr>
          <th>{t("article")}</th>
          <th>{t("outlet")}</th>
          <th className="text-right!">{t("decided")}</th>
          <th className="text-right!">{t("suggested")}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map(({ id, title, outlet, createdAt, mentionCount, suggestedCount }) => (
          <tr key={id}>
            <th scope="row" className="min-w-[14rem]">
              <Link href={localePath(locale, `/desk/articles/${id}`)}>{title ?? t("noTitle")}</Link>{" "}
              <Time
                at={createdAt}
                locale={locale}
                now={now}
                as="age"
                className="text-xs font-normal text-soft"
              />
            </th>
            <td className="whitespace-nowrap">{outlet}</td>
            <td data-label={t("decided")} className="figures text-right">
              {mentionCount}
            </td>
            <td data-label={t("suggested")} className="figures text-right text-soft">
              {suggestedCount}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
