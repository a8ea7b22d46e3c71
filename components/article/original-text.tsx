"use client";

import { Suspense, use, useState } from "react";
import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";

import { OriginalLook } from "./original-look";
import { type Review, useReviewActions } from "./review-context";

/** The document as it arrived, beside the article: nothing cut, nothing marked. */
export function OriginalText({ original }: { original: NonNullable<Review["original"]> }) {
  const t = useTranslations("review.original");
  const { toggleOriginal } = useReviewActions();
  return (
    <section aria-label={t("title")} className="flex flex-col">
      <header className="sticky top-0 flex items-center justify-between gap-2 border-b border-rule bg-paper px-4 py-1">
        <h2 className="text-sm font-semibold">{t("title")}</h2>
        <Button size="small" hint="o" onClick={toggleOriginal}>
          {t("close")}
        </Button>
      </header>
      <Suspense fallback={<Waiting />}>
        <Bytes original={original} />
      </Suspense>
    </section>
  );
}

function Waiting() {
  return (
    <div className="p-4">
      <Skeleton lines={8} />
    </div>
  );
}

function Bytes({ original }: { original: NonNullable<Review["original"]> }) {
  const t = useTranslations("review.original");
  const document = use(original);
  const [look, setLook] = useState(false);
  if (!document) return <p className="p-4 text-sm text-pencil">{t("failed")}</p>;
  const { name, encoding, sha256, text, cleanHtml } = document;
  return (
    <>
      <p className="label border-b border-rule px-4 py-2 break-words">
        {text === null ? name : t("source", { name, encoding })}
        <span className="block break-all" title={sha256}>
          sha256 {sha256.slice(0, 16)}…
        </span>
      </p>
      {cleanHtml !== null && (
        <div className="border-b border-rule px-4 py-2">
          <Button size="small" aria-pressed={look} onClick={() => setLook(!look)}>
            {t(look ? "bytes" : "look")}
          </Button>
        </div>
      )}
      {look && cleanHtml !== null ? <OriginalLook cleanHtml={cleanHtml} /> : <Words text={text} />}
    </>
  );
}

function Words({ text }: { text: string | null }) {
  const t = useTranslations("review.original");
  if (text === null) return <p className="p-4 text-sm text-soft">{t("noText")}</p>;
  return (
    <pre className="px-4 py-4 font-interface text-sm leading-[1.6] whitespace-pre-wrap text-soft">{text}</pre>
  );
}
