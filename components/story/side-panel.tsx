"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Tabs } from "@/components/ui/tabs";
import type { StoryForWriting, TopicChoice } from "@/lib/story/queries";
import type { SourceArticle } from "@/lib/story/source-queries";

import type { Passage } from "./add-passage";
import { DetailsForm } from "./details-form";
import { LiveText } from "./live-text";
import type { RightsUse } from "./rights-uses";
import { SourceDrawer } from "./source-drawer";
import { StoryHistory } from "./story-history";

type SidePanelProps = {
  story: StoryForWriting;
  storyVersion: () => number;
  slug: string;
  sources: SourceArticle[];
  topics: TopicChoice[];
  uses: RightsUse[];
  editable: boolean;
  flushAction: () => Promise<boolean>;
  citeAction: (passage: Passage) => Promise<void>;
};

/** Beside the sheet from large screens on; on a phone it comes up from below over the lower half. */
export function SidePanel({
  story,
  storyVersion,
  slug,
  sources,
  topics,
  uses,
  editable,
  ...actions
}: SidePanelProps) {
  const t = useTranslations("story.side");
  const [open, setOpen] = useState(false);
  const tabs = [
    {
      value: "sources",
      label: t("sources"),
      panel: (
        <SourceDrawer
          story={story}
          sources={sources}
          uses={uses}
          editable={editable}
          citeAction={actions.citeAction}
        />
      ),
    },
    {
      value: "details",
      label: t("details"),
      panel: (
        <DetailsForm
          story={story}
          storyVersion={storyVersion}
          slug={slug}
          topics={topics}
          editable={editable}
          flushAction={actions.flushAction}
        />
      ),
    },
    ...(story.liveRevision && story.publicationState === "published"
      ? [
          {
            value: "live",
            label: t("live"),
            panel: <LiveText language={story.language} live={story.liveRevision} />,
          },
        ]
      : []),
    { value: "history", label: t("history"), panel: <StoryHistory story={story} /> },
  ];
  return (
    <>
      <div data-bottom-bar className="sticky bottom-0 z-20 border-t border-rule bg-sheet p-2 lg:hidden">
        <Button className="w-full" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "close" : "open")}
        </Button>
      </div>
      <aside
        aria-label={t("label")}
        className={`min-w-0 bg-paper px-4 pt-1 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-14 max-lg:z-20 max-lg:max-h-[60dvh] max-lg:border-t-2 max-lg:border-ink max-lg:shadow-float lg:border-l lg:border-rule overflow-y-auto overscroll-contain ${open ? "" : "max-lg:hidden"}`}
      >
        <Tabs label={t("label")} tabs={tabs} keepMounted />
      </aside>
    </>
  );
}
