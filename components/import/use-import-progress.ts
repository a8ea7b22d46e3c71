"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";

import type { ImportProgress } from "@/lib/import/progress-queries";

import { askProgress } from "./ask-own-server";
import { isOver, laterOf, placeOf, stageOf } from "./import-stage";

const pollMillis = 3_000;
const renewMillis = 4_000;

/**
 * How an import stands, as it happens. The server tells of itself; while that line is broken it is asked. The
 * report below the figures is renewed now and then, and once more at the end.
 */
export function useImportProgress(initial: ImportProgress): ImportProgress {
  const router = useRouter();
  const [told, take] = useState<ImportProgress | null>(null);
  const progress = laterOf(initial, told);
  const { id } = progress;
  const over = isOver(progress);
  const stage = stageOf(progress);
  const moved = placeOf(progress);
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
    // What was told last ends this as well; should it not have arrived, the server is asked until it has.
    source.addEventListener("end", () => {
      source.close();
      isBroken = true;
    });
    return () => {
      window.clearInterval(poll);
      source.close();
    };
  }, [id, over]);

  // At once when it enters another stage, else no more often than somebody can read; a page that nobody looks at when
  // somebody looks again. The renewed page may be behind as well, and is renewed once more.
  useEffect(() => {
    if (moved === placeOf(initial)) return undefined;
    const timer = window.setTimeout(renew, over || stage !== stageOf(initial) ? 0 : renewMillis);
    document.addEventListener("visibilitychange", renew);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [moved, over, stage, initial]);

  return progress;
}
