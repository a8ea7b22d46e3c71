"use client";

import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFormAction } from "@/components/shell/use-form-action";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { localePath } from "@/lib/i18n/locales";
import { inviteUserAction } from "@/lib/user/actions";
import { roles } from "@/lib/user/schema";

import { InvitationLink } from "./invitation-link";

export function InviteUserForm({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations("admin.users");
  const roleWords = useTranslations("auth.role");
  const locale = useLocale();
  const { state, send, pending, field } = useFormAction(inviteUserAction);
  return (
    <Form action={send} className="flex max-w-measure flex-col gap-4" aria-busy={pending}>
      <ActionProblem state={state} />
      {state.status === "ok" && (
        <InvitationLink address={publicUrl + localePath(locale, `/invitation/${state.value.token}`)} />
      )}
      <TextField label={t("name")} {...field("name")} autoComplete="off" required />
      <TextField label={t("email")} {...field("email")} type="email" autoComplete="off" required />
      <Select
        label={t("role")}
        {...field("role", "editor")}
        options={roles.map((role) => ({ value: role, label: roleWords(role) }))}
      />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("invite")}
      </Button>
    </Form>
  );
}
