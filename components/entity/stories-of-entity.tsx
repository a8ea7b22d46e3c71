import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Tag } from "@/components/ui/tag";
import type { StoryOfEntity } from "@/lib/entity/mention-queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type StoriesOfEntityProps = { locale: Locale; stories: StoryOfEntity[]; now: Date };

export function StoriesOfEntity({ locale, stories, now }: StoriesOfEntityProps) {
  const t = getTranslator(locale, "entities");
  const states = getTranslator(locale, "story.state.public");
  if (stories.length === 0) return <p className="text-sm text-soft">{t("noStories")}</p>;
  return (
    <ul className="text-sm">
      {stories.map(({ id, headline, publicationState, updatedAt }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 border-b border-rule py-row">
          <Link href={localePath(locale, `/desk/stories/${id}`)} className="min-w-0 flex-1">
            {headline === "" ? t("noTitle") : headline}
          </Link>
          <Tag shape={publicationState === "retracted" ? "pencil" : "plain"}>{states(publicationState)}</Tag>
          <Time at={updatedAt} locale={locale} now={now} as="age" className="text-xs text-soft" />
        </li>
      ))}
    </ul>
  );
}
