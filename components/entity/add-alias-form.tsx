"use client";

import { useState, useTransition } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { idle } from "@/lib/action/state";
import type { ActionState } from "@/lib/action/state";
import { addAliasAction } from "@/lib/entity/actions";

const registers = ["domestic", "overseas"] as const;

export function AddAliasForm({ entityId }: { entityId: string }) {
  const t = useTranslations("entities");
  const glossary = useTranslations("glossary.register");
  const { show } = useToasts();
  const [text, setText] = useState("");
  const [language, setLanguage] = useState<"vi" | "en">("vi");
  const [register, setRegister] = useState("");
  const [state, setState] = useState<ActionState<unknown>>(idle);
  const [failed, setFailed] = useState(false);
  const [pending, start] = useTransition();
  const errorOf = useFieldError(state);

  const add = () =>
    start(async () => {
      setFailed(false);
      try {
        const chosen = registers.find((one) => one === register) ?? null;
        const answer = await addAliasAction({ entityId, text, language, register: chosen });
        start(() => setState(answer));
        if (answer.status !== "ok") return;
        start(() => setText(""));
        show({ title: t("added", { text }) });
      } catch (error) {
        start(() => setFailed(true));
        reportError(error);
      }
    });

  return (
    <form
      className="flex flex-col gap-3"
      aria-busy={pending}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <ActionProblem state={state} />
      {failed && <Notice tone="problem" title={t("failed")} />}
      <div className="flex flex-wrap items-end gap-3">
        <TextField
          label={t("alias")}
          className="w-64 max-w-full"
          required
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={errorOf("text")}
        />
        <Select
          label={t("language")}
          value={language}
          onChange={(event) => setLanguage(event.target.value === "en" ? "en" : "vi")}
          options={[
            { value: "vi", label: t("languageOf.vi") },
            { value: "en", label: t("languageOf.en") },
          ]}
        />
        <Select
          label={t("register")}
          value={register}
          onChange={(event) => setRegister(event.target.value)}
          options={[
            { value: "", label: t("bothRegisters") },
            ...registers.map((one) => ({ value: one, label: glossary(one) })),
          ]}
        />
        <Button type="submit" variant="primary" pending={pending} disabled={pending}>
          {t("add")}
        </Button>
      </div>
    </form>
  );
}
