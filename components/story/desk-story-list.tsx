"use client";

import Link from "next/link";
import { useRef } from "react";
import { useLocale, useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { Time } from "@/components/shell/time";
import { localePath } from "@/lib/i18n/locales";
import { Tag } from "@/components/ui/tag";
import type { StoryNotice } from "@/lib/notice/queries";
import type { ListedStory } from "@/lib/story/queries";

import { StateMarks } from "./state-marks";

type DeskStoryListProps = { stories: ListedStory[]; notices: StoryNotice[]; seenAt: Date };

/** The desk's stories, two lines each; j and k walk them, Enter opens the one that has the focus. */
export function DeskStoryList({ stories, notices, seenAt }: DeskStoryListProps) {
  const t = useTranslations("story");
  const list = useRef<HTMLUListElement>(null);

  function walk(by: 1 | -1) {
    const links = [...(list.current?.querySelectorAll<HTMLElement>("[data-story]") ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = at === -1 ? links[0] : links[Math.min(Math.max(at + by, 0), links.length - 1)];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  }

  useKeys([
    { keys: "j", label: t("list.next"), run: () => walk(1) },
    { keys: "k", label: t("list.previous"), run: () => walk(-1) },
  ]);

  return (
    <ul
      ref={list}
      aria-label={t("list.caption")}
      className="flex flex-col divide-y divide-rule border-y border-rule"
    >
      {stories.map((story) => (
        <StoryRow
          key={story.id}
          story={story}
          changed={new Set(notices.flatMap((one) => (one.storyId === story.id ? [one.articleId] : []))).size}
          seenAt={seenAt}
        />
      ))}
    </ul>
  );
}

/** `changed`: of how many cited articles the sender changed something that nobody has looked at. */
type StoryRowProps = { story: ListedStory; changed: number; seenAt: Date };

function StoryRow({ story, changed, seenAt }: StoryRowProps) {
  const t = useTranslations("story");
  const locale = useLocale();
  const { draft, liveRevision, authors, _count: counts } = story;
  const headline = draft?.headline.trim() ?? "";
  const renamed = liveRevision !== null && liveRevision.headline !== headline;
  const details = [
    authors.map(({ name }) => name).join(", "),
    t("list.citations", { count: counts.citations }),
    ...(counts.corrections > 0 ? [t("list.corrections", { count: counts.corrections })] : []),
  ];
  return (
    <li className="relative flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-2.5 hover:bg-sunk has-focus-visible:bg-current-wash">
      <div className="min-w-0 basis-[32rem] grow">
        <Link
          href={localePath(locale, `/desk/stories/${story.id}`)}
          data-story=""
          lang={story.language}
          className={`link-plain font-reading text-base leading-[1.4] font-semibold after:absolute after:inset-0 ${headline === "" ? "text-soft italic" : ""}`}
        >
          {headline === "" ? t("untitled") : headline}
        </Link>
        {renamed && (
          <p className="text-xs text-soft" lang={story.language}>
            {t("list.liveHeadline", { headline: liveRevision.headline })}
          </p>
        )}
        <p className="text-xs text-soft">
          {details.join(" · ")} ·{" "}
          <Time at={draft?.updatedAt ?? story.updatedAt} locale={locale} now={seenAt} />
        </p>
      </div>
      {changed > 0 && (
        <Tag shape={story.publicationState === "published" ? "pencil" : "caution"}>
          {t("notice.mark", { count: changed })}
        </Tag>
      )}
      <StateMarks
        state={story.state}
        publication={story.publicationState}
        asPublished={
          story.state === "draft" && story.publicationState === "published" && draft?.asPublished === true
        }
        words={(key) => t(`state.${key}`)}
      />
    </li>
  );
}
