"use client";

import { useLocale, useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";
import type { ImportProgress as Standing } from "@/lib/import/progress-queries";

import { ImportControls } from "./import-controls";
import { ImportCounts } from "./import-counts";
import { isOver, readOf, shareOf, stageOf, toRead } from "./import-stage";
import { LastRefusals } from "./last-refusals";
import { sayDuration } from "./say-duration";
import { useImportProgress } from "./use-import-progress";

export function ImportProgress({ initial }: { initial: Standing }) {
  const progress = useImportProgress(initial);
  return (
    <section aria-labelledby="standing" className="flex flex-col gap-4">
      <StageLine progress={progress} />
      <ImportCounts progress={progress} />
      <ImportControls progress={progress} />
      {!isOver(progress) && <LastRefusals refusals={progress.refusals} />}
    </section>
  );
}

function StageLine({ progress }: { progress: Standing }) {
  const t = useTranslations("import");
  const problems = useTranslations("problems");
  const stage = stageOf(progress);
  const heading = (
    <h2 id="standing" className="sr-only">
      {t("standing")}
    </h2>
  );
  if (stage === "waiting" || stage === "running" || stage === "paused")
    return (
      <>
        {heading}
        <Progress
          label={t(`state.${stage}`)}
          detail={<Forecast progress={progress} />}
          {...shareOf(progress)}
        />
        <Announcement progress={progress} />
      </>
    );
  if (stage === "reading")
    return (
      <>
        {heading}
        <Progress
          label={t("progress")}
          detail={t("progressDetail", { done: readOf(progress), total: toRead(progress) })}
          done={readOf(progress)}
          total={toRead(progress)}
        />
        <Announcement progress={progress} />
      </>
    );
  if (stage === "failed")
    return (
      <>
        {heading}
        <Notice tone="problem" title={t("state.failed")}>
          <p>{progress.problem === "gave_up" ? problems("gave_up") : t("failedText")}</p>
          {progress.standsAt !== null && (
            <p className="break-words">{t("failedList.standsAt", { name: progress.standsAt })}</p>
          )}
        </Notice>
      </>
    );
  return (
    <>
      {heading}
      {stage === "tried" ? (
        <Notice title={t("tried")}>{t("triedText")}</Notice>
      ) : (
        <p role="status" className="text-sm">
          {lastWords(t, progress)}
        </p>
      )}
    </>
  );
}

type Words = ReturnType<typeof useTranslations<"import">>;

function lastWords(t: Words, progress: Standing): string {
  if (progress.state === "canceled") return t("canceledText");
  const count = toRead(progress);
  return count === 0 ? t("nothingNew") : t("allRead", { count });
}

function Forecast({ progress }: { progress: Standing }) {
  const t = useTranslations("import");
  const locale = useLocale();
  const { itemsPerSecond, secondsLeft, itemCount } = progress;
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: itemsPerSecond < 10 ? 1 : 0 });
  const parts = [t("itemsSoFar", { count: itemCount })];
  if (itemsPerSecond > 0) parts.push(t("speed", { speed: number.format(itemsPerSecond) }));
  if (secondsLeft !== null) parts.push(sayDuration(secondsLeft, (key, values) => t(`left.${key}`, values)));
  return parts.join(" · ");
}

/** Said aloud at the stages and at each quarter, not at every figure. */
function Announcement({ progress }: { progress: Standing }) {
  const t = useTranslations("import");
  const stage = stageOf(progress);
  const { done, total } =
    stage === "reading" ? { done: readOf(progress), total: toRead(progress) } : shareOf(progress);
  const quarter = total === 0 ? 0 : Math.floor((done / total) * 4) * 25;
  const words = stage === "reading" ? t("progress") : t(`state.${stage}` as "state.running");
  return (
    <p role="status" className="sr-only">
      {t("announce", { stage: words, percent: quarter })}
    </p>
  );
}
