"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { useToasts } from "@/components/ui/toast";
import { saveRuleAction } from "@/lib/cleaning/actions";
import type { ListedRule, OutletRules } from "@/lib/cleaning/queries";
import { sayDate } from "@/lib/i18n/dates";
import { localePath } from "@/lib/i18n/locales";
import { undoDecisionAction } from "@/lib/undo/actions";

import { RetireRule } from "./retire-rule";
import { RuleForm } from "./rule-form";
import { useRuleWords } from "./use-rule-words";

type ListedRuleItemProps = { rule: ListedRule; outlet: OutletRules["outlet"]; mayEdit: boolean };

/** One rule: what it says, who made it on what, how often it holds, and the ways to change it. */
export function ListedRuleItem({ rule, outlet, mayEdit }: ListedRuleItemProps) {
  const t = useTranslations("rules");
  const { ruleWords } = useRuleWords();
  const [open, setOpen] = useState<"change" | "retire" | null>(null);
  const { takeBack, offerUndo } = useUndo();
  const { id, number, pattern, kind, kept, retiredAt, exampleArticleId, decision } = rule;
  const stands = retiredAt === null;
  return (
    <li
      id={`rule-${number}`}
      className="flex scroll-mt-4 flex-col gap-1 border-t border-rule py-3 target:bg-current-wash"
    >
      <p className={`font-medium ${stands ? "" : "text-soft line-through decoration-1"}`}>
        <span className="sr-only">{t("list.number", { number })}: </span>
        <span aria-hidden="true" className="figures mr-2 text-soft">
          {number}.
        </span>
        {ruleWords({ pattern, kind, kept })}
      </p>
      <Facts rule={rule} />
      {mayEdit && (
        <div className="flex flex-wrap gap-2 pt-1">
          {stands && exampleArticleId && (
            <Button
              size="small"
              aria-expanded={open === "change"}
              onClick={() => setOpen(open === "change" ? null : "change")}
            >
              {t("list.change")}
            </Button>
          )}
          {stands && (
            <Button
              size="small"
              aria-expanded={open === "retire"}
              onClick={() => setOpen(open === "retire" ? null : "retire")}
            >
              {t("list.retire")}
            </Button>
          )}
          {decision && (stands ? decision.type === "rule.saved" : decision.type === "rule.retired") && (
            <Button size="small" variant="plain" onClick={() => void takeBack(decision.id)}>
              {t("list.undo")}
            </Button>
          )}
        </div>
      )}
      {open === "change" && exampleArticleId && (
        <div className="max-w-measure border border-edge">
          <RuleForm
            outlet={outlet}
            exampleArticleId={exampleArticleId}
            patterns={[pattern]}
            kind={kind}
            kept={kept}
            replaces={{ id, number }}
            onClose={() => setOpen(null)}
            save={async (input) => {
              const answer = await saveRuleAction(input);
              if (answer.status === "ok") {
                const { decisionId } = answer.value;
                setOpen(null);
                offerUndo(t("said.saved", { outlet: outlet.name }), decisionId);
              }
              return answer;
            }}
          />
        </div>
      )}
      {open === "retire" && (
        <RetireRule
          ruleId={id}
          number={number}
          onClose={() => setOpen(null)}
          onRetired={(decisionId) => offerUndo(t("said.retired", { number }), decisionId)}
        />
      )}
    </li>
  );
}

function Facts({ rule }: { rule: ListedRule }) {
  const t = useTranslations("rules.list");
  const locale = useLocale();
  const {
    createdBy,
    createdAt,
    retiredAt,
    retiredBy,
    replacedBy,
    replaces,
    blocks,
    trial,
    exampleArticleId,
  } = rule;
  const { touched, articles } = trial;
  const facts = [
    t("madeBy", { name: createdBy.name, date: sayDate(createdAt, locale) }),
    replaces && t("replaces", { number: replaces.number }),
    retiredAt && retiredBy && t("retiredBy", { name: retiredBy.name, date: sayDate(retiredAt, locale) }),
    replacedBy && t("replacedBy", { number: replacedBy.number }),
    t("applied", { count: blocks }),
    t("trial", { touched, articles, blocks: trial.blocks }),
  ].filter((words) => words !== null);
  return (
    <p className="figures text-sm text-soft">
      {facts.join(" · ")}
      {exampleArticleId && (
        <>
          {" · "}
          <Link href={localePath(locale, `/desk/articles/${exampleArticleId}`)}>{t("example")}</Link>
        </>
      )}
    </p>
  );
}

function useUndo() {
  const t = useTranslations("rules");
  const common = useTranslations("common");
  const { show } = useToasts();
  const { wordsFor } = useProblemWords();
  const router = useRouter();

  async function takeBack(decisionId: string) {
    try {
      const answer = await undoDecisionAction({ decisionId });
      if (answer.status === "ok") show({ title: t("said.undone") });
      else show({ title: wordsFor(answer) ?? t("form.failed"), tone: "problem" });
      router.refresh();
    } catch (error) {
      reportError(error);
      show({ title: t("form.failed"), tone: "problem" });
    }
  }

  function offerUndo(title: string, decisionId: string) {
    show({ title, undo: { label: common("undo"), undoAction: () => void takeBack(decisionId) } });
  }

  return { takeBack, offerUndo };
}
