"use client";

import { useTranslations } from "use-intl";

import { ConfirmAction } from "@/components/shell/confirm-action";
import { deactivateUserAction } from "@/lib/user/actions";

type DeactivateUserProps = { userId: string; name: string };

export function DeactivateUser({ userId, name }: DeactivateUserProps) {
  const t = useTranslations("admin.users");
  return (
    <ConfirmAction
      action={() => deactivateUserAction({ userId })}
      label={t("deactivate")}
      fullLabel={t("deactivateOf", { name })}
      title={t("deactivateTitle", { name })}
      text={t("deactivateText")}
    />
  );
}
