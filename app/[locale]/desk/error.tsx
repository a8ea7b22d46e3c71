"use client";

import { ErrorReport } from "@/components/shell/error-report";

/** Inside the shell, so that the way on stays in reach. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <div className="p-6">
      <ErrorReport error={error} retryAction={retry} />
    </div>
  );
}
