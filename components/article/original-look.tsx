"use client";

import type { MouseEvent } from "react";
import { useTranslations } from "use-intl";

/**
 * The article as its page had it. The one place where markup becomes elements: it is cleaned at storing and again when
 * it is read, holds no scripts, styles or pictures, and its links lead nowhere from here.
 */
export function OriginalLook({ cleanHtml }: { cleanHtml: string }) {
  const t = useTranslations("review.original");
  return (
    <div role="document" aria-label={t("look")} onClickCapture={stay} className="px-4 py-4">
      <div
        className="original-look font-reading text-sm leading-[1.6]"
        dangerouslySetInnerHTML={{ __html: cleanHtml }}
      />
    </div>
  );
}

function stay(event: MouseEvent) {
  if (event.target instanceof Element && event.target.closest("a")) event.preventDefault();
}
