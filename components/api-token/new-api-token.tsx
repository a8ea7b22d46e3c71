"use client";

import { useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";

/** Shown once: nothing that is kept could show it again. */
export function NewApiToken({ token, publicUrl }: { token: string; publicUrl: string }) {
  const t = useTranslations("admin.tokens");
  const [copied, setCopied] = useState(false);

  async function copy() {
    await navigator.clipboard.writeText(token);
    setCopied(true);
  }

  return (
    <Notice
      title={t("created")}
      action={
        <Button size="small" data-needs-script onClick={() => void copy()}>
          {copied ? t("copied") : t("copy")}
        </Button>
      }
    >
      <p>{t("createdText")}</p>
      <TextField
        label={t("token")}
        value={token}
        readOnly
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
      />
      <details className="min-w-0">
        <summary className="cursor-pointer">{t("example")}</summary>
        <pre tabIndex={0} className="mt-1 overflow-x-auto text-xs">
          {exampleCall(publicUrl, token)}
        </pre>
      </details>
    </Notice>
  );
}

function exampleCall(publicUrl: string, token: string): string {
  return [
    `curl ${publicUrl}/api/v1/articles \\`,
    `  -H 'Authorization: Bearer ${token}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"id":"1","title":"…","text":"…","url":"https://…"}'`,
  ].join("\n");
}
