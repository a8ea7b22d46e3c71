"use client";

import { useTranslations } from "use-intl";

import { ConfirmAction } from "@/components/shell/confirm-action";
import { revokeApiTokenAction } from "@/lib/api-token/actions";

type RevokeApiTokenProps = { tokenId: string; name: string };

export function RevokeApiToken({ tokenId, name }: RevokeApiTokenProps) {
  const t = useTranslations("admin.tokens");
  return (
    <ConfirmAction
      action={() => revokeApiTokenAction({ tokenId })}
      label={t("revoke")}
      fullLabel={t("revokeOf", { name })}
      title={t("revokeTitle", { name })}
      text={t("revokeText")}
    />
  );
}
