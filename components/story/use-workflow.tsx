"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { useTranslations } from "use-intl";
import { v7 } from "uuid";

import { useToasts } from "@/components/ui/toast";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import {
  approveStoryAction,
  correctStoryAction,
  publishStoryAction,
  retractStoryAction,
  returnStoryAction,
  submitStoryAction,
} from "@/lib/story/actions";
import type { StoryForWriting } from "@/lib/story/queries";

import { WorkflowProblem } from "./workflow-problem";

export type Step =
  | { kind: "submit" | "approve" | "publish" }
  | { kind: "return" | "correct" | "retract"; words: string };

/** What this page has seen, asked at the moment of sending: saving first may have moved it on. */
export type Versions = { story: () => number; draft: () => number };

type Workflow = {
  story: StoryForWriting;
  versions: Versions;
  flushAction: () => Promise<boolean>;
  /** The step was taken: what was opened for it can close. */
  doneAction: () => void;
  movedAction: () => void;
};

/** Takes a story one step on. What was typed is saved first, and each intent is sent under one key. */
export function useWorkflow({ story, versions, flushAction, doneAction, movedAction }: Workflow) {
  const t = useTranslations("story.step");
  const router = useRouter();
  const { show } = useToasts();
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [unsaved, setUnsaved] = useState(false);
  const [pending, startStep] = useTransition();
  const intent = useRef<{ kind: Step["kind"]; requestKey: string } | null>(null);

  function take(step: Step) {
    if (pending) return;
    // A second press or a retry after a lost answer is the same intent; another step is another one.
    if (intent.current?.kind !== step.kind) intent.current = { kind: step.kind, requestKey: v7() };
    const { requestKey } = intent.current;
    startStep(async () => {
      const saved = await flushAction();
      setUnsaved(!saved);
      if (!saved) return;
      const answer = await send(step, requestKey);
      setState(answer);
      if (answer.status !== "ok") return;
      intent.current = null;
      show({ title: t(`done.${step.kind}`) });
      doneAction();
      movedAction();
    });
  }

  function send(step: Step, requestKey: string): Promise<ActionState<unknown>> {
    const seen = { storyId: story.id, seenVersion: versions.story() };
    switch (step.kind) {
      case "submit":
        return submitStoryAction({ ...seen, seenDraftVersion: versions.draft() });
      case "approve":
        return approveStoryAction(seen);
      case "publish":
        return publishStoryAction({ ...seen, requestKey });
      case "return":
        return returnStoryAction({ ...seen, reason: step.words });
      case "correct":
        return correctStoryAction({ ...seen, requestKey, text: step.words });
      case "retract":
        return retractStoryAction({ ...seen, requestKey, reason: step.words });
    }
  }

  const problem = <WorkflowProblem state={state} unsaved={unsaved} reloadAction={() => router.refresh()} />;
  return { take, pending, problem };
}
