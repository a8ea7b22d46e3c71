import Link from "next/link";

import { Tag } from "@/components/ui/tag";
import { Time } from "@/components/shell/time";
import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { StoryCard } from "@/lib/story/public-queries";

type StoryListProps = { stories: StoryCard[]; locale: Locale };

/** Stories under one another, told apart by rules and space. */
export function StoryList({ stories, locale }: StoryListProps) {
  return (
    <ul className="flex flex-col divide-y divide-rule">
      {stories.map((story) => (
        <li key={story.id} className="py-4 first:pt-0" lang={story.language}>
          <StoryTeaser story={story} locale={locale} size="text-xl" />
        </li>
      ))}
    </ul>
  );
}

type StoryTeaserProps = { story: StoryCard; locale: Locale; size: string; level?: "h2" | "h3" };

export function StoryTeaser({ story, locale, size, level: Heading = "h3" }: StoryTeaserProps) {
  return (
    <article>
      <Heading className={`headline ${size} ${story.retracted ? "struck" : ""}`}>
        <Link href={localePath(locale, `/stories/${story.slug}`)} className="link-plain">
          {story.headline}
        </Link>
      </Heading>
      {story.standfirst && !story.retracted && (
        <p className="mt-2 max-w-measure font-reading text-base leading-[1.55]">{story.standfirst}</p>
      )}
      <StoryLine story={story} locale={locale} />
    </article>
  );
}

function StoryLine({ story, locale }: { story: StoryCard; locale: Locale }) {
  const t = getTranslator(locale, "reader");
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-soft" lang={locale}>
      {story.retracted && <Tag shape="pencil">{t("retracted")}</Tag>}
      {!story.retracted && story.correctedAt && <Tag shape="caution">{t("corrected")}</Tag>}
      <Time at={story.publishedAt} locale={locale} />
      <span>{t("sourceCount", { outlets: story.outletCount, origins: story.originCount })}</span>
      {story.topics.map((topic) => (
        <Link key={topic.slug} href={localePath(locale, `/topics/${topic.slug}`)}>
          {locale === "vi" ? topic.nameVi : topic.nameEn}
        </Link>
      ))}
    </p>
  );
}
