"use client";

import { useActionState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { idle } from "@/lib/action/state";
import { localePath } from "@/lib/i18n/locales";
import { inviteUserAction } from "@/lib/user/actions";
import { roles } from "@/lib/user/schema";

import { InvitationLink } from "./invitation-link";

export function InviteUserForm({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations("admin.users");
  const roleWords = useTranslations("auth.role");
  const locale = useLocale();
  const { wordsForField } = useProblemWords();
  const [state, invite, pending] = useActionState(inviteUserAction, idle);
  const typed = "typed" in state ? state.typed : {};
  return (
    <form action={invite} className="flex max-w-measure flex-col gap-4" aria-busy={pending}>
      <ActionProblem state={state} />
      {state.status === "ok" && (
        <InvitationLink address={publicUrl + localePath(locale, `/invitation/${state.value.token}`)} />
      )}
      <TextField
        label={t("name")}
        name="name"
        autoComplete="off"
        required
        defaultValue={typed["name"] ?? ""}
        error={wordsForField(state, "name")}
      />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="off"
        required
        defaultValue={typed["email"] ?? ""}
        error={wordsForField(state, "email")}
      />
      <Select
        label={t("role")}
        name="role"
        defaultValue={typed["role"] ?? "editor"}
        options={roles.map((role) => ({ value: role, label: roleWords(role) }))}
        error={wordsForField(state, "role")}
      />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("invite")}
      </Button>
    </form>
  );
}
