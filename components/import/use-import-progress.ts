"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState, useTransition } from "react";

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
  const [told, setTold] = useState<ImportProgress | null>(null);
  const progress = laterOf(initial, told);
  const { id } = progress;
  const over = isOver(progress);
  /** Which page is behind what was told; null when it is not. */
  const behind = placeOf(progress) === placeOf(initial) ? null : initial.readAt;
  const isUrgent = over || stageOf(progress) !== stageOf(initial);
  // What was asked for may arrive after what was told since.
  const take = useEffectEvent((next: ImportProgress) => setTold((before) => laterOf(next, before)));
  const [isRenewing, startRenewing] = useTransition();
  const renew = useEffectEvent(() => {
    if (document.visibilityState === "visible" && !isRenewing) startRenewing(() => router.refresh());
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
  // somebody looks again. A renewed page may be behind as well, or not arrive.
  useEffect(() => {
    if (behind === null) return undefined;
    const atOnce = isUrgent ? window.setTimeout(renew, 0) : undefined;
    const timer = window.setInterval(renew, renewMillis);
    document.addEventListener("visibilitychange", renew);
    return () => {
      window.clearTimeout(atOnce);
      window.clearInterval(timer);
      document.removeEventListener("visibilitychange", renew);
    };
  }, [behind, isUrgent]);

  return progress;
}
