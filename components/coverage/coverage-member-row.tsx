"use client";

import Link from "next/link";
import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import type { DecideAction } from "@/components/shell/use-decision";
import { ReasonList } from "@/components/suggestion/reason-list";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Tag } from "@/components/ui/tag";
import { confirmCoverageAction, refuseCoverageAction } from "@/lib/coverage/actions";
import type { CoverageMemberForDesk } from "@/lib/coverage/queries";
import { sayMoment } from "@/lib/i18n/dates";
import { localePath } from "@/lib/i18n/locales";
import { sayShare } from "@/lib/i18n/numbers";
import { reasons } from "@/lib/suggestion/schema";

import { MoveMember } from "./move-member";

type CoverageMemberRowProps = {
  member: CoverageMemberForDesk;
  seen: { coverageId: string; seenVersion: number };
  madeAt: Date;
  mayDecide: boolean;
  /** The only article here: there is nothing to confirm and nothing to compare it with. */
  alone: boolean;
  chosen: boolean;
  onToggle: () => void;
  onDecide: DecideAction;
  pending: boolean;
};

export function CoverageMemberRow(props: CoverageMemberRowProps) {
  const { member, madeAt, mayDecide, alone, chosen, onToggle } = props;
  const t = useTranslations("coverage");
  const glossary = useTranslations("glossary.register");
  const locale = useLocale();
  const [why, setWhy] = useState(false);
  const { article, score, relation, decidedBy, decidedAt } = member;
  const given = reasons
    .parse(member.reasons)
    .map(({ code, detail }) => (detail === undefined ? { code } : { code, detail }));
  return (
    <li className="flex flex-col gap-2 border-b border-rule py-3">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-[1_1_20rem]">
          <Link
            href={localePath(locale, `/desk/articles/${article.id}`)}
            lang={article.language === "unknown" ? undefined : article.language}
            className="link-plain font-reading text-base leading-[1.4] font-medium"
          >
            {article.title ?? <em>{t("noTitle")}</em>}
          </Link>
          <p className="flex flex-wrap gap-x-3 text-xs leading-[1.6] text-soft">
            <span className="font-medium text-ink">{article.outlet?.name ?? t("noOutlet")}</span>
            {article.register !== "unknown" && <span>{glossary(article.register)}</span>}
            <span>
              {article.publishedAt
                ? sayMoment(article.publishedAt, { locale, now: madeAt })
                : t("dateUnknown")}
            </span>
            {relation && <span>{t(relation === "copy" ? "relation.copy" : "relation.same_story")}</span>}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <MemberTags member={member} alone={alone} />
          {mayDecide && <MemberButtons {...props} />}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-xs text-soft">
        {!alone && (
          <Checkbox
            label={<span className="text-xs">{t("choose")}</span>}
            checked={chosen}
            onChange={onToggle}
            className="items-center! py-0! [&>input]:mt-0!"
          />
        )}
        {given.length > 0 && !alone && (
          <button
            type="button"
            aria-expanded={why}
            onClick={() => setWhy(!why)}
            className="min-h-6 underline"
          >
            {score === null ? t("why") : t("whyScore", { score: sayShare(score) })}
          </button>
        )}
        {decidedBy && decidedAt && (
          <span>{t("by", { who: decidedBy.name, when: sayMoment(decidedAt, { locale, now: madeAt }) })}</span>
        )}
      </div>
      {why && !alone && (
        <div className="border-l-2 border-edge pl-3 text-sm">
          <ReasonList reasons={given} />
        </div>
      )}
    </li>
  );
}

function MemberTags({ member, alone }: Pick<CoverageMemberRowProps, "member" | "alone">) {
  const t = useTranslations("coverage");
  const { article, state } = member;
  return (
    <>
      {article.notices[0]?.change === "withdrawn" && <Tag shape="pencil">{t("withdrawn")}</Tag>}
      {!(alone && state === "suggested") && (
        <Tag shape={state === "confirmed" ? "good" : "caution"}>{t(`state.${state}`)}</Tag>
      )}
    </>
  );
}

function MemberButtons({ member, seen, alone, onDecide, pending }: CoverageMemberRowProps) {
  const t = useTranslations("coverage");
  const { article, state } = member;
  const title = article.title ?? article.outlet?.name ?? t("noTitle");
  return (
    <>
      {state === "suggested" && !alone && (
        <Button
          size="small"
          variant="primary"
          disabled={pending}
          aria-label={t("confirmOf", { title })}
          onClick={() =>
            onDecide(t("said.confirmed", { count: 1 }), () =>
              confirmCoverageAction({ ...seen, articleIds: [article.id] }),
            )
          }
        >
          {t("confirm")}
        </Button>
      )}
      {!alone && (
        <Button
          size="small"
          variant="pencil"
          disabled={pending}
          aria-label={t("refuseOf", { title })}
          onClick={() =>
            onDecide(t("said.refused"), () => refuseCoverageAction({ ...seen, articleId: article.id }))
          }
        >
          {t("refuse")}
        </Button>
      )}
      <MoveMember articleId={article.id} title={title} fromId={seen.coverageId} onDecide={onDecide} />
    </>
  );
}
