"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { useComboboxWords } from "@/components/shell/use-combobox-words";
import type { DecideAction } from "@/components/shell/use-decision";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { moveToCoverageAction, searchCoverageAction } from "@/lib/coverage/actions";

type MoveMemberProps = { articleId: string; title: string; fromId: string; onDecide: DecideAction };

export function MoveMember({ articleId, title, fromId, onDecide }: MoveMemberProps) {
  const t = useTranslations("coverage");
  const words = useComboboxWords();
  const [open, setOpen] = useState(false);

  async function searchAction(query: string) {
    const answer = await searchCoverageAction({ query });
    if (answer.status !== "ok") throw new Error("The search for coverage was refused.");
    return answer.value
      .filter(({ id }) => id !== fromId)
      .map((found) => ({
        id: found.id,
        label: `${found.title ?? found.firstTitle ?? t("untitled")} (${t("members", { count: found.memberCount })})`,
      }));
  }

  function move(toCoverageId: string | null) {
    setOpen(false);
    onDecide(t("said.moved"), () => moveToCoverageAction({ articleId, toCoverageId }));
  }

  return (
    <>
      <Button size="small" aria-label={t("moveOf", { title })} onClick={() => setOpen(true)}>
        {t("move")}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("moveTitle")}
        description={title}
        closeLabel={t("close")}
        actions={<Button onClick={() => move(null)}>{t("moveOwn")}</Button>}
      >
        {/* Room for what is found, so that the other way out below stays in sight. */}
        <div className="min-h-52">
          <Combobox
            label={t("moveTo")}
            words={words}
            searchAction={searchAction}
            value={null}
            onValueChange={(found) => found && move(found.id)}
            focusWhenShown
          />
        </div>
      </Dialog>
    </>
  );
}
