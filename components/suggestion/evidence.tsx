import { useTranslations } from "use-intl";

import { surenessOf } from "@/components/article/narrow";
import type { ReviewItem } from "@/components/article/review-item";
import { ReasonList } from "@/components/suggestion/reason-list";
import { sayShare } from "@/lib/i18n/numbers";

/** How sure the machine was and why, in words; for decided things also who decided. */
export function Evidence({ item }: { item: ReviewItem }) {
  const t = useTranslations("review");
  const { guess, fact, standing } = item;
  const decidedBy = guess?.decidedBy ?? fact?.createdBy ?? null;
  return (
    <div className="flex flex-col gap-1 text-sm text-soft">
      {standing !== "pending" && decidedBy && (
        <p>
          {t(`standing.${standing}`)} · {decidedBy}
        </p>
      )}
      {guess && (
        <>
          <p className="figures">
            {t(`confidence.${surenessOf(guess.confidence)}`)} · {sayShare(guess.confidence)}
          </p>
          <ReasonList reasons={guess.reasons} />
        </>
      )}
      {!guess && fact && <p>{t("addedByHand")}</p>}
    </div>
  );
}
