"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import { AttributionEditor } from "@/components/attribution/attribution-editor";
import { OriginEditor } from "@/components/attribution/origin-editor";
import { RulePanel } from "@/components/cleaning/rule-panel";
import { NoteEditor } from "@/components/note/note-editor";
import { NoteList } from "@/components/note/note-list";
import { OrphanList } from "@/components/orphan/orphan-list";
import { DecisionList } from "@/components/suggestion/decision-list";
import { MentionEditor } from "@/components/suggestion/mention-editor";

import { History } from "./history";
import { OthersLine } from "./others-line";
import { Unfinished } from "./unfinished";
import { type Panel, panels, useReview, useReviewActions, useWriting } from "./review-context";

/** Where decisions are made: the list, or what is being written just now, notes and history behind it. */
export function WorkColumn({ place }: { place: "column" | "sheet" }) {
  const t = useTranslations("review.panel");
  const { article, panel } = useReview();
  const { setPanel } = useReviewActions();
  const openNotes = article.notes.filter(({ resolvedAt }) => resolvedAt === null).length;
  const counts: Record<Panel, number> = { decisions: 0, notes: openNotes, history: 0 };

  function onKeyDown({ key, currentTarget }: KeyboardEvent<HTMLElement>) {
    const by = Number(key === "ArrowRight") - Number(key === "ArrowLeft");
    const next = panels[panels.indexOf(panel) + by];
    if (by === 0 || !next) return;
    setPanel(next);
    currentTarget.parentElement?.querySelector<HTMLElement>(`#${place}-${next}-tab`)?.focus();
  }

  return (
    <div className="flex min-h-full flex-col">
      <div
        role="tablist"
        aria-label={t("label")}
        className={`flex gap-4 border-b border-rule bg-sheet px-4 ${place === "column" ? "sticky top-0 z-10" : ""}`}
      >
        {panels.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${place}-${name}-tab`}
            aria-selected={panel === name}
            tabIndex={panel === name ? 0 : -1}
            aria-controls={`${place}-panel`}
            onClick={() => setPanel(name)}
            onKeyDown={onKeyDown}
            className={`-mb-px min-h-control border-b-2 text-sm font-medium ${panel === name ? "border-ink" : "border-transparent text-soft hover:text-ink"}`}
          >
            {t(name)}
            {counts[name] > 0 && <span className="figures ml-1 text-xs">{counts[name]}</span>}
          </button>
        ))}
      </div>
      <div id={`${place}-panel`} role="tabpanel" aria-labelledby={`${place}-${panel}-tab`} className="flex-1">
        <OthersLine />
        <Unfinished />
        <RulePanel />
        {panel === "decisions" && <OrphanList />}
        <Editor />
        {panel === "decisions" && <Decisions place={place} />}
        {panel === "notes" && <NoteList />}
        {panel === "history" && <History />}
      </div>
    </div>
  );
}

/** In a sheet there is room for one of them: what is being written is not to lie above what is being decided. */
function Decisions({ place }: { place: "column" | "sheet" }) {
  const { editing } = useWriting();
  return place === "sheet" && editing !== null ? null : <DecisionList place={place} />;
}

/** Keyed by what it is about, so that another thing never inherits what was typed for the last. */
function Editor() {
  const { editing } = useWriting();
  switch (editing?.type) {
    case undefined:
      return null;
    case "mention":
      return <MentionEditor key={editing.at} editing={editing} />;
    case "attribution":
      return <AttributionEditor key={editing.at} editing={editing} />;
    case "origin":
      return <OriginEditor key={editing.at} editing={editing} />;
    case "note":
      return <NoteEditor key={editing.at} editing={editing} />;
  }
}
