"use client";

import { useRef, useState, useTransition } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { TextField } from "@/components/ui/text-field";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { searchPassagesAction } from "@/lib/story/actions";
import type { StoryForWriting } from "@/lib/story/queries";
import type { SourceArticle } from "@/lib/story/source-queries";

import type { Passage } from "./add-passage";
import type { RightsUse } from "./rights-uses";
import { SourceEntry } from "./source-entry";

type SourceDrawerProps = {
  story: StoryForWriting;
  sources: SourceArticle[];
  uses: RightsUse[];
  editable: boolean;
  citeAction: (passage: Passage) => Promise<void>;
};

const pause = 200;

/** What the story can rest on: the reviewed articles of its coverage, and any other by search. */
export function SourceDrawer({ story, sources, uses, editable, citeAction }: SourceDrawerProps) {
  const t = useTranslations("story.sources");
  const { found, state, pending, search } = usePassageSearch();
  const cited = uses.filter((use) => use.cited).map(({ source }) => source);
  const citedIds = new Set(cited.map(({ id }) => id));
  const others = sources.filter(({ id }) => !citedIds.has(id));
  const entry = (source: SourceArticle) => (
    <SourceEntry
      key={source.id}
      source={source}
      use={uses.find((use) => use.source.id === source.id) ?? null}
      editable={editable}
      citeAction={citeAction}
    />
  );
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label={t("search")}
        type="search"
        autoComplete="off"
        help={t("searchHelp")}
        onChange={(event) => search(event.target.value)}
      />
      <ActionProblem state={state} />
      {found ? (
        <Group title={t("found", { count: found.length })} busy={pending}>
          {found.map(entry)}
        </Group>
      ) : (
        <>
          {cited.length > 0 && <Group title={t("cited")}>{cited.map(entry)}</Group>}
          {others.length > 0 && <Group title={t("ofCoverage")}>{others.map(entry)}</Group>}
          {cited.length + others.length === 0 && (
            <p className="text-sm text-soft">{t(story.coverage ? "emptyCoverage" : "noCoverage")}</p>
          )}
        </>
      )}
    </div>
  );
}

type GroupProps = { title: string; busy?: boolean; children: ReactNode };

function Group({ title, busy = false, children }: GroupProps) {
  return (
    <section aria-busy={busy}>
      <h2 className="label mb-1">{title}</h2>
      <ul className="flex flex-col divide-y divide-rule border-y border-rule">{children}</ul>
    </section>
  );
}

/** Older answers that come late are dropped; an empty field shows the story's own sources again. */
function usePassageSearch() {
  const [found, setFound] = useState<SourceArticle[] | null>(null);
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [pending, startSearch] = useTransition();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef("");

  function search(typed: string) {
    const query = typed.trim();
    newest.current = query;
    clearTimeout(waiting.current);
    if (query === "") return setFound(null);
    waiting.current = setTimeout(() => startSearch(() => ask(query)), pause);
  }

  async function ask(query: string) {
    const answer = await searchPassagesAction({ query });
    if (newest.current !== query) return;
    startSearch(() => {
      setState(answer);
      if (answer.status === "ok") setFound(answer.value);
    });
  }

  return { found, state, pending, search };
}
