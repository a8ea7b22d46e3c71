"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useAction } from "@/components/shell/use-action";
import { useFieldError } from "@/components/shell/use-field-error";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { useToasts } from "@/components/ui/toast";
import { createOutletAction } from "@/lib/outlet/actions";

import { namesIn, outletKinds, outletRegisters, rightsModes } from "./outlet-choices";

export function CreateOutletForm() {
  const t = useTranslations("outlets");
  const kinds = useTranslations("glossary.outletKind");
  const registers = useTranslations("glossary.register");
  const { show } = useToasts();
  const [mode, setMode] = useState<string>("excerpt");
  const { state, isLost, pending, act } = useAction();
  const errorOf = useFieldError(state);

  // Sent by hand rather than as the form's action: a refused form must keep every word.
  function create(form: HTMLFormElement) {
    const typed = new FormData(form);
    act(
      () => createOutletAction(outletFrom(typed)),
      () => {
        show({ title: t("created", { name: textOf(typed, "name") }) });
        form.reset();
      },
    );
  }

  return (
    <Form
      aria-busy={pending}
      className="flex max-w-measure flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        create(event.currentTarget);
      }}
    >
      <ActionProblem state={state} />
      {isLost && <Notice tone="problem" title={t("failed")} />}
      <TextField label={t("name")} name="name" required maxLength={200} error={errorOf("name")} />
      <TextField label={t("aliases")} name="aliases" help={t("aliasesHelp")} error={errorOf("aliases")} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          label={t("kind")}
          name="kind"
          options={outletKinds.map((kind) => ({ value: kind, label: kinds(kind) }))}
        />
        <Select
          label={t("register")}
          name="register"
          defaultValue="unknown"
          options={outletRegisters.map((register) => ({ value: register, label: registers(register) }))}
        />
        <TextField
          label={t("country")}
          name="country"
          maxLength={2}
          help={t("countryHelp")}
          error={errorOf("country")}
        />
        <TextField label={t("website")} name="website" type="url" error={errorOf("website")} />
        <Select
          label={t("rights")}
          name="rightsMode"
          value={mode}
          onChange={(event) => setMode(event.target.value)}
          options={rightsModes.map((one) => ({ value: one, label: t(`mode.${one}`) }))}
        />
        {mode === "excerpt" && (
          <TextField
            label={t("length")}
            name="excerptLength"
            type="number"
            min={1}
            max={100_000}
            required
            defaultValue="300"
            error={errorOf("excerptLength")}
          />
        )}
      </div>
      <Button type="submit" variant="primary" pending={pending} disabled={pending} className="self-start">
        {t("create")}
      </Button>
    </Form>
  );
}

/** An empty field is "not known"; the schema judges the rest. */
function outletFrom(typed: FormData) {
  const or = (name: string) => textOf(typed, name) || null;
  return {
    name: textOf(typed, "name"),
    kind: outletKinds.find((kind) => kind === textOf(typed, "kind")) ?? "newspaper",
    register: outletRegisters.find((register) => register === textOf(typed, "register")) ?? "unknown",
    country: or("country")?.toUpperCase() ?? null,
    website: or("website"),
    rightsMode: rightsModes.find((mode) => mode === textOf(typed, "rightsMode")) ?? "link_only",
    excerptLength: or("excerptLength"),
    aliases: namesIn(textOf(typed, "aliases")),
  };
}

function textOf(typed: FormData, name: string): string {
  const value = typed.get(name);
  return typeof value === "string" ? value.trim() : "";
}
