"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

type ErrorReportProps = { error: unknown; retryAction: () => void };

/** What happened, what was kept, what to do. For any error.tsx, inside whatever shell stands around it. */
export function ErrorReport({ error, retryAction }: ErrorReportProps) {
  const t = useTranslations("fault");
  const code = digestOf(error);
  return (
    <div className="flex max-w-measure flex-col items-start gap-4" role="alert">
      <h1 className="headline text-2xl">{t("errorTitle")}</h1>
      <p className="reading text-soft">{t("errorText")}</p>
      {code && <p className="figures text-sm text-soft">{t("errorCode", { code })}</p>}
      <Button onClick={retryAction}>{t("errorRetry")}</Button>
    </div>
  );
}

function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}
