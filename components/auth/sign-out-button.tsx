"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Form } from "@/components/ui/form";
import { idle } from "@/lib/action/state";
import { signOutAction } from "@/lib/auth/actions";

export function SignOutButton() {
  const t = useTranslations("shell.user");
  const [, signOut, pending] = useActionState(signOutAction, idle);
  return (
    <Form action={signOut}>
      <Button type="submit" pending={pending}>
        {t("signOut")}
      </Button>
    </Form>
  );
}
