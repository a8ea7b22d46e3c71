"use client";

import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ReasonList } from "@/components/suggestion/reason-list";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { confirmCoverageAction, refuseCoverageAction } from "@/lib/coverage/actions";
import type { ReviewMember } from "@/lib/article/review-queries";
import { localePath } from "@/lib/i18n/locales";
import { sayShare } from "@/lib/i18n/numbers";
import { reasons } from "@/lib/suggestion/schema";

import { MoveCoverage } from "./move-coverage";
import { useReview, useReviewActions } from "./review-context";
import { useTell } from "./use-tell";

/** The articles that tell the same story: why the machine thinks so, and what an editor makes of it. */
export function CoveragePanel() {
  const t = useTranslations("review.coverage");
  const { article } = useReview();
  // Where an editor took the others out there is nothing left to confirm.
  const members = article.members.filter(
    ({ state, coverage }) => state === "confirmed" || coverage.members.length > 1,
  );
  return (
    <section aria-label={t("title")} className="flex flex-col gap-3">
      <h2 className="label px-1">{t("title")}</h2>
      {members.length === 0 && (
        <>
          <p className="px-1 text-sm text-soft">{t("none")}</p>
          <div className="px-1">
            <MoveCoverage />
          </div>
        </>
      )}
      {members.map((member) => (
        <Membership key={member.coverage.id} member={member} />
      ))}
    </section>
  );
}

function Membership({ member }: { member: ReviewMember }) {
  const t = useTranslations("review.coverage");
  const locale = useLocale();
  const { article } = useReview();
  const [why, setWhy] = useState(false);
  const { coverage, state, score } = member;
  const others = coverage.members.filter(({ article: other }) => other.id !== article.id);
  const given = reasons
    .parse(member.reasons)
    .map(({ code, detail }) => (detail === undefined ? { code } : { code, detail }));
  return (
    <div className="flex flex-col gap-2 border-l-2 border-edge px-2 text-sm">
      <div className="flex flex-wrap items-baseline gap-2">
        <Tag shape={state === "confirmed" ? "good" : "caution"}>{t(state)}</Tag>
        <Link href={localePath(locale, `/desk/coverage/${coverage.id}`)} className="font-medium">
          {coverage.title ?? t("untitled", { count: coverage.members.length })}
        </Link>
      </div>
      <ol className="flex flex-col gap-1.5">
        {others.map(({ article: other, state: standing }) => (
          <li key={other.id} className="text-xs leading-[1.45]">
            <Link href={localePath(locale, `/desk/articles/${other.id}`)} className="link-plain">
              <span className={standing === "suggested" ? "text-soft" : ""}>
                {other.title ?? t("noTitle")}
              </span>
            </Link>
            <span className="block text-soft">
              {other.outlet?.name ?? t("noOutlet")} ·{" "}
              <Link href={localePath(locale, `/desk/compare?a=${article.id}&b=${other.id}`)}>
                {t("compare")}
              </Link>
            </span>
          </li>
        ))}
      </ol>
      <button
        type="button"
        aria-expanded={why}
        onClick={() => setWhy(!why)}
        className="self-start text-xs underline"
      >
        {score === null ? t("why") : t("whyScore", { score: sayShare(score) })}
      </button>
      {why && (
        <div className="text-xs">
          <ReasonList reasons={given} />
        </div>
      )}
      <CoverageButtons member={member} />
    </div>
  );
}

function CoverageButtons({ member }: { member: ReviewMember }) {
  const t = useTranslations("review.coverage");
  const said = useTranslations("review.said");
  const { article, mayReview } = useReview();
  const { perform } = useReviewActions();
  const tell = useTell();
  if (!mayReview) return null;
  const { coverage, state } = member;
  const seen = { coverageId: coverage.id, seenVersion: coverage.version };
  const confirm = () => confirmCoverageAction({ ...seen, articleIds: [article.id] });
  const refuse = () => refuseCoverageAction({ ...seen, articleId: article.id });
  return (
    <div className="flex flex-wrap gap-1.5">
      {state === "suggested" && (
        <Button
          size="small"
          variant="primary"
          onClick={() => void perform({ run: confirm, said: said("coverageConfirmed") }).then(tell)}
        >
          {t("confirm")}
        </Button>
      )}
      <Button
        size="small"
        variant="pencil"
        onClick={() => void perform({ run: refuse, said: said("coverageRefused") }).then(tell)}
      >
        {t("refuse")}
      </Button>
      <MoveCoverage />
    </div>
  );
}
