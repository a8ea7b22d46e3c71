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
type DecideAction = (said: string, run: () => Promise<Answer>, next?: Next) => void;
export type EntityDecision = { decideAction: DecideAction; state: ActionState<unknown>; pending: boolean };

/** Sends a decision about entities, says that it was taken and offers the way back; a refusal stays on the screen. */
export function useEntityDecision() {
  const t = useTranslations("entities");
  const common = useTranslations("common");
  const router = useRouter();
  const { show, close } = useToasts();
  const { wordsFor } = useProblemWords();
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [pending, start] = useTransition();
  const [last, setLast] = useState<{ decisionId: string; toastId: string } | null>(null);

  // Several parts of a page decide: the key is that one's which did so last.
  useKeys(last ? [{ keys: "u", label: t("undoKey"), run: () => undo(last.decisionId) }] : []);

  const decideAction: DecideAction = (said, run, { close: closeAction, goTo } = {}) =>
    start(async () => {
      const answer = await ask(run);
      if (answer === null) return;
      start(() => setState(answer));
      if (answer.status !== "ok") return;
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
      show({ title: t("failed"), tone: "problem" });
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
          show({ title: wordsFor(answer) ?? t("failed"), tone: "problem" });
          return;
        }
        const { left } = answer.value;
        show({ title: t("undone"), ...(left > 0 && { detail: t("undoneLeft", { count: left }) }) });
        router.refresh();
      } catch (error) {
        show({ title: t("failed"), tone: "problem" });
        reportError(error);
      }
    });
  }

  return { decideAction, undo, state, pending };
}
