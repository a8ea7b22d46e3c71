import Link from "next/link";

import { Time } from "@/components/shell/time";
import type { ComparedArticle } from "@/lib/coverage/compare-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type ProofHeadsProps = { locale: Locale; a: ComparedArticle; b: ComparedArticle };

export function ProofHeads({ locale, a, b }: ProofHeadsProps) {
  const t = getTranslator(locale, "compare");
  return (
    <div className="border-b border-ink md:pr-8">
      <div className="grid max-w-page grid-cols-1 gap-x-3 gap-y-2 px-4 py-2 md:grid-cols-[1fr_6.5rem_1fr]">
        <Head locale={locale} article={a} side={t("left")} />
        <span className="max-md:hidden" />
        <Head locale={locale} article={b} side={t("right")} />
      </div>
    </div>
  );
}

function Head({ locale, article, side }: { locale: Locale; article: ComparedArticle; side: string }) {
  const t = getTranslator(locale, "compare");
  const glossary = getTranslator(locale, "glossary.register");
  const { id, title, outlet, register, publishedAt } = article;
  return (
    <section aria-label={side} className="min-w-0 pl-[calc(0.75rem+3px)]">
      <h2 className="font-reading text-base leading-[1.4] font-semibold">
        <Link href={localePath(locale, `/desk/articles/${id}`)} className="link-plain">
          {title ?? <em className="font-normal">{t("noTitle")}</em>}
        </Link>
      </h2>
      <p className="flex flex-wrap gap-x-3 text-xs leading-[1.6] text-soft">
        <span className="font-medium text-ink">{outlet?.name ?? t("noOutlet")}</span>
        {register !== "unknown" && <span>{glossary(register)}</span>}
        {publishedAt ? <Time at={publishedAt} locale={locale} /> : <span>{t("dateUnknown")}</span>}
      </p>
    </section>
  );
}
