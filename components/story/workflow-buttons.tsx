"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import type { StoryForWriting } from "@/lib/story/queries";

import type { Powers, Standing } from "./standing";
import type { Versions } from "./use-workflow";
import { useWorkflow } from "./use-workflow";
import type { Explained } from "./words-dialog";
import { WordsDialog } from "./words-dialog";

type WorkflowButtonsProps = {
  story: StoryForWriting;
  standing: Standing;
  powers: Powers;
  versions: Versions;
  flushAction: () => Promise<boolean>;
  movedAction: () => void;
};

/** The steps that this person can take from here; the likely one is the heavy one. */
export function WorkflowButtons({ story, standing, powers, ...saving }: WorkflowButtonsProps) {
  const t = useTranslations("story.step");
  const [asking, setAsking] = useState<Explained | null>(null);
  const [words, setWords] = useState<Partial<Record<Explained, string>>>({});
  const close = () => setAsking(null);

  function done() {
    if (asking) setWords({ ...words, [asking]: "" });
    close();
  }

  const { take, problem, pending } = useWorkflow({ story, ...saving, doneAction: done });
  const { state, publication } = standing;
  const live = publication === "published";
  if (publication === "retracted") return null;

  return (
    <>
      {live && powers.retract && (
        <Button variant="pencil" onClick={() => setAsking("retract")}>
          {t("retract")}
        </Button>
      )}
      {state !== "draft" && powers.approve && (
        <Button onClick={() => setAsking("return")}>{t("return")}</Button>
      )}
      {state === "draft" && powers.write && (
        <Button
          variant="primary"
          pending={pending}
          disabled={standing.asPublished}
          onClick={() => take({ kind: "submit" })}
        >
          {t("submit")}
        </Button>
      )}
      {state === "submitted" && powers.approve && (
        <Button variant="primary" pending={pending} onClick={() => take({ kind: "approve" })}>
          {t("approve")}
        </Button>
      )}
      {state === "approved" && powers.write && (
        <>
          <Button
            variant={live ? "quiet" : "primary"}
            pending={pending}
            onClick={() => take({ kind: "publish" })}
          >
            {t(live ? "update" : "publish")}
          </Button>
          {live && (
            <Button variant="primary" onClick={() => setAsking("correct")}>
              {t("correct")}
            </Button>
          )}
        </>
      )}
      {asking === null && problem}
      <WordsDialog
        kind={asking}
        words={(asking && words[asking]) ?? ""}
        changeAction={(typed) => asking && setWords({ ...words, [asking]: typed })}
        pending={pending}
        problem={problem}
        closeAction={close}
        sendAction={(kind, said) => take({ kind, words: said })}
      />
    </>
  );
}
