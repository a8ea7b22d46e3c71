"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import type { DecideAction } from "@/components/shell/use-decision";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { moveToCoverageAction } from "@/lib/coverage/actions";

import { CoverageFinder } from "./coverage-finder";

type MoveMemberProps = { articleId: string; title: string; fromId: string; onDecide: DecideAction };

export function MoveMember({ articleId, title, fromId, onDecide }: MoveMemberProps) {
  const t = useTranslations("coverage");
  const [open, setOpen] = useState(false);

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
          <CoverageFinder
            label={t("moveTo")}
            labelOf={({ title: own, firstTitle, memberCount }) =>
              `${own ?? firstTitle ?? t("untitled")} (${t("members", { count: memberCount })})`
            }
            without={fromId}
            onFound={move}
          />
        </div>
      </Dialog>
    </>
  );
}
