import { SectionHeading } from "@/components/shell/section-heading";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { StoryCard } from "@/lib/story/public-queries";
import type { PublicTopic } from "@/lib/story/public-topic-queries";

import { StoryList } from "./story-list";

type TopicPageProps = { topic: PublicTopic; stories: StoryCard[]; locale: Locale };

export function TopicPage({ topic, stories, locale }: TopicPageProps) {
  const t = getTranslator(locale, "reader");
  return (
    <>
      <h1 className="headline mb-6 text-3xl">{locale === "vi" ? topic.nameVi : topic.nameEn}</h1>
      <SectionHeading>{t("topic.stories")}</SectionHeading>
      <StoryList stories={stories} locale={locale} />
    </>
  );
}
