"use client";

import { useRouter } from "next/navigation";
import { useEffect, useOptimistic, useRef, useTransition } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { useToasts } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action/state";
import { idle } from "@/lib/action/state";
import { undoDecisionAction } from "@/lib/undo/actions";

import type { Act, Foresight } from "./review-context";
import type { MentionItem, ReviewItem } from "./review-item";
import { foresightOf } from "./walk";

type Foreseen = {
  standings: ReadonlyMap<string, Foresight>;
  added: readonly MentionItem[];
  blocks: ReadonlyMap<string, boolean>;
};
const nothing: Foreseen = { standings: new Map(), added: [], blocks: new Map() };
type Answer = ActionState<{ decisionId?: string | null }>;

/** What can be taken back: by which decision, once the server has told, and how things stood before. */
type Undoable = { decisionId: Promise<string | null>; before: Foresight[]; added: readonly MentionItem[] };

/** Decisions show at once, go to the server one after the other, and can be taken back in the opposite order. */
export function usePerform(known: readonly ReviewItem[]) {
  const t = useTranslations("review");
  const common = useTranslations("common");
  const router = useRouter();
  const { show, close } = useToasts();
  const { wordsFor } = useProblemWords();
  const [pending, startTransition] = useTransition();
  const [expected, foresee] = useOptimistic(nothing, withAct);
  const undoable = useRef<Undoable[]>([]);
  const toast = useRef<string | null>(null);

  // What has not arrived yet would be lost with the page, so the browser asks first.
  useEffect(() => {
    if (!pending) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [pending]);

  function perform(act: Act): Promise<Answer> {
    const step: Undoable = {
      decisionId: Promise.resolve(null),
      before: standingBefore(act),
      added: act.adds ?? [],
    };
    const answered = carryOut(act, (answer) => {
      const decisionId = answer.status === "ok" ? (answer.value.decisionId ?? null) : null;
      if (decisionId === null) undoable.current = undoable.current.filter((other) => other !== step);
      if (answer.status === "ok") said(act, decisionId && step);
    });
    step.decisionId = answered.then((answer) =>
      answer.status === "ok" ? (answer.value.decisionId ?? null) : null,
    );
    undoable.current.push(step);
    return answered;
  }

  function carryOut(act: Pick<Act, "run"> & ForeseenAct, then: (answer: Answer) => void): Promise<Answer> {
    return new Promise<Answer>((resolve) => {
      startTransition(async () => {
        foresee(act);
        const { answer, isLost } = await ask(act.run);
        then(answer);
        // Asked for without a connection, the page would be left for the browser's own word that there is none.
        if (answer.status !== "ok" && !isLost) startTransition(() => router.refresh());
        resolve(answer);
      });
    });
  }

  /** As the editor saw it when deciding, decisions on their way included. */
  function standingBefore({ standings = [] }: Act): Foresight[] {
    return standings.flatMap(({ key }) => {
      const item = known.find((one) => one.key === key);
      return expected.standings.get(key) ?? (item ? foresightOf(item) : []);
    });
  }

  /** A lost connection must not take the screen, and what was typed in it, away. */
  async function ask(run: Act["run"]): Promise<{ answer: Answer; isLost: boolean }> {
    try {
      return { answer: await run(), isLost: false };
    } catch (error) {
      reportError(error);
      const answer = {
        status: "problem",
        problem: "not_sent",
        detail: null,
        reference: null,
        typed: {},
      } as const;
      return { answer, isLost: true };
    }
  }

  function said({ said: title, hint }: Act, step: Undoable | null | "") {
    tell({
      title,
      ...(hint !== undefined && { detail: hint }),
      ...(step && { undo: { label: common("undo"), hint: "u", undoAction: () => takeBack(step) } }),
    });
  }

  /** One toast at a time: whoever decides quickly wants the last one's undo, not a pile. */
  function tell(note: Parameters<typeof show>[0]) {
    if (toast.current) close(toast.current);
    toast.current = show(note);
  }

  /** Undoing is no decision of its own, so there is nothing to take back again. */
  function takeBack(step: Undoable) {
    undoable.current = undoable.current.filter((other) => other !== step);
    const { before: standings, added } = step;
    const run = async (): Promise<Answer> => {
      const decisionId = await step.decisionId;
      if (decisionId === null) return idle;
      const answer = await undoDecisionAction({ decisionId });
      return answer.status === "ok" ? { status: "ok", value: {} } : answer;
    };
    void carryOut({ run, standings, drops: added }, (answer) => {
      if (answer.status === "ok") tell({ title: t("undone") });
      else if (answer.status !== "idle") tell({ title: wordsFor(answer) ?? t("notDone"), tone: "problem" });
    });
  }

  /** A step of the history, whoever took it. */
  function undo(decisionId: string) {
    takeBack({ decisionId: Promise.resolve(decisionId), before: [], added: [] });
  }

  /** What was decided a moment ago may still be on its way: it, and not the one before, is the last. */
  function undoLast(): boolean {
    const last = undoable.current.at(-1);
    if (last) takeBack(last);
    return last !== undefined;
  }

  return { perform, undo, undoLast, pending, expected, tell };
}

type ForeseenAct = Pick<Act, "standings" | "adds" | "block"> & {
  /** Foreseen tags that are taken back before the server has told of them. */
  drops?: readonly MentionItem[];
};

function withAct(before: Foreseen, { standings = [], adds = [], drops = [], block }: ForeseenAct): Foreseen {
  const added = [...before.added, ...adds].filter((one) => !drops.includes(one));
  return {
    standings:
      standings.length > 0
        ? new Map([...before.standings, ...standings.map((to) => [to.key, to] as const)])
        : before.standings,
    added,
    blocks: block ? new Map([...before.blocks, [block.id, block.kept]]) : before.blocks,
  };
}
