import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import type { UnreadableArticle } from "@/lib/article/unreadable-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { ReadAgain } from "./read-again";

type UnreadableTableProps = { locale: Locale; articles: UnreadableArticle[]; mayAsk: boolean; now: Date };

export function UnreadableTable({ locale, articles, mayAsk, now }: UnreadableTableProps) {
  const t = getTranslator(locale, "inbox.unreadable");
  const inbox = getTranslator(locale, "inbox");
  const problems = getTranslator(locale, "problems");
  return (
    <Table caption={t("title")}>
      <thead>
        <tr>
          <th>{t("article")}</th>
          <th>{t("reason")}</th>
          <th>{t("when")}</th>
          <th>{t("import")}</th>
          {mayAsk && (
            <th>
              <span className="sr-only">{t("again")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id}>
            <th scope="row" className="max-w-[26rem] min-w-[12rem] break-words">
              <Name locale={locale} article={article} />
              <span className="block font-normal text-soft">{article.outlet?.name ?? inbox("noOutlet")}</span>
            </th>
            <td className="min-w-[12rem]">
              {problems(article.problem)}
              <span className="block text-soft">{t("tries", { count: article.analysisFailures })}</span>
            </td>
            <td className="whitespace-nowrap" data-label={t("when")}>
              <Time at={article.updatedAt} locale={locale} now={now} />
            </td>
            <td className="max-w-[16rem] break-words max-sm:max-w-full" data-label={t("import")}>
              {article.import && (
                <Link href={localePath(locale, `/desk/import/${article.import.id}`)}>
                  {article.import.label}
                </Link>
              )}
            </td>
            {mayAsk && (
              <td className="max-sm:basis-full">
                <ReadAgain articleId={article.id} title={nameOf(article) ?? inbox("noTitle")} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function nameOf({ title, opening }: UnreadableArticle): string | null {
  return title ?? (opening || null);
}

function Name({ locale, article }: { locale: Locale; article: UnreadableArticle }) {
  const name = nameOf(article) ?? getTranslator(locale, "inbox")("noTitle");
  if (!article.isRead) return name;
  return <Link href={localePath(locale, `/desk/articles/${article.id}`)}>{name}</Link>;
}
