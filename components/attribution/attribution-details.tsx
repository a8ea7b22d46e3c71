"use client";

import { useTranslations } from "use-intl";

import { useReview } from "@/components/article/review-context";
import { type AttributionItem, speakerOf } from "@/components/article/review-item";
import type { Span } from "@/lib/language/types";

/** Who says what, through whom: the parts of an attribution with their words. */
export function AttributionDetails({ item }: { item: AttributionItem }) {
  const t = useTranslations("review.attribution");
  const kinds = useTranslations("glossary.sourceKind");
  const modes = useTranslations("glossary.mode");
  const { article, items } = useReview();
  const { told } = item;
  const words = ({ start, end }: Span) => article.revision.text.slice(start, end);
  const via = items.find(({ key }) => key === told.via);
  return (
    <div className="flex flex-col gap-2">
      <p className="text-base leading-[1.4]">
        <span className="font-semibold text-claim">{speakerOf(told) ?? t("nobody")}</span>
        {told.role && told.role !== speakerOf(told) && <span className="text-soft">, {told.role}</span>}
      </p>
      <p className="label">
        {kinds(told.sourceKind)} · {modes(told.mode)}
      </p>
      {told.claims.map((claim) => (
        <blockquote
          key={claim.start}
          className="line-clamp-4 border-l-4 border-claim pl-3 font-reading text-sm leading-[1.55]"
        >
          {words(claim)}
        </blockquote>
      ))}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-3 text-sm">
        {told.source && <Part term={t("source")} words={words(told.source)} />}
        {told.cue && <Part term={t("cue")} words={words(told.cue)} />}
        {via?.type === "attribution" && <Part term={t("via")} words={speakerOf(via.told) ?? t("nobody")} />}
        {told.anonymityReason && <Part term={t("anonymityReason")} words={told.anonymityReason} />}
      </dl>
    </div>
  );
}

function Part({ term, words }: { term: string; words: string }) {
  return (
    <>
      <dt className="text-soft">{term}</dt>
      <dd className="min-w-0">{words}</dd>
    </>
  );
}
