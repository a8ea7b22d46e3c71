"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { useReview, useReviewActions } from "./review-context";

/** What the lead suggests as a title, for taking or for rewriting. */
export function TitleOffer({ onCopy }: { onCopy: (title: string) => void }) {
  const t = useTranslations("review.head");
  const { items } = useReview();
  const { decide } = useReviewActions();
  const offer = items.find((item) => item.type === "title" && item.standing === "pending");
  if (offer?.type !== "title") return null;
  return (
    <p className="flex flex-wrap items-baseline gap-2 text-sm">
      <span className="text-soft">{t("offer")}</span>
      <span className="font-reading">{offer.title}</span>
      <Button size="small" onClick={() => decide(offer, "accept")}>
        {t("takeOffer")}
      </Button>
      <Button size="small" variant="plain" onClick={() => onCopy(offer.title)}>
        {t("editOffer")}
      </Button>
    </p>
  );
}
