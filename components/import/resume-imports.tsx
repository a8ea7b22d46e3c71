"use client";

import { useTranslations } from "use-intl";

import { AgainAllButton, AgainButton } from "@/components/shell/again-buttons";
import type { ActionState } from "@/lib/action/state";
import { resumeImportAction } from "@/lib/import/actions";

/** Has one import that was given up tried again, from where it stopped. */
export function ResumeImport({ importId, label }: { importId: string; label: string }) {
  const t = useTranslations("import");
  return (
    <AgainButton
      label={t("resume")}
      name={t("failedList.resumeOf", { label })}
      run={() => resumeAll([importId])}
      told={(count) => t("failedList.resumed", { count })}
    />
  );
}

/** The same for all that the page shows. */
export function ResumeAllImports({ importIds }: { importIds: string[] }) {
  const t = useTranslations("import.failedList");
  return (
    <AgainAllButton
      label={t("resumeAll", { count: importIds.length })}
      keyLabel={t("resumeAllKey")}
      run={() => resumeAll(importIds)}
      told={(count) => t("resumed", { count })}
    />
  );
}

/** Each by itself: one that is refused does not hold up the others. How many went on. */
async function resumeAll(importIds: string[]): Promise<ActionState<number>> {
  const answers = await Promise.all(importIds.map((importId) => resumeImportAction({ importId })));
  const refused = answers.find((answer) => answer.status !== "ok");
  return refused ?? { status: "ok", value: importIds.length };
}
