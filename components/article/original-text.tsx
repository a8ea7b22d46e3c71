"use client";

import { useEffect, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { readOriginalAction } from "@/lib/article/actions";
import type { OriginalBytes } from "@/lib/article/review-queries";

import { useReview } from "./review-context";

/** The document as it arrived, beside the article: nothing cut, nothing marked. */
export function OriginalText() {
  const t = useTranslations("review.original");
  const { article, toggleOriginal } = useReview();
  const [original, setOriginal] = useState<OriginalBytes | "failed" | null>(null);

  useEffect(() => {
    let wanted = true;
    void readOriginalAction({ articleId: article.id })
      .then((answer) => (answer.status === "ok" && answer.value ? answer.value : ("failed" as const)))
      .catch(() => "failed" as const)
      .then((found) => wanted && setOriginal(found));
    return () => {
      wanted = false;
    };
  }, [article.id]);

  return (
    <section aria-label={t("title")} className="flex flex-col">
      <header className="sticky top-0 flex items-center justify-between gap-2 border-b border-rule bg-paper px-4 py-1">
        <h2 className="text-sm font-semibold">{t("title")}</h2>
        <Button size="small" hint="o" onClick={toggleOriginal}>
          {t("close")}
        </Button>
      </header>
      {original === null && (
        <div className="p-4">
          <Skeleton lines={8} />
        </div>
      )}
      {original === "failed" && <p className="p-4 text-sm text-pencil">{t("failed")}</p>}
      {original !== null && original !== "failed" && (
        <>
          <p className="label border-b border-rule px-4 py-2 break-words">
            {t("source", { name: original.name, encoding: original.encoding })}
            <span className="block break-all" title={original.sha256}>
              sha256 {original.sha256.slice(0, 16)}…
            </span>
          </p>
          <pre className="px-4 py-4 font-interface text-sm leading-[1.6] whitespace-pre-wrap text-soft">
            {original.text}
          </pre>
        </>
      )}
    </section>
  );
}
