"use client";

import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { useToasts } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action/state";

/** Says why something did not happen; silent when it did. */
export function useTell(): (answer: ActionState<unknown>) => void {
  const t = useTranslations("review");
  const { show } = useToasts();
  const { wordsFor } = useProblemWords();
  return (answer) => {
    if (answer.status === "ok" || answer.status === "idle") return;
    show({ title: wordsFor(answer) ?? t("notDone"), tone: "problem" });
  };
}
