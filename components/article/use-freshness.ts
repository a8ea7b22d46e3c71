"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";

import { readReviewStampAction } from "@/lib/article/actions";

const everyMs = 4_000;

/** Another editor's decision appears by itself: a stamp is asked for, and the screen only when it has changed. */
export function useFreshness({
  articleId,
  stamp,
  busy,
}: {
  articleId: string;
  stamp: string;
  busy: boolean;
}) {
  const router = useRouter();

  const look = useEffectEvent(async () => {
    if (busy || document.hidden) return;
    const answer = await readReviewStampAction({ articleId }).catch(() => null);
    // Without an answer (no connection) the next round asks again; what is on the screen stays.
    if (answer?.status === "ok" && answer.value !== null && answer.value !== stamp) router.refresh();
  });

  useEffect(() => {
    const again = () => void look();
    const timer = window.setInterval(again, everyMs);
    window.addEventListener("focus", again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("focus", again);
    };
  }, []);
}
