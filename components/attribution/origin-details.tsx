"use client";

import { useTranslations } from "use-intl";

import type { OriginItem } from "@/components/article/review-item";

export function OriginDetails({ item }: { item: OriginItem }) {
  const t = useTranslations("review.item");
  return (
    <div className="flex flex-col gap-2">
      <p className="text-base leading-[1.4]">
        <span className="font-semibold">{item.name ?? t(`originKind.${item.kind}`)}</span>
        {item.name && <span className="text-soft"> · {t(`originKind.${item.kind}`)}</span>}
      </p>
      {item.quote && <p className="border-l-2 border-edge pl-3 font-reading text-sm">{item.quote}</p>}
    </div>
  );
}
