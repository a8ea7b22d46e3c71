import Link from "next/link";

import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ImportReport } from "@/lib/import/queries";
import { maxItemBytes } from "@/lib/import/schema";
import type { ItemProblem } from "@/lib/import/schema";

import { saySize } from "./say-size";

type Item = ImportReport["items"][number];

/** What became of each thing that was brought in, in words, with the way on. */
export function ImportReportTable({ locale, items }: { locale: Locale; items: Item[] }) {
  const t = getTranslator(locale, "import");
  return (
    <Table caption={t("reportCaption")}>
      <thead>
        <tr>
          <th>{t("item")}</th>
          <th>{t("result")}</th>
          <th>{t("article")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row" className="max-w-[20rem] min-w-[9rem] break-words">
              {item.name}
            </th>
            <td className="min-w-[12rem]">
              <ItemResult locale={locale} item={item} />
            </td>
            <td className="min-w-[12rem]">
              <ItemArticle locale={locale} item={item} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

type ItemProps = { locale: Locale; item: Item };

function ItemResult({ locale, item: { outcome, problem, article } }: ItemProps) {
  const t = getTranslator(locale, "import");
  switch (outcome) {
    case "imported":
      return article?.analysedAt ? (
        <Tag shape="good">{t("outcome.read")}</Tag>
      ) : (
        <Tag>{t("outcome.reading")}</Tag>
      );
    case "duplicate":
      return <Tag shape="caution">{t("outcome.duplicate")}</Tag>;
    case "pending":
      return <Tag>{t("outcome.pending")}</Tag>;
    case "rejected":
      return (
        <div className="flex flex-col items-start gap-1">
          <Tag shape="pencil">{t("outcome.rejected")}</Tag>
          {isItemProblem(problem) && <span>{t(`refused.${problem}`, { limit: saySize(maxItemBytes) })}</span>}
        </div>
      );
  }
}

function ItemArticle({ locale, item: { outcome, article } }: ItemProps) {
  const t = getTranslator(locale, "import");
  if (!article) return null;
  const href = localePath(locale, `/desk/articles/${article.id}`);
  if (!article.analysedAt) return <span className="text-soft">{article.title ?? t("untitled")}</span>;
  return (
    <>
      <Link href={href}>{article.title ?? t("untitled")}</Link>
      {outcome === "duplicate" && <span className="block text-xs text-soft">{t("openFirst")}</span>}
    </>
  );
}

const problems: readonly string[] = [
  "empty",
  "too_large",
  "not_text",
  "unknown_encoding",
] satisfies ItemProblem[];

function isItemProblem(problem: string | null): problem is ItemProblem {
  return problem !== null && problems.includes(problem);
}
