"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { useToasts } from "@/components/ui/toast";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { undoDecisionAction } from "@/lib/undo/actions";

type Decided = { decisionId: string };
export type DecideAction = (said: string, run: () => Promise<ActionState<Decided>>) => void;

/** Sends a decision, says that it was taken and offers the way back; a refusal stays on the screen. */
export function useCoverageDecision() {
  const t = useTranslations("coverage");
  const router = useRouter();
  const common = useTranslations("common");
  const { show, close } = useToasts();
  const { wordsFor } = useProblemWords();
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [pending, start] = useTransition();
  const last = useRef<{ decisionId: string; toastId: string } | null>(null);

  useKeys([{ keys: "u", label: t("undoKey"), run: () => last.current && undo(last.current.decisionId) }]);

  const decide: DecideAction = (said, run) =>
    start(async () => {
      const answer = await ask(run);
      if (answer === null) return;
      start(() => setState(answer));
      if (answer.status !== "ok") return router.refresh();
      const { decisionId } = answer.value;
      forget();
      const undoing = { label: common("undo"), hint: "u", undoAction: () => undo(decisionId) };
      last.current = { decisionId, toastId: show({ title: said, undo: undoing }) };
    });

  async function ask(run: () => Promise<ActionState<Decided>>) {
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
    if (last.current) close(last.current.toastId);
    last.current = null;
  }

  function undo(decisionId: string) {
    forget();
    start(async () => {
      const answer = await undoDecisionAction({ decisionId });
      const title = answer.status === "ok" ? t("said.undone") : (wordsFor(answer) ?? t("failed"));
      show({ title, tone: answer.status === "ok" ? "done" : "problem" });
    });
  }

  return { decide, state, pending };
}
