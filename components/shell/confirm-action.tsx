"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { ActionState } from "@/lib/action/state";

import { ActionProblem } from "./action-problem";
import { useAction } from "./use-action";

type ConfirmActionProps = {
  action: () => Promise<ActionState<unknown>>;
  /** On both buttons. */
  label: string;
  /** The same with the name of what it is done to, for those who do not see the row. */
  fullLabel: string;
  title: string;
  /** What will happen. */
  text: string;
  /** The red pencil is for what takes something away. */
  variant?: "pencil" | "primary";
};

/** Says what will happen before it does. */
export function ConfirmAction({
  action,
  label,
  fullLabel,
  title,
  text,
  variant = "pencil",
}: ConfirmActionProps) {
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const { state, isLost, pending, act } = useAction();
  return (
    <>
      <Button size="small" aria-label={fullLabel} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        open={open && state.status !== "ok"}
        onOpenChange={setOpen}
        title={title}
        closeLabel={common("close")}
        actions={
          <>
            <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
            <Button variant={variant} pending={pending} onClick={() => act(action)}>
              {label}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-3">
          <p>{text}</p>
          <ActionProblem state={state} />
          {isLost && <Notice tone="problem" title={common("notDone")} />}
        </div>
      </Dialog>
    </>
  );
}
