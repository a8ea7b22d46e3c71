import type { CoverageForDesk } from "@/lib/coverage/queries";
import type { SharedOrigins } from "@/lib/coverage/shared-origin-queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { letterOrigins } from "./origin-letters";
import { SharedOriginNotice } from "./shared-origin-notice";
import { Timeline } from "./timeline";

type SourcesProps = {
  locale: Locale;
  coverage: CoverageForDesk;
  shared: SharedOrigins;
  origins: CoverageForDesk["origins"];
};

/** The honest count: decided first and large, suspicions beside it and never in it. */
export function Sources({ locale, coverage, shared, origins }: SourcesProps) {
  const t = getTranslator(locale, "coverage");
  const { confirmed, members, suspected } = coverage;
  const articles = members.map(({ article }) => article);
  const undecided = origins.undecidedArticleIds.length;
  return (
    <section aria-labelledby="sources-title" className="flex flex-col gap-4">
      <div>
        <h2 id="sources-title" className="label">
          {t("sourcesTitle")}
        </h2>
        <p className="headline text-xl">
          {t(countWords(confirmed), { ...confirmed, origins: origins.decided.length })}
        </p>
        <p className="text-sm text-soft">
          {t("decidedFor", { decided: articles.length - undecided, all: articles.length })}{" "}
          {undecided > 0 &&
            suspected.outlets + origins.suspected.length > 0 &&
            t("ifRight", { outlets: suspected.outlets, origins: origins.suspected.length })}
        </p>
      </div>
      <SharedOriginNotice locale={locale} shared={shared} articles={articles} />
      <Timeline locale={locale} articles={articles} origins={letterOrigins(origins)} />
    </section>
  );
}

function countWords({ articles, outlets }: CoverageForDesk["confirmed"]) {
  if (articles === 0) return "countNothing";
  return outlets > 0 ? "count" : "countArticles";
}
