"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

import type { DescribedField, DescribedFields } from "./described-fields";
import { useReview } from "./review-context";

type DescribeClashProps = {
  theirs: DescribedFields;
  clashes: DescribedField[];
  onTheirs: () => void;
  onMine: () => void;
};

/** The same details, written by two editors: what the other one put, and the choice. */
export function DescribeClash({ theirs, clashes, onTheirs, onMine }: DescribeClashProps) {
  const t = useTranslations("review");
  const { outlets } = useReview();
  const names: Record<DescribedField, string> = {
    outletId: t("head.outlet"),
    publishedAt: t("head.publishedAt"),
    byline: t("head.byline"),
    url: t("head.url"),
    rightsMode: t("head.rightsLabel"),
    excerptLength: t("head.excerptLength"),
  };

  function said(field: DescribedField): string {
    const value = theirs[field];
    if (field === "outletId") return outlets.find(({ id }) => id === value)?.name ?? "–";
    if (field === "rightsMode" && theirs.rightsMode !== "") return t(`head.rightsMode.${theirs.rightsMode}`);
    return value === "" ? "–" : value.replace("T", " ");
  }

  return (
    <div className="@md:col-span-2">
      <Notice
        tone="caution"
        title={t("conflict.detailsChanged")}
        action={
          <>
            <Button size="small" onClick={onTheirs}>
              {t("conflict.useTheirs")}
            </Button>
            <Button size="small" variant="primary" onClick={onMine}>
              {t("conflict.keepMine")}
            </Button>
          </>
        }
      >
        <dl className="grid grid-cols-[max-content_1fr] gap-x-3">
          {clashes.map((field) => (
            <div key={field} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-soft">{names[field]}</dt>
              <dd>{said(field)}</dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );
}
