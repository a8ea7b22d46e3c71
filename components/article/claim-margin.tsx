"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { useTranslations } from "use-intl";

import { marginPlace } from "./block-grid";
import type { Claim } from "./markings";
import { type ClaimBar, layOut } from "./claim-layout";
import type { TextRef } from "./review-desk";
import { rangeFinder } from "./text-places";

const laneWidth = 7;
const lettersInLine = 16;

type ClaimMarginProps = {
  container: TextRef;
  claims: Claim[];
  currentKey: string | null;
  goTo: (key: string) => void;
};

/** A bar beside the lines that somebody says, with their name. Measured on the page, since lines break there. */
export function ClaimMargin(props: ClaimMarginProps) {
  // Other claims are measured anew; a decision on one of them moves nothing.
  const shape = props.claims.map(({ key, spans, speaker }) => `${key}${JSON.stringify(spans)}${speaker}`);
  return <Bars key={shape.join()} {...props} />;
}

function Bars({ container, claims, currentKey, goTo }: ClaimMarginProps) {
  const t = useTranslations("review.mark");
  const [bars, setBars] = useState<ClaimBar[]>([]);

  const measure = useEffectEvent(() => {
    if (container.current) setBars(layOut(measured(container.current, claims)));
  });
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const observer = new ResizeObserver(() => measure());
    observer.observe(element);
    return () => observer.disconnect();
  }, [container]);

  const namesFrom = 8 + laneWidth * Math.max(0, ...bars.map(({ lane }) => lane));
  const claimOf = new Map(claims.map((claim) => [claim.key, claim]));
  return bars.map(({ key, top, height, nameTop, lane, isFirst }) => {
    const claim = claimOf.get(key);
    if (!claim) return null;
    const speaker = claim.speaker ?? t("nobody");
    const isCurrent = key === currentKey;
    return (
      <button
        key={`${key}${top}`}
        type="button"
        tabIndex={-1}
        onClick={() => goTo(key)}
        aria-label={t(claim.isSuggested ? "claimSuggested" : "claimAccepted", { name: speaker })}
        className={`block text-left ${marginPlace}`}
        style={{ top, height, marginInlineStart: lane * laneWidth }}
      >
        <span
          aria-hidden="true"
          className={`absolute inset-y-0 left-0 border border-claim ${isCurrent ? "w-1.5 border-ink bg-ink" : "w-1"} ${claim.isSuggested || isCurrent ? "" : "bg-claim"}`}
        />
        {isFirst && (
          <span
            className={`claim-speaker absolute hidden w-28 py-px @2xl:line-clamp-2 ${isCurrent ? "font-semibold text-ink!" : ""}`}
            style={{ top: nameTop - top, left: namesFrom - lane * laneWidth }}
          >
            {speaker}
          </span>
        )}
      </button>
    );
  });
}

function measured(container: HTMLElement, claims: Claim[]) {
  const origin = container.getBoundingClientRect().top;
  const rangeOf = rangeFinder(container);
  return claims.flatMap(({ key, spans, speaker }) =>
    spans.flatMap((span, index) => {
      const box = rangeOf(span)?.getBoundingClientRect();
      if (!box || box.height === 0) return [];
      const place = { top: Math.round(box.top - origin), height: Math.round(box.height) };
      return [
        { key, isFirst: index === 0, ...place, nameLines: (speaker?.length ?? 0) > lettersInLine ? 2 : 1 },
      ];
    }),
  );
}
