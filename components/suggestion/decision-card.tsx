"use client";

import { useTranslations } from "use-intl";

import { AttributionDetails } from "@/components/attribution/attribution-details";
import { OriginDetails } from "@/components/attribution/origin-details";
import { useReview, useReviewActions, useWriting } from "@/components/article/review-context";
import {
  isOnlyPassing,
  isPending,
  type MentionItem,
  type ReviewItem,
} from "@/components/article/review-item";
import { usePlaceCounts } from "@/components/mention/use-place-counts";
import { useSpreading } from "@/components/mention/use-spreading";
import { useEditors } from "@/components/article/use-editors";
import { Button } from "@/components/ui/button";

import { Conflict } from "./conflict";
import { Evidence } from "./evidence";
import { MentionDetails } from "./mention-details";

/** The current thing: what is proposed, why, how sure, and what can be done with it. */
export function DecisionCard({ item }: { item: ReviewItem }) {
  const { refusals } = useReview();
  const { editing } = useWriting();
  const refusal = refusals.get(item.key);
  return (
    <div className="flex flex-col gap-3 px-3 pt-1 pb-4 pl-9">
      {refusal && <Conflict item={item} refusal={refusal} />}
      <Details item={item} />
      <Evidence item={item} />
      {editing === null && <Buttons item={item} />}
    </div>
  );
}

function Details({ item }: { item: ReviewItem }) {
  switch (item.type) {
    case "mention":
      return <MentionDetails item={item} />;
    case "attribution":
      return <AttributionDetails item={item} />;
    case "origin":
      return <OriginDetails item={item} />;
    case "outlet":
      return <p className="text-base leading-[1.4] font-medium">{item.name}</p>;
    case "title":
      return <p className="headline text-base">{item.title}</p>;
  }
}

function acceptWords(item: ReviewItem) {
  if (isOnlyPassing(item)) return "acceptAsOrigin";
  return item.type === "mention" && item.entityId === null ? "acceptNew" : "accept";
}

/** The same for all places of the name, after a look at them. */
function Everywhere({ item }: { item: MentionItem }) {
  const t = useTranslations("review.everywhere");
  const { tag, reject } = useSpreading();
  const { places, guesses } = usePlaceCounts(item);
  return (
    <>
      {places > Number(item.standing === "pending") && (
        <Button hint="A" onClick={() => tag(item)}>
          {t("open", { count: places })}
        </Button>
      )}
      {guesses > Number(item.standing === "pending") && (
        <Button hint="X" onClick={() => reject(item)}>
          {t("rejectOpen", { count: guesses })}
        </Button>
      )}
    </>
  );
}

/** Apart from rejecting, which concerns this place alone. */
function NeverAgain({ item }: { item: MentionItem }) {
  const t = useTranslations("review");
  const { refuseName } = useEditors();
  if (!isPending(item) || !item.guessed?.entityId) return null;
  return (
    <Button variant="plain" size="small" hint="!" className="text-left" onClick={() => refuseName(item)}>
      {t("neverSuggest", { quote: item.quote, name: item.guessed.name })}
    </Button>
  );
}

function Buttons({ item }: { item: ReviewItem }) {
  const t = useTranslations("review");
  const { mayReview } = useReview();
  const { decide } = useReviewActions();
  const { change } = useEditors();
  if (!mayReview) return <p className="text-sm text-soft">{t("readOnly")}</p>;
  const isGone = item.standing === "rejected" || item.standing === "removed";
  const canChange = !isGone && (item.standing === "pending" || item.fact !== null);
  return (
    <div className="flex flex-wrap gap-2">
      {item.standing === "pending" && (
        <Button variant="primary" hint="a" onClick={() => decide(item, "accept")}>
          {t(acceptWords(item))}
        </Button>
      )}
      {item.standing === "rejected" && item.guess?.decisionId && (
        <Button hint="a" onClick={() => decide(item, "accept")}>
          {t("reopen")}
        </Button>
      )}
      {(item.standing === "pending" || item.fact) && !isGone && (
        <Button variant="pencil" hint="x" onClick={() => decide(item, "reject")}>
          {t(item.standing === "pending" ? "reject" : "remove")}
        </Button>
      )}
      {canChange && (
        <Button hint="e" onClick={() => change(item)}>
          {t("change")}
        </Button>
      )}
      {item.type === "mention" && <Everywhere item={item} />}
      {item.type === "mention" && <NeverAgain item={item} />}
    </div>
  );
}
