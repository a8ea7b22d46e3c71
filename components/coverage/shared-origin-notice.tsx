import Link from "next/link";

import type { SharedOrigins } from "@/lib/coverage/shared-origin-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type Article = { id: string; title: string | null; outlet: { name: string } | null };
type SharedOriginNoticeProps = { locale: Locale; shared: SharedOrigins; articles: Article[] };

/** Two papers, one wire: what makes the machine think so, for an editor to check and decide. */
export function SharedOriginNotice({ locale, shared, articles }: SharedOriginNoticeProps) {
  const t = getTranslator(locale, "coverage");
  if (shared.length === 0) return null;
  const named = (id: string) => {
    const article = articles.find((one) => one.id === id);
    if (article?.title) return `“${article.title}”`;
    return article?.outlet?.name ?? t("untitledArticle");
  };
  const involved = new Set(shared.flatMap(({ articleId, besideId }) => [articleId, besideId]));
  const agencies = new Set(shared.map(({ agency }) => agency.key));
  return (
    <section className="border-l-4 border-dashed border-caution bg-caution-wash px-4 py-3 text-sm">
      <h3 className="font-semibold">{t("sharedTitle", { articles: involved.size, count: agencies.size })}</h3>
      <p className="mb-2 text-xs text-soft">{t("notCounted")}</p>
      <ul className="flex flex-col gap-3">
        {shared.map(({ articleId, besideId, agency, sentenceCount, quotationCount }) => (
          <li key={articleId} className="flex flex-col gap-0.5">
            <p>{t("shared", { article: named(articleId), agency: agency.name })}</p>
            <p>
              {agency.quote
                ? t("sharedQuote", { beside: named(besideId), quote: agency.quote })
                : t("sharedNamed", { beside: named(besideId), agency: agency.name })}{" "}
              {t("sharedAligned", { sentences: sentenceCount, quotations: quotationCount })}
            </p>
            <p className="flex flex-wrap gap-x-4">
              <Link href={localePath(locale, `/desk/compare?a=${articleId}&b=${besideId}`)}>
                {t("compareThese")}
              </Link>
              <Link href={localePath(locale, `/desk/articles/${articleId}`)}>{t("decideOrigin")}</Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
