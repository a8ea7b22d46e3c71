"use client";

import { useTranslations } from "use-intl";

import { ConfirmAction } from "@/components/shell/confirm-action";
import { switchNameModelAction } from "@/lib/name-model/actions";

type SwitchNameModelProps = {
  /** null: back to the rules alone. */
  model: { id: string; number: number } | null;
  seenSwitch: number;
};

export function SwitchNameModel({ model, seenSwitch }: SwitchNameModelProps) {
  const t = useTranslations("admin.models");
  const action = () => switchNameModelAction({ modelId: model?.id ?? null, seenSwitch });
  if (model === null) {
    return (
      <ConfirmAction
        variant="primary"
        action={action}
        label={t("switchBack")}
        fullLabel={t("switchBackOf")}
        title={t("switchBackTitle")}
        text={t("switchBackText")}
      />
    );
  }
  const { number } = model;
  return (
    <ConfirmAction
      variant="primary"
      action={action}
      label={t("switchOn")}
      fullLabel={t("switchOnOf", { number })}
      title={t("switchOnTitle", { number })}
      text={t("switchOnText")}
    />
  );
}
