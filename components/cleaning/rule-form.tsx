"use client";

import Link from "next/link";
import { useId, useState, useTransition } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { useLocale, useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { RadioGroup } from "@/components/ui/radio-group";
import type { ActionState } from "@/lib/action/state";
import type { RuleInput, RuleReach, SaveRuleInput } from "@/lib/cleaning/schema";
import { localePath } from "@/lib/i18n/locales";
import type { RulePattern } from "@/lib/language/outlet-rules";
import type { BlockKind } from "@/lib/language/types";

import { isBlank, PatternFields } from "./pattern-fields";
import { TrialView } from "./trial-view";
import { useRuleWords } from "./use-rule-words";
import { useTrial } from "./use-trial";

type RuleFormProps = {
  outlet: { id: string; name: string; slug: string };
  exampleArticleId: string;
  /** From narrow to wide. */
  patterns: RulePattern[];
  kind: BlockKind;
  kept: boolean;
  replaces: { id: string; number: number } | null;
  save: (input: SaveRuleInput) => Promise<ActionState<unknown>>;
  onClose: () => void;
};

/** Which blocks, what it would have done, then whether it shall be a rule. Beside the text, never over it. */
export function RuleForm(props: RuleFormProps) {
  const { outlet, exampleArticleId, patterns, kind, kept, replaces, save, onClose } = props;
  const t = useTranslations("rules.form");
  const common = useTranslations("common");
  const locale = useLocale();
  const { wordsFor } = useProblemWords();
  const { ruleWords } = useRuleWords();
  const name = useId();
  const [written, setWritten] = useState(patterns);
  const [at, setAt] = useState<number | null>(null);
  const [reach, setReach] = useState<RuleReach>("later");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [saving, startSaving] = useTransition();

  const ruleOf = (pattern: RulePattern): RuleInput => ({
    outletId: outlet.id,
    pattern,
    kind,
    kept,
    replacesId: replaces?.id ?? null,
  });
  const pattern = at === null ? undefined : written[at];
  const rule = pattern ? ruleOf(pattern) : null;
  const { look, count, trying, counting, trial, failed, reach: reached } = useTrial(rule);

  function choose(index: number) {
    setAt(index);
    setRefusal(null);
    const chosen = written[index];
    if (chosen) ask(ruleOf(chosen), reach);
  }

  function ask(asked: RuleInput, within: RuleReach) {
    look(asked);
    if (within === "unreviewed") count(asked);
  }

  function chooseReach(next: RuleReach) {
    setReach(next);
    if (next === "unreviewed" && rule) count(rule);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    if (!rule || saving || isBlank(rule.pattern)) return;
    if (!trial) return ask(rule, reach);
    startSaving(async () => {
      const answer = await save({ ...rule, exampleArticleId, seenTrial: trial.stamp, reach });
      if (answer.status === "ok") return;
      const outdated = answer.status === "problem" && answer.problem === "changed_since_seen";
      startSaving(() => setRefusal(outdated ? t("lookFirst") : (wordsFor(answer) ?? t("failed"))));
      if (outdated) ask(rule, reach);
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  const title = replaces
    ? t("changeTitle", { number: replaces.number, outlet: outlet.name })
    : t("title", { outlet: outlet.name });
  const edge = (index: number) => {
    if (written.length < 2) return null;
    if (index === 0) return t("narrow");
    return index === written.length - 1 ? t("wide") : null;
  };
  return (
    // The form catches the keys of the fields inside it.
    <Form
      aria-label={title}
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 border-b-2 border-ink bg-paper px-4 py-3"
    >
      <h3 className="text-sm font-semibold">{title}</h3>
      {refusal && <Notice tone="caution" title={refusal} />}
      <RadioGroup
        legend={t("which")}
        name={name}
        value={at === null ? "" : String(at)}
        onChange={({ target }) => choose(Number(target.value))}
        options={written.map((one, index) => ({
          value: String(index),
          label: ruleWords({ pattern: one, kind, kept }),
          help: edge(index),
        }))}
      />
      {pattern && (
        <PatternFields
          pattern={pattern}
          onChange={(changed) => setWritten(at === null ? written : written.with(at, changed))}
        />
      )}
      {pattern && !trial && (
        <Button type="submit" pending={trying} disabled={trying} className="self-start">
          {t(trying ? "trying" : "try")}
        </Button>
      )}
      {failed && !trying && <Notice tone="problem" title={t("failed")} />}
      {trial && (
        <>
          <TrialView trial={trial} />
          <RadioGroup
            legend={t("reach")}
            name={`${name}-reach`}
            value={reach}
            onChange={({ target }) => chooseReach(target.value === "unreviewed" ? "unreviewed" : "later")}
            options={[
              { value: "later", label: t("later") },
              { value: "unreviewed", label: t("unreviewed"), help: t("unreviewedHelp") },
            ]}
          />
          {reach === "unreviewed" && (
            <p role="status" className="figures text-sm">
              {counting || !reached
                ? t("trying")
                : `${t("reachCount", reached)}${reached.left > 0 ? ` ${t("left", { count: reached.left })}` : ""}`}
            </p>
          )}
        </>
      )}
      <div className="flex flex-wrap items-center gap-2">
        {trial && (
          <Button type="submit" variant="primary" pending={saving} disabled={saving}>
            {t("save")}
          </Button>
        )}
        <Button hint="Esc" onClick={onClose}>
          {common("cancel")}
        </Button>
        <Link href={localePath(locale, `/desk/outlets/${outlet.slug}/rules`)} className="ml-auto text-xs">
          {t("rulesPage", { outlet: outlet.name })}
        </Link>
      </div>
    </Form>
  );
}
