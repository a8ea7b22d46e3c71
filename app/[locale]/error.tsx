"use client";

import { FaultPage } from "@/components/shell/fault-page";
import { ErrorReport } from "@/components/shell/error-report";
import { useLocale } from "use-intl";

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <FaultPage locale={useLocale()}>
      <ErrorReport error={error} retryAction={retry} />
    </FaultPage>
  );
}
