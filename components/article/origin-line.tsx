"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { useReview, useReviewActions } from "./review-context";
import { isOnlyPassing, type OriginItem } from "./review-item";
import { useEditors } from "./use-editors";

/** Where the information comes from: decided origins, and the machine's guesses as what they are. */
export function OriginLine() {
  const t = useTranslations("review.origin");
  const { items, mayReview } = useReview();
  const { addOrigin } = useEditors();
  const origins = items.filter(
    (item): item is OriginItem =>
      item.type === "origin" && item.standing !== "rejected" && item.standing !== "removed",
  );
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm">
      <span className="text-soft">{t("label")}</span>
      {origins.length === 0 && <span className="text-soft">{t("none")}</span>}
      {[...origins.filter((one) => !isOnlyPassing(one)), ...origins.filter(isOnlyPassing)].map((origin) => (
        <Origin key={origin.key} origin={origin} />
      ))}
      {mayReview && (
        <Button size="small" variant="plain" onClick={addOrigin}>
          {t("add")}
        </Button>
      )}
    </div>
  );
}

function Origin({ origin }: { origin: OriginItem }) {
  const t = useTranslations("review.origin");
  const kinds = useTranslations("review.item.originKind");
  const { goTo } = useReviewActions();
  const words = origin.name ?? kinds(origin.kind);
  const isGuess = origin.standing === "pending";
  return (
    <button
      type="button"
      onClick={() => goTo(origin.key)}
      title={origin.quote ?? kinds(origin.kind)}
      className={`border-b ${isGuess ? "border-dashed border-edge text-soft" : "border-ink font-medium"}`}
    >
      {words}
      {isGuess && <span className="text-xs"> ({t(isOnlyPassing(origin) ? "onlyCited" : "guessed")})</span>}
    </button>
  );
}
