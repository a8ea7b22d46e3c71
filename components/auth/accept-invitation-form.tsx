"use client";

import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useFormAction } from "@/components/shell/use-form-action";
import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { TextField } from "@/components/ui/text-field";
import { longestPassword, shortestPassword } from "@/lib/auth/schema";
import { acceptInvitationAction } from "@/lib/user/actions";
import type { Welcome } from "@/lib/user/public-queries";

type AcceptInvitationFormProps = { token: string; welcome: Welcome };

/** The first admin writes name and address here; everybody else finds them filled in by whoever invited them. */
export function AcceptInvitationForm({ token, welcome }: AcceptInvitationFormProps) {
  const t = useTranslations("auth");
  const { state, send, pending, field, secret } = useFormAction(acceptInvitationAction);
  return (
    <Form action={send} className="flex flex-col gap-5" aria-busy={pending}>
      <ActionProblem state={state} />
      <input type="hidden" name="token" value={token} />
      {welcome.name === null && (
        <TextField label={t("name")} {...field("name")} autoComplete="name" required />
      )}
      {welcome.email === null ? (
        <TextField label={t("email")} {...field("email")} type="email" autoComplete="username" required />
      ) : (
        // For the browser's password manager, which files a password under an address.
        <input type="hidden" autoComplete="username" value={welcome.email} readOnly />
      )}
      <TextField
        label={t("newPassword")}
        help={t("newPasswordHelp", { count: shortestPassword })}
        {...secret("password")}
        autoComplete="new-password"
        maxLength={longestPassword}
        required
      />
      <TextField
        label={t("passwordAgain")}
        {...secret("passwordAgain")}
        autoComplete="new-password"
        required
      />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("join")}
      </Button>
    </Form>
  );
}
