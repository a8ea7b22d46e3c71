"use client";

import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFormAction } from "@/components/shell/use-form-action";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { signInAction } from "@/lib/auth/actions";

export function SignInForm() {
  const t = useTranslations("auth");
  const { state, send, pending, field, secret } = useFormAction(signInAction);
  return (
    <Form action={send} className="flex flex-col gap-5" aria-busy={pending}>
      <ActionProblem state={state} />
      <TextField label={t("email")} {...field("email")} type="email" autoComplete="username" required />
      <TextField label={t("password")} {...secret("password")} autoComplete="current-password" required />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("signIn")}
      </Button>
    </Form>
  );
}
