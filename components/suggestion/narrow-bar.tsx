"use client";

import type { KeyboardEvent } from "react";
import { useTranslations } from "use-intl";

import { isWide, reasonsIn, surenesses, wide } from "@/components/article/narrow";
import { useReview, useReviewActions } from "@/components/article/review-context";
import { isOnlyPassing, isPending } from "@/components/article/review-item";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { entityKinds } from "@/lib/entity/schema";

import { isReasonCode } from "./reason-codes";

/** Narrows the list by what the machine guessed, how surely and why; what is then listed can be decided as one. */
export function NarrowBar({ place }: { place: "column" | "sheet" }) {
  const t = useTranslations("review.narrow");
  const kinds = useTranslations("glossary.entityKind");
  const confidence = useTranslations("review.confidence");
  const reasons = useTranslations("review.reason");
  const { items, list, narrow, mayReview } = useReview();
  const { setNarrow, decideListed } = useReviewActions();
  const waiting = list.filter((item) => isPending(item) && !isOnlyPassing(item)).length;
  const all = { value: "", label: t("any") };

  function leave(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== "Escape" || !(event.target instanceof HTMLElement)) return;
    event.preventDefault();
    event.target.blur();
  }

  return (
    // Esc leaves the fields inside it for the keys of the list.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="flex flex-col gap-2" onKeyDown={leave}>
      <div className="grid grid-cols-3 gap-2">
        <Select
          label={t("kind")}
          data-narrow={place}
          value={narrow.kind ?? ""}
          onChange={({ target }) =>
            setNarrow({ ...narrow, kind: entityKinds.find((kind) => kind === target.value) ?? null })
          }
          options={[all, ...entityKinds.map((value) => ({ value, label: kinds(value) }))]}
        />
        <Select
          label={t("sureness")}
          value={narrow.sureness ?? ""}
          onChange={({ target }) =>
            setNarrow({ ...narrow, sureness: surenesses.find((one) => one === target.value) ?? null })
          }
          options={[all, ...surenesses.map((value) => ({ value, label: confidence(value) }))]}
        />
        <Select
          label={t("reason")}
          value={narrow.reason ?? ""}
          onChange={({ target }) =>
            setNarrow({ ...narrow, reason: target.value === "" ? null : target.value })
          }
          options={[
            all,
            ...reasonsIn(items).map((value) => ({
              value,
              label: isReasonCode(value) ? reasons(value, { detail: "…" }) : value,
            })),
          ]}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        {mayReview && waiting > 0 && (
          <>
            <Button size="small" hint="v" onClick={() => decideListed("accepted")}>
              {t("accept", { count: waiting })}
            </Button>
            <Button size="small" variant="pencil" hint="V" onClick={() => decideListed("rejected")}>
              {t("reject", { count: waiting })}
            </Button>
          </>
        )}
        {!isWide(narrow) && (
          <Button size="small" variant="plain" onClick={() => setNarrow(wide)}>
            {t("clear")}
          </Button>
        )}
      </div>
    </div>
  );
}
