import Link from "next/link";

import { SectionHeading } from "@/components/shell/section-heading";
import { EmptyState } from "@/components/ui/empty-state";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { StoryCard } from "@/lib/story/public-queries";
import { StoryTeaser } from "./story-list";

type FrontPageProps = { stories: StoryCard[]; locale: Locale };

/** A lead in the reader's language and the next one beside it, in that language if there is one; then the rest by time. */
export function FrontPage({ stories, locale }: FrontPageProps) {
  const t = getTranslator(locale, "reader");
  const lead = stories.find((story) => story.language === locale && !story.retracted) ?? stories[0];
  if (!lead) return <EmptyState title={t("emptyTitle")}>{t("emptyBody")}</EmptyState>;
  const others = stories.filter((story) => story.id !== lead.id);
  const standing = others.filter((story) => !story.retracted);
  const second = standing.find((story) => story.language === locale) ?? standing[0];
  const rest = others.filter((story) => story.id !== second?.id);
  return (
    <div className="flex flex-col gap-10">
      <div className={`grid gap-x-10 gap-y-8 ${second ? "lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]" : ""}`}>
        <section lang={lead.language}>
          <StoryTeaser story={lead} locale={locale} size="text-3xl sm:text-4xl" level="h2" />
        </section>
        {second && (
          <section
            lang={second.language}
            className="border-rule max-lg:border-t max-lg:pt-4 lg:border-l lg:pl-10"
          >
            <StoryTeaser story={second} locale={locale} size="text-xl" level="h2" />
          </section>
        )}
      </div>
      {rest.length > 0 && (
        <section aria-labelledby="latest">
          <SectionHeading
            id="latest"
            aside={<Link href={localePath(locale, "/feed.atom")}>{t("follow")}</Link>}
          >
            {t("latest")}
          </SectionHeading>
          <ul className="grid gap-x-10 gap-y-8 md:grid-cols-2">
            {rest.map((story) => (
              <li key={story.id} lang={story.language} className="border-t border-rule pt-4">
                <StoryTeaser story={story} locale={locale} size="text-xl" />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
