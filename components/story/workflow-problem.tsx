"use client";

import { useTranslations } from "use-intl";
import * as z from "zod";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action/state";

const excess = z.object({
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  used: z.number(),
  allowed: z.number(),
});
const unread = z.object({ title: z.string().nullable() });

type WorkflowProblemProps = { state: ActionState<unknown>; unsaved: boolean; reloadAction: () => void };

/** Why a step was not taken, with what the writer needs to take it after all. */
export function WorkflowProblem({ state, unsaved, reloadAction }: WorkflowProblemProps) {
  const t = useTranslations("story");
  const { wordsFor, wordsForField } = useProblemWords();
  const missing = wordsForField(state, "text") ?? wordsForField(state, "reason");
  const words = unsaved ? t("step.unsaved") : (wordsFor(state) ?? missing ?? null);
  if (words === null) return null;
  const detail = state.status === "problem" ? state.detail : null;
  const stale = state.status === "problem" && state.problem === "changed_since_seen";
  return (
    <div className="basis-full">
      <Notice
        tone="problem"
        title={words}
        action={stale && <Button onClick={reloadAction}>{t("step.reload")}</Button>}
      >
        {detailWords(detail)}
      </Notice>
    </div>
  );

  function detailWords(told: Record<string, unknown> | null) {
    const exceeded = excess.safeParse(told);
    if (exceeded.success) {
      const { outlet, title, used, allowed } = exceeded.data;
      return (
        <p>
          {t("rights.exceeded", {
            source: outlet ?? title ?? t("rights.unknown"),
            used,
            allowed,
          })}
        </p>
      );
    }
    const article = unread.safeParse(told);
    return article.success && article.data.title ? <p>{article.data.title}</p> : null;
  }
}
