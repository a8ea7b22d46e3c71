"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** Shown once: nothing that is kept could show it again. */
export function InvitationLink({ address }: { address: string }) {
  const t = useTranslations("admin.users");
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  }

  return (
    <Notice
      title={t("invited")}
      action={
        <Button size="small" data-needs-script onClick={() => void copy()}>
          {copied ? t("copied") : t("copy")}
        </Button>
      }
    >
      <p>{t("invitedText")}</p>
      <TextField
        label={t("link")}
        value={address}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
    </Notice>
  );
}
