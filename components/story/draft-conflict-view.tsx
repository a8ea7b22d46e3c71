"use client";

import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { useToasts } from "@/components/ui/toast";
import { sayMoment } from "@/lib/i18n/dates";
import { plainTextOf } from "@/lib/story/body";
import type { DraftConflict } from "@/lib/story/schema";

import { useCitations } from "./citation-context";
import type { DraftText } from "./draft-text";
import { type CitationPlace, StoryText } from "./story-text";

type DraftConflictViewProps = {
  language: string;
  mine: DraftText;
  theirs: DraftConflict;
  keepAction: () => void;
  takeAction: () => void;
};

/** Two people wrote: both texts stand here until one of them is chosen. Neither is lost before that. */
export function DraftConflictView({
  language,
  mine,
  theirs,
  keepAction,
  takeAction,
}: DraftConflictViewProps) {
  const t = useTranslations("story.conflict");
  const locale = useLocale();
  const { show } = useToasts();
  const here = useRef<HTMLElement>(null);
  const at = sayMoment(new Date(theirs.savedAt), { locale });

  // Whoever writes at the end of a long text would not see it above the beginning.
  useEffect(() => {
    // Not handed back: browsers may answer with a promise, which React would call as a clean-up.
    here.current?.scrollIntoView({ block: "start" });
  }, []);

  async function copy(text: DraftText) {
    await navigator.clipboard.writeText(
      [text.headline, text.standfirst, plainTextOf(text.body)].join("\n\n"),
    );
    show({ title: t("copied") });
  }

  return (
    <section
      ref={here}
      aria-labelledby="conflict"
      className="border-b-4 border-pencil bg-pencil-wash px-4 py-4"
      role="alert"
    >
      <h2 id="conflict" className="text-base font-semibold">
        {t("title", { by: theirs.savedBy, at })}
      </h2>
      <p className="mb-3 text-sm">{t("lead")}</p>
      <div className="grid gap-4 md:grid-cols-2">
        <Version title={t("mine")} text={mine} language={language}>
          <Button variant="primary" onClick={keepAction}>
            {t("keepMine")}
          </Button>
          <Button onClick={() => void copy(mine)}>{t("copy")}</Button>
        </Version>
        <Version title={t("theirs", { by: theirs.savedBy })} text={theirs} language={language}>
          <Button variant="pencil" onClick={takeAction}>
            {t("takeTheirs")}
          </Button>
          <Button onClick={() => void copy(theirs)}>{t("copy")}</Button>
        </Version>
      </div>
    </section>
  );
}

type VersionProps = { title: string; text: DraftText; language: string; children: ReactNode };

function Version({ title, text, language, children }: VersionProps) {
  const { numbers } = useCitations();
  return (
    <article className="flex flex-col gap-2 border border-edge bg-sheet p-3">
      <h3 className="label">{title}</h3>
      <div
        className="max-h-[45dvh] overflow-y-auto text-sm"
        lang={language}
        tabIndex={0}
        role="group"
        aria-label={title}
      >
        <p className="headline text-lg">{text.headline}</p>
        <p className="my-2 font-reading">{text.standfirst}</p>
        <StoryText body={text.body} citationMark={marksBy(numbers)} />
      </div>
      <div className="mt-auto flex flex-wrap gap-2 pt-1">{children}</div>
    </article>
  );
}

/** A plus where the number is not known here: the other one has just added that citation. */
function marksBy(numbers: ReadonlyMap<string, number>) {
  return (id: string, { key }: CitationPlace) => (
    <span key={key} className="citation">
      {numbers.get(id) ?? "+"}
    </span>
  );
}
