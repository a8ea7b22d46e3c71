"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/locales";
import type { StoryForWriting } from "@/lib/story/queries";

import { SaveLine } from "./save-line";
import { nextStep } from "./standing";
import type { Powers, Standing } from "./standing";
import { StateMarks } from "./state-marks";
import type { DraftStatus } from "./use-draft";
import type { Versions } from "./use-workflow";
import { WorkflowButtons } from "./workflow-buttons";

type ComposeHeaderProps = {
  story: StoryForWriting;
  standing: Standing;
  status: DraftStatus;
  powers: Powers;
  openedAt: Date;
  versions: Versions;
  flushAction: () => Promise<boolean>;
  reopenAction: () => void;
  movedAction: () => void;
};

/** Where the story stands, whether it is saved, and what happens next. */
export function ComposeHeader({ story, standing, status, powers, openedAt, ...steps }: ComposeHeaderProps) {
  const t = useTranslations("story");
  const locale = useLocale();
  const { returned } = story;
  return (
    <>
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule px-4 py-2">
        <div className="flex min-w-0 flex-col gap-1">
          <h1 className="sr-only">{story.draft.headline || t("untitled")}</h1>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Link href={localePath(locale, "/desk/stories")} className="link-plain text-xs text-soft">
              ← {t("list.title")}
            </Link>
            <StateMarks
              state={standing.state}
              publication={standing.publication}
              asPublished={standing.asPublished}
              words={(key) => t(`state.${key}`)}
            />
            <SaveLine status={status} openedAt={openedAt} />
          </p>
          <p className="text-sm">{t(`next.${nextStep(standing, powers)}`)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {standing.publication !== "unpublished" && (
            <LinkButton href={localePath(locale, `/stories/${story.slug}`)} variant="plain" target="_blank">
              {t("openLive")}
            </LinkButton>
          )}
          <LinkButton
            href={localePath(locale, `/desk/stories/${story.id}/preview`)}
            target="_blank"
            prefetch={false}
            onClick={() => void steps.flushAction()}
          >
            {t("preview.open")}
          </LinkButton>
          {standing.locked && (
            <Button onClick={steps.reopenAction} title={t("reopenExplained")}>
              {t("reopen")}
            </Button>
          )}
          <WorkflowButtons story={story} standing={standing} powers={powers} {...steps} />
        </div>
      </header>
      {returned && standing.state === "draft" && (
        <Notice tone="caution" title={t("returned", { by: returned.by })}>
          <p>{returned.reason}</p>
        </Notice>
      )}
      {story.retraction && (
        <Notice tone="problem" title={t("retractedNotice")}>
          {story.retraction.reason}
        </Notice>
      )}
    </>
  );
}
