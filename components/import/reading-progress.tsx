"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";

import { Notice } from "@/components/ui/notice";
import { Progress } from "@/components/ui/progress";

const every = 1_500;
/** After this many rounds without a step forward something is probably not running. */
const patience = 20;

/** Asks again until every article has been read, and says so when nothing moves. */
export function ReadingProgress({ done, total }: { done: number; total: number }) {
  const t = useTranslations("import");
  const router = useRouter();
  const [rounds, setRounds] = useState({ done, count: 0 });

  const ask = useEffectEvent(() => {
    if (document.visibilityState !== "visible") return;
    setRounds((known) => (known.done === done ? { done, count: known.count + 1 } : { done, count: 0 }));
    router.refresh();
  });

  useEffect(() => {
    if (done >= total) return undefined;
    const timer = window.setInterval(ask, every);
    return () => window.clearInterval(timer);
  }, [done, total]);

  if (done >= total)
    return (
      <p role="status" className="text-sm">
        {t("allRead", { count: total })}
      </p>
    );
  return (
    <div className="flex flex-col gap-4">
      <Progress
        label={t("progress")}
        detail={t("progressDetail", { done, total })}
        done={done}
        total={total}
      />
      {rounds.count >= patience && (
        <Notice tone="caution" title={t("slow")}>
          {t("slowText")}
        </Notice>
      )}
    </div>
  );
}
