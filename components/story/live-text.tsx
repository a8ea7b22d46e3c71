"use client";

import { useTranslations } from "use-intl";

import type { StoryForWriting } from "@/lib/story/queries";

import { type CitationPlace, StoryText } from "./story-text";

type LiveTextProps = { language: string; live: NonNullable<StoryForWriting["liveRevision"]> };

/** What readers have while a new draft is written beside it. */
export function LiveText({ language, live }: LiveTextProps) {
  const t = useTranslations("story.live");
  return (
    <div className="flex flex-col gap-3 text-sm">
      <p className="text-soft">{t("lead", { number: live.number })}</p>
      <div lang={language} className="flex flex-col gap-3">
        <p className="headline text-lg">{live.headline}</p>
        {live.standfirst && <p className="font-reading text-base">{live.standfirst}</p>}
        <StoryText body={live.body} citationMark={dot} />
      </div>
    </div>
  );
}

/** That something is cited here; which passage it is stands on the readers' page. */
function dot(_citationId: string, { key }: CitationPlace) {
  return (
    <span key={key} className="citation" aria-hidden="true">
      •
    </span>
  );
}
