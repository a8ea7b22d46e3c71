"use client";

import { useRouter } from "next/navigation";
import { useEffect, useOptimistic, useRef, useTransition } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { useToasts } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action/state";
import { undoDecisionAction } from "@/lib/undo/actions";

import type { Act } from "./review-context";
import type { Standing } from "./review-item";

type Foreseen = { standings: ReadonlyMap<string, Standing>; blocks: ReadonlyMap<string, boolean> };
const nothing: Foreseen = { standings: new Map(), blocks: new Map() };
type Answer = ActionState<{ decisionId?: string | null }>;

/** Decisions show at once, go to the server one after the other, and can be taken back in the opposite order. */
export function usePerform() {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const router = useRouter();
  const { show, close } = useToasts();
  const { wordsFor } = useProblemWords();
  const [pending, startTransition] = useTransition();
  const [expected, foresee] = useOptimistic(nothing, withAct);
  const undoable = useRef<string[]>([]);
  const underWay = useRef<Promise<unknown>>(Promise.resolve());
  const toast = useRef<string | null>(null);

  // What has not arrived yet would be lost with the page, so the browser asks first.
  useEffect(() => {
    if (!pending) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [pending]);

  function perform(act: Act): Promise<Answer> {
    const answered = new Promise<Answer>((resolve) => {
      startTransition(async () => {
        foresee(act);
        const answer = await ask(act.run);
        if (answer.status === "ok") said(act.said, answer.value.decisionId ?? null);
        else startTransition(() => router.refresh());
        resolve(answer);
      });
    });
    underWay.current = Promise.all([underWay.current, answered]);
    return answered;
  }

  /** A lost connection must not take the screen, and what was typed in it, away. */
  async function ask(run: Act["run"]): Promise<Answer> {
    try {
      return await run();
    } catch (error) {
      reportError(error);
      return {
        status: "problem",
        problem: "unexpected",
        detail: null,
        reference: t("noConnection"),
        typed: {},
      };
    }
  }

  function said(title: string, decisionId: string | null) {
    if (decisionId) undoable.current.push(decisionId);
    tell({
      title,
      ...(decisionId && { undo: { label: common("undo"), hint: "u", undoAction: () => undo(decisionId) } }),
    });
  }

  /** One toast at a time: whoever decides quickly wants the last one's undo, not a pile. */
  function tell(note: Parameters<typeof show>[0]) {
    if (toast.current) close(toast.current);
    toast.current = show(note);
  }

  function undo(decisionId: string) {
    undoable.current = undoable.current.filter((id) => id !== decisionId);
    void perform({ run: () => takeBack(decisionId), said: t("undone") }).then((answer) => {
      if (answer.status !== "ok") tell({ title: wordsFor(answer) ?? t("notDone"), tone: "problem" });
    });
  }

  /** What was decided a moment ago may still be on its way: it, and not the one before, is the last. */
  async function undoLast(): Promise<boolean> {
    await underWay.current;
    const last = undoable.current.at(-1);
    if (last) undo(last);
    return last !== undefined;
  }

  return { perform, undo, undoLast, pending, expected, tell };
}

/** Undoing is no decision of its own, so there is nothing to take back again. */
async function takeBack(decisionId: string): Promise<Answer> {
  const answer = await undoDecisionAction({ decisionId });
  return answer.status === "ok" ? { status: "ok", value: {} } : answer;
}

function withAct(before: Foreseen, { standing, block }: Act): Foreseen {
  return {
    standings: standing
      ? new Map([...before.standings, [standing.key, standing.standing]])
      : before.standings,
    blocks: block ? new Map([...before.blocks, [block.id, block.kept]]) : before.blocks,
  };
}
