"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";

const every = 2_000;

/** Asks again while something is about to change: a look that is due, a list that is being read. */
export function KeepFresh({ while: waiting }: { while: boolean }) {
  const router = useRouter();
  const ask = useEffectEvent(() => {
    if (document.visibilityState === "visible") router.refresh();
  });
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = window.setInterval(ask, every);
    return () => window.clearInterval(timer);
  }, [waiting]);
  return null;
}
