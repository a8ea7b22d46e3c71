"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { countArrivalsAction } from "@/lib/article/actions";

const every = 20_000;

type InboxArrivalsProps = { since: Date; freshHref: string };

/** Says what has come in since; the list itself stays put until the editor asks. */
export function InboxArrivals({ since, freshHref }: InboxArrivalsProps) {
  const t = useTranslations("inbox");
  const router = useRouter();
  const [count, setCount] = useState(0);

  const ask = useEffectEvent(async () => {
    if (document.visibilityState !== "visible") return;
    const state = await countArrivalsAction({ since });
    if (state.status === "ok") setCount(state.value);
  });

  useEffect(() => {
    const timer = window.setInterval(() => void ask().catch(reportError), every);
    return () => window.clearInterval(timer);
  }, []);

  function show() {
    router.replace(freshHref, { scroll: false });
    router.refresh();
  }

  return (
    <div role="status" className="empty:hidden">
      {count > 0 && (
        <div className="fade-in flex items-center gap-3 border-b border-rule bg-accent-wash px-3 py-1.5 text-sm sm:px-4">
          <span className="font-medium">{t("arrivals", { count })}</span>
          <Button size="small" onClick={show}>
            {t("showArrivals")}
          </Button>
        </div>
      )}
    </div>
  );
}
