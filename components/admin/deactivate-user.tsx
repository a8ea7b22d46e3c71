"use client";

import { startTransition, useActionState, useState } from "react";
import { useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { idle } from "@/lib/action/state";
import { deactivateUserAction } from "@/lib/user/actions";

type DeactivateUserProps = { userId: string; name: string };

/** Says what will happen before it does. */
export function DeactivateUser({ userId, name }: DeactivateUserProps) {
  const t = useTranslations("admin.users");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const [state, deactivate, pending] = useActionState(deactivateUserAction, idle);
  return (
    <>
      <Button size="small" aria-label={t("deactivateOf", { name })} onClick={() => setOpen(true)}>
        {t("deactivate")}
      </Button>
      <Dialog
        open={open && state.status !== "ok"}
        onOpenChange={setOpen}
        title={t("deactivateTitle", { name })}
        closeLabel={common("close")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
            <Button
              variant="pencil"
              pending={pending}
              onClick={() => startTransition(() => deactivate({ userId }))}
            >
              {t("deactivate")}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <p>{t("deactivateText")}</p>
          <ActionProblem state={state} />
        </div>
      </Dialog>
    </>
  );
}
