"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useTranslations } from "use-intl";
import * as z from "zod";

import { useKeys } from "@/components/shell/keys";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { useToasts } from "@/components/ui/toast";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { undoDecisionAction } from "@/lib/undo/actions";

/** What can be taken back answers with its decision. */
const decided = z.object({ decisionId: z.uuid() });
type Answer = ActionState<object | null>;
type Next = {
  /** What closes or empties itself when it is done. */
  close?: () => void;
  /** Where it goes on: the key of this page's undo stays behind, the toast's button does not. */
  goTo?: string;
};
export type DecideAction = (said: string, run: () => Promise<Answer>, next?: Next) => void;
export type DecisionWords = {
  /** What the key does, on the sheet of keys. */
  undoKey: string;
  failed: string;
  undone: string;
  /** So much was decided on since and stays. */
  undoneLeft?: (count: number) => string;
};

/**
 * Sends a decision, says that it was taken and offers the way back, by the toast's button and by `u`; a refusal stays
 * on the screen. `looksAgain`: after a refusal the page shows what others made of it meanwhile.
 */
export function useDecision(words: DecisionWords, { looksAgain = false } = {}) {
  const common = useTranslations("common");
  const router = useRouter();
  const { show, close } = useToasts();
  const { wordsFor } = useProblemWords();
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [pending, start] = useTransition();
  const [last, setLast] = useState<{ decisionId: string; toastId: string } | null>(null);

  // Several parts of a page decide: the key is that one's which did so last.
  useKeys(last ? [{ keys: "u", label: words.undoKey, run: () => undo(last.decisionId) }] : []);

  const decideAction: DecideAction = (said, run, { close: closeAction, goTo } = {}) =>
    start(async () => {
      const answer = await ask(run);
      if (answer === null) return;
      start(() => setState(answer));
      if (answer.status !== "ok") {
        if (looksAgain) router.refresh();
        return;
      }
      forget();
      const decisionId = decided.safeParse(answer.value).data?.decisionId;
      const hint = goTo === undefined ? { hint: "u" } : {};
      const undoAction = () => decisionId !== undefined && undo(decisionId);
      const undoing =
        decisionId === undefined ? {} : { undo: { label: common("undo"), ...hint, undoAction } };
      const toastId = show({ title: said, ...undoing });
      if (decisionId !== undefined && goTo === undefined) start(() => setLast({ decisionId, toastId }));
      closeAction?.();
      if (goTo !== undefined) router.push(goTo);
    });

  async function ask(run: () => Promise<Answer>): Promise<Answer | null> {
    try {
      return await run();
    } catch (error) {
      show({ title: words.failed, tone: "problem" });
      reportError(error);
      return null;
    }
  }

  /** Only the newest decision can be taken back here, so no older offer may stay. */
  function forget() {
    if (last) close(last.toastId);
    start(() => setLast(null));
  }

  function undo(decisionId: string) {
    forget();
    start(async () => {
      try {
        const answer = await undoDecisionAction({ decisionId });
        if (answer.status !== "ok") {
          show({ title: wordsFor(answer) ?? words.failed, tone: "problem" });
          return;
        }
        const { left } = answer.value;
        const detail = left > 0 ? words.undoneLeft?.(left) : undefined;
        show({ title: words.undone, ...(detail !== undefined && { detail }) });
        router.refresh();
      } catch (error) {
        show({ title: words.failed, tone: "problem" });
        reportError(error);
      }
    });
  }

  return { decideAction, undo, state, pending };
}
