import Link from "next/link";

import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { TagShape } from "@/components/ui/tag";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ReportItem } from "@/lib/import/report-queries";

import { refusalWords } from "./refusal-words";

type ReportTableProps = { locale: Locale; items: ReportItem[]; trial: boolean };

/** What became of each thing that was brought in, in words, with the way on. */
export function ImportReportTable({ locale, items, trial }: ReportTableProps) {
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
            <th scope="row" className="max-w-[24rem] min-w-[9rem] break-words">
              {item.name}
            </th>
            <td className="min-w-[12rem]">
              <ItemResult locale={locale} item={item} trial={trial} />
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

type ItemProps = { locale: Locale; item: ReportItem };

function ItemResult({ locale, item, trial }: ItemProps & { trial: boolean }) {
  const t = getTranslator(locale, "import");
  const { key, shape } = resultOf(item, trial);
  return (
    <div className="flex flex-col items-start gap-1">
      <Tag shape={shape}>{t(`outcome.${key}`)}</Tag>
      {item.outcome === "rejected" && item.problem !== null && (
        <span>
          {refusalWords(locale, item.problem)}
          {item.detail && <code className="ml-1 text-xs break-words text-soft">({item.detail})</code>}
        </span>
      )}
    </div>
  );
}

type ItemResultWords = {
  key:
    | "duplicate"
    | "pending"
    | "rejected"
    | "revised"
    | "read"
    | "reading"
    | "wouldImport"
    | "wouldRevise"
    | "wouldDuplicate";
  shape: TagShape;
};

function resultOf({ outcome, article }: ReportItem, trial: boolean): ItemResultWords {
  switch (outcome) {
    case "imported":
      if (trial) return { key: "wouldImport", shape: "good" };
      return article?.isRead ? { key: "read", shape: "good" } : { key: "reading", shape: "plain" };
    case "revised":
      return { key: trial ? "wouldRevise" : "revised", shape: "good" };
    case "duplicate":
      return { key: trial ? "wouldDuplicate" : "duplicate", shape: "caution" };
    case "pending":
      return { key: "pending", shape: "plain" };
    case "rejected":
      return { key: "rejected", shape: "pencil" };
  }
}

function ItemArticle({ locale, item: { outcome, article } }: ItemProps) {
  const t = getTranslator(locale, "import");
  if (!article) return null;
  const title = article.title ?? t("untitled");
  if (!article.isRead) return <span className="text-soft">{title}</span>;
  return (
    <>
      <Link href={localePath(locale, `/desk/articles/${article.id}`)}>{title}</Link>
      {outcome === "duplicate" && <span className="block text-xs text-soft">{t("openFirst")}</span>}
    </>
  );
}
