"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import type { SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { idle } from "@/lib/action/state";
import { createApiTokenAction } from "@/lib/api-token/actions";
import { tokenLifetimes } from "@/lib/api-token/schema";

import { NewApiToken } from "./new-api-token";

type CreateApiTokenFormProps = { publicUrl: string; outlets: SelectOption[] };

export function CreateApiTokenForm({ publicUrl, outlets }: CreateApiTokenFormProps) {
  const t = useTranslations("admin.tokens");
  const { wordsForField } = useProblemWords();
  const [state, create, pending] = useActionState(createApiTokenAction, idle);
  const typed = "typed" in state ? state.typed : {};
  return (
    <Form action={create} className="flex max-w-measure flex-col gap-4" aria-busy={pending}>
      <ActionProblem state={state} />
      {state.status === "ok" && <NewApiToken token={state.value.token} publicUrl={publicUrl} />}
      <TextField
        label={t("name")}
        help={t("nameHelp")}
        name="name"
        autoComplete="off"
        required
        maxLength={120}
        defaultValue={typed["name"] ?? ""}
        error={wordsForField(state, "name")}
      />
      <Select
        label={t("outlet")}
        help={t("outletHelp")}
        name="outletId"
        defaultValue={typed["outletId"] ?? ""}
        options={[{ value: "", label: t("outletNone") }, ...outlets]}
        error={wordsForField(state, "outletId")}
      />
      <Select
        label={t("lifetime")}
        name="lifetime"
        defaultValue={typed["lifetime"] ?? "365"}
        options={tokenLifetimes.map((days) => ({ value: days, label: t(`days.${days}`) }))}
        error={wordsForField(state, "lifetime")}
      />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("create")}
      </Button>
    </Form>
  );
}
