"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";

import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field-error";
import { Form } from "@/components/ui/form";
import { idle } from "@/lib/action/state";
import { reactivateUserAction } from "@/lib/user/actions";

export function ReactivateUser({ userId, name }: { userId: string; name: string }) {
  const t = useTranslations("admin.users");
  const { wordsFor } = useProblemWords();
  const [state, reactivate, pending] = useActionState(reactivateUserAction, idle);
  const words = wordsFor(state);
  return (
    <Form action={reactivate} className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="userId" value={userId} />
      <Button type="submit" size="small" pending={pending} aria-label={t("reactivateOf", { name })}>
        {t("reactivate")}
      </Button>
      {words !== null && <FieldError>{words}</FieldError>}
    </Form>
  );
}
