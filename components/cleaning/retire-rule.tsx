"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { countGivenBackAction, retireRuleAction } from "@/lib/cleaning/actions";
import type { Reach } from "@/lib/cleaning/trial-queries";

type RetireRuleProps = {
  ruleId: string;
  number: number;
  onClose: () => void;
  onRetired: (decisionId: string) => void;
};

/** Out of use; whether what it cut comes back is asked, with how much that is. */
export function RetireRule({ ruleId, number, onClose, onRetired }: RetireRuleProps) {
  const t = useTranslations("rules");
  const common = useTranslations("common");
  const { wordsFor } = useProblemWords();
  const [back, setBack] = useState(false);
  const [reach, setReach] = useState<Reach | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [pending, start] = useTransition();

  function chooseBack(next: boolean) {
    setBack(next);
    if (!next) return;
    start(async () => {
      try {
        const answer = await countGivenBackAction({ ruleId });
        if (answer.status === "ok") start(() => setReach(answer.value));
      } catch (error) {
        reportError(error);
        start(() => setRefusal(t("form.failed")));
      }
    });
  }

  function retire() {
    start(async () => {
      try {
        const answer = await retireRuleAction({ ruleId, reach: back ? "unreviewed" : "later" });
        if (answer.status !== "ok") return start(() => setRefusal(wordsFor(answer) ?? t("form.failed")));
        onClose();
        onRetired(answer.value.decisionId);
      } catch (error) {
        reportError(error);
        start(() => setRefusal(t("form.failed")));
      }
    });
  }

  return (
    <div className="flex max-w-measure flex-col gap-2 border border-edge bg-paper px-4 py-3">
      {refusal && <Notice tone="problem" title={refusal} />}
      <Checkbox
        label={t("list.giveBackAsk")}
        checked={back}
        onChange={({ target }) => chooseBack(target.checked)}
      />
      {back && (
        <p role="status" className="figures text-sm text-soft">
          {reach
            ? `${t("list.giveBack", reach)}${reach.left > 0 ? ` ${t("form.left", { count: reach.left })}` : ""}`
            : t("list.counting")}
        </p>
      )}
      <div className="flex gap-2">
        <Button variant="pencil" pending={pending} disabled={pending} onClick={retire}>
          {t("list.retireNow", { number })}
        </Button>
        <Button onClick={onClose}>{common("cancel")}</Button>
      </div>
    </div>
  );
}
