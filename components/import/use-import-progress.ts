"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";

import type { ImportProgress } from "@/lib/import/progress-queries";

import { askProgress } from "./ask-own-server";
import { isOver, stageOf } from "./import-stage";

const pollMillis = 3_000;
const renewMillis = 4_000;

/**
 * How an import stands, as it happens. The server tells of itself; while that line is broken it is asked. The
 * report below the figures is renewed now and then, and once more at the end.
 */
export function useImportProgress(initial: ImportProgress): ImportProgress {
  const router = useRouter();
  const [known, setKnown] = useState({ initial, progress: initial });
  if (known.initial !== initial) setKnown({ initial, progress: initial });
  const { progress } = known;
  const { id } = progress;
  const over = isOver(progress);
  const stage = stageOf(progress);
  const moved = `${stage} ${progress.itemCount} ${progress.analysedCount}`;
  const take = useEffectEvent((next: ImportProgress) => setKnown({ initial, progress: next }));
  const renew = useEffectEvent(() => {
    if (document.visibilityState === "visible") router.refresh();
  });

  useEffect(() => {
    if (over) return undefined;
    const source = new EventSource(`/api/imports/${id}/progress`);
    let isBroken = false;
    const poll = window.setInterval(() => {
      if (isBroken)
        askProgress(id).then((answer) => answer !== null && take(answer as ImportProgress), reportError);
    }, pollMillis);
    source.addEventListener("open", () => (isBroken = false));
    source.addEventListener("message", ({ data }: MessageEvent<string>) =>
      take(JSON.parse(data) as ImportProgress),
    );
    source.addEventListener("error", () => (isBroken = true));
    source.addEventListener("end", () => source.close());
    return () => {
      window.clearInterval(poll);
      source.close();
    };
  }, [id, over]);

  // At once when it enters another stage, else no more often than somebody can read.
  useEffect(() => {
    if (moved !== `${stageOf(initial)} ${initial.itemCount} ${initial.analysedCount}`) {
      const timer = window.setTimeout(renew, over || stage !== stageOf(initial) ? 0 : renewMillis);
      return () => window.clearTimeout(timer);
    }
    return undefined;
  }, [moved, over, stage, initial]);

  return progress;
}
