"use client";

import { X } from "lucide-react";
import { useTranslations } from "use-intl";

import { useReview } from "@/components/article/review-context";
import type { Told } from "@/components/article/review-item";
import { useSelectedPassage } from "@/components/article/use-selected-passage";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import type { Span } from "@/lib/language/types";

type PassageFieldsProps = { told: Told; put: (change: Partial<Told>) => void };

/** The passages of an attribution; each is taken from what is selected in the text. */
export function PassageFields({ told, put }: PassageFieldsProps) {
  const t = useTranslations("review.attribution");
  const selected = useSelectedPassage();
  const { claims, source, cue } = told;
  return (
    <div className="flex flex-col gap-2 text-sm">
      <p className="text-xs text-soft">{t("selectHelp")}</p>
      <Row
        label={t("claims")}
        take={selected && (() => put({ claims: [...claims, selected].sort((a, b) => a.start - b.start) }))}
      >
        {claims.map((claim) => (
          <Passage
            key={claim.start}
            span={claim}
            onRemove={() => put({ claims: claims.filter((one) => one !== claim) })}
          />
        ))}
      </Row>
      <Row label={t("source")} take={selected && (() => put({ source: selected }))}>
        {source && <Passage span={source} onRemove={() => put({ source: null })} />}
      </Row>
      <Row label={t("cue")} take={selected && (() => put({ cue: selected }))}>
        {cue && <Passage span={cue} onRemove={() => put({ cue: null })} />}
      </Row>
    </div>
  );
}

type RowProps = { label: string; take: (() => void) | null; children: React.ReactNode };

function Row({ label, take, children }: RowProps) {
  const t = useTranslations("review.attribution");
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center justify-between gap-2">
        <span className="font-medium">{label}</span>
        <Button size="small" variant="plain" disabled={take === null} onClick={() => take?.()}>
          {t("takeSelection")}
        </Button>
      </div>
      {children}
    </div>
  );
}

function Passage({ span, onRemove }: { span: Span; onRemove: () => void }) {
  const t = useTranslations("review.attribution");
  const { article } = useReview();
  return (
    <div className="flex items-start gap-1 border-l-4 border-claim pl-2">
      <p className="line-clamp-3 min-w-0 flex-1 font-reading">
        {article.revision.text.slice(span.start, span.end)}
      </p>
      <IconButton label={t("removePassage")} icon={<X />} onClick={onRemove} />
    </div>
  );
}
