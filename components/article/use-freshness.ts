"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";

import { readReviewStampAction } from "@/lib/article/actions";

const everyMs = 4_000;
/** While the server tells by itself, asking is for what it does not tell: a reading, another coverage. */
const whileToldMs = 20_000;

type Freshness = { articleId: string; stamp: string; busy: boolean };

/**
 * Another editor's decision appears by itself: the server tells that there was one, a stamp is asked for, and the screen
 * only when it has changed. Where the line is broken the stamp is asked for now and then. A page that is not looked at
 * keeps no line: a browser has few of them.
 */
export function useFreshness({ articleId, stamp, busy }: Freshness) {
  const router = useRouter();
  const missed = useRef(false);
  const askedAt = useRef(0);
  const isTold = useRef(false);

  const look = useEffectEvent(async () => {
    if (document.hidden) return;
    missed.current = busy;
    if (busy) return;
    askedAt.current = performance.now();
    const answer = await readReviewStampAction({ articleId }).catch(() => null);
    // Without an answer (no connection) the next round asks again; what is on the screen stays.
    if (answer?.status === "ok" && answer.value !== null && answer.value !== stamp) router.refresh();
  });

  // What was told while one's own decision was on its way.
  useEffect(() => {
    if (!busy && missed.current) void look();
  }, [busy]);

  useEffect(() => {
    let source: EventSource | null = null;
    const hear = () => {
      if (document.hidden) {
        source?.close();
        source = null;
        isTold.current = false;
        return;
      }
      if (source) return;
      source = new EventSource(`/api/articles/${articleId}/changes`);
      source.addEventListener("open", () => (isTold.current = true));
      source.addEventListener("message", () => void look());
      source.addEventListener("error", () => (isTold.current = false));
    };
    const again = () => void look();
    const timer = window.setInterval(() => {
      if (!isTold.current || performance.now() - askedAt.current > whileToldMs) again();
    }, everyMs);
    hear();
    document.addEventListener("visibilitychange", hear);
    window.addEventListener("focus", again);
    return () => {
      window.clearInterval(timer);
      source?.close();
      document.removeEventListener("visibilitychange", hear);
      window.removeEventListener("focus", again);
    };
  }, [articleId]);
}
