"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { idle } from "@/lib/action/state";
import { longestPassword, shortestPassword } from "@/lib/auth/schema";
import { acceptInvitationAction } from "@/lib/user/actions";
import type { Welcome } from "@/lib/user/public-queries";

type AcceptInvitationFormProps = { token: string; welcome: Welcome };

/** The first admin writes name and address here; everybody else finds them filled in by whoever invited them. */
export function AcceptInvitationForm({ token, welcome }: AcceptInvitationFormProps) {
  const t = useTranslations("auth");
  const { wordsForField } = useProblemWords();
  const [state, accept, pending] = useActionState(acceptInvitationAction, idle);
  const typed = "typed" in state ? state.typed : {};
  return (
    <form action={accept} className="flex flex-col gap-5" aria-busy={pending}>
      <ActionProblem state={state} />
      <input type="hidden" name="token" value={token} />
      {welcome.name === null && (
        <TextField
          label={t("name")}
          name="name"
          autoComplete="name"
          required
          defaultValue={typed["name"] ?? ""}
          error={wordsForField(state, "name")}
        />
      )}
      {welcome.email === null ? (
        <TextField
          label={t("email")}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={typed["email"] ?? ""}
          error={wordsForField(state, "email")}
        />
      ) : (
        // For the browser's password manager, which files a password under an address.
        <input type="hidden" autoComplete="username" value={welcome.email} readOnly />
      )}
      <TextField
        label={t("newPassword")}
        help={t("newPasswordHelp", { count: shortestPassword })}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={shortestPassword}
        maxLength={longestPassword}
        required
        error={wordsForField(state, "password")}
      />
      <TextField
        label={t("passwordAgain")}
        name="passwordAgain"
        type="password"
        autoComplete="new-password"
        required
        error={wordsForField(state, "passwordAgain")}
      />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("join")}
      </Button>
    </form>
  );
}
