"use client";

import { useTranslations } from "use-intl";

import { useToasts } from "@/components/ui/toast";

/** Says what was done and offers the way back, with the same words and key everywhere on the desk. */
export function useUndoToast(): (title: string, undoAction: () => void) => void {
  const t = useTranslations("common");
  const { show } = useToasts();
  return (title, undoAction) => show({ title, undo: { label: t("undo"), hint: "u", undoAction } });
}
