"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { useKeys } from "@/components/shell/keys";
import { useAction } from "@/components/shell/use-action";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/locales";
import {
  cancelImportAction,
  importForRealAction,
  pauseImportAction,
  resumeImportAction,
  retryRejectedAction,
} from "@/lib/import/actions";
import type { ImportProgress } from "@/lib/import/progress-queries";

import { CancelImport } from "./cancel-import";

export function ImportControls({ progress }: { progress: ImportProgress }) {
  const t = useTranslations("import");
  const common = useTranslations("common");
  const { state, trial, rejectedCount, id: importId } = progress;
  const locale = useLocale();
  const router = useRouter();
  const { state: answer, isLost, pending, act } = useAction();
  const mayPause = state === "waiting" || state === "running";
  const mayResume = state === "paused" || state === "failed";
  const mayRetry = state === "finished" && !trial && rejectedCount > 0;
  const pauseOrResume = () => act(() => (mayPause ? pauseImportAction : resumeImportAction)({ importId }));
  const retry = () => act(() => retryRejectedAction({ importId }));
  const makeReal = () =>
    act(
      () => importForRealAction({ importId }),
      (real) => router.push(localePath(locale, `/desk/import/${real.importId}`)),
    );

  useKeys([
    ...(mayPause || mayResume ? [{ keys: "p", label: t("keys.pause"), run: pauseOrResume }] : []),
    ...(mayRetry ? [{ keys: "r", label: t("keys.retry"), run: retry }] : []),
  ]);

  return (
    <>
      <ActionProblem state={answer} />
      {isLost && <Notice tone="problem" title={common("notDone")} />}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {(mayPause || mayResume) && (
          <Button disabled={pending} hint="p" onClick={pauseOrResume}>
            {mayPause ? t("pause") : t("resume")}
          </Button>
        )}
        {(mayPause || state === "paused") && (
          <CancelImport disabled={pending} onCancel={() => act(() => cancelImportAction({ importId }))} />
        )}
        {mayRetry && (
          <Button disabled={pending} hint="r" onClick={retry}>
            {t("retry", { count: rejectedCount })}
          </Button>
        )}
        {trial && state === "finished" && (
          <Button variant="primary" disabled={pending} onClick={makeReal}>
            {t("forReal")}
          </Button>
        )}
      </div>
    </>
  );
}
