"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { idle } from "@/lib/action/state";
import { signInAction } from "@/lib/auth/actions";

export function SignInForm() {
  const t = useTranslations("auth");
  const { wordsForField } = useProblemWords();
  const [state, signIn, pending] = useActionState(signInAction, idle);
  const typed = "typed" in state ? state.typed : {};
  return (
    <form action={signIn} className="flex flex-col gap-5" aria-busy={pending}>
      <ActionProblem state={state} />
      <TextField
        label={t("email")}
        name="email"
        type="email"
        autoComplete="username"
        required
        defaultValue={typed["email"] ?? ""}
        error={wordsForField(state, "email")}
      />
      <TextField
        label={t("password")}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        error={wordsForField(state, "password")}
      />
      <Button type="submit" variant="primary" pending={pending} className="self-start">
        {t("signIn")}
      </Button>
    </form>
  );
}
