"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { ActionProblem } from "@/components/shell/action-problem";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { confirmCoverageAction } from "@/lib/coverage/actions";
import type { CoverageMemberForDesk } from "@/lib/coverage/queries";
import { localePath } from "@/lib/i18n/locales";

import { CoverageMemberRow } from "./coverage-member-row";
import { RenameCoverage } from "./rename-coverage";
import { useCoverageDecision } from "./use-coverage-decision";

type CoverageMembersProps = {
  coverageId: string;
  version: number;
  title: string | null;
  members: CoverageMemberForDesk[];
  madeAt: Date;
  mayDecide: boolean;
};

/** Who belongs together, decided one by one or all at once, and any two of them side by side. */
export function CoverageMembers({
  coverageId,
  version,
  title,
  members,
  madeAt,
  mayDecide,
}: CoverageMembersProps) {
  const t = useTranslations("coverage");
  const locale = useLocale();
  const { decideAction, state, pending } = useCoverageDecision();
  const [chosen, setChosen] = useState<string[]>([]);
  const seen = { coverageId, seenVersion: version };
  const waiting = members.filter((member) => member.state === "suggested").map(({ article }) => article.id);
  const [a, b] = chosen;

  /** Two at most: a third takes the place of the first. */
  function toggle(id: string) {
    setChosen((known) => (known.includes(id) ? known.filter((one) => one !== id) : [...known, id].slice(-2)));
  }

  return (
    <section aria-labelledby="members-title" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-3">
        <h2 id="members-title" className="headline text-lg">
          {t("membersTitle")}
        </h2>
        <div className="ml-auto flex flex-wrap gap-2">
          {a && b ? (
            <LinkButton href={localePath(locale, `/desk/compare?a=${a}&b=${b}`)}>
              {t("compareTwo")}
            </LinkButton>
          ) : (
            members.length > 1 && <span className="self-center text-sm text-soft">{t("compareHint")}</span>
          )}
          {mayDecide && <RenameCoverage seen={seen} title={title} onDecide={decideAction} />}
          {mayDecide && members.length > 1 && waiting.length > 0 && (
            <Button
              variant="primary"
              disabled={pending}
              onClick={() =>
                decideAction(t("said.confirmed", { count: waiting.length }), () =>
                  confirmCoverageAction({ ...seen, articleIds: waiting }),
                )
              }
            >
              {t("confirmAll", { count: waiting.length })}
            </Button>
          )}
        </div>
      </div>
      <ActionProblem state={state} />
      <ul className="border-t border-ink">
        {members.map((member) => (
          <CoverageMemberRow
            key={member.id}
            member={member}
            seen={seen}
            madeAt={madeAt}
            mayDecide={mayDecide}
            alone={members.length === 1}
            chosen={chosen.includes(member.article.id)}
            onToggle={() => toggle(member.article.id)}
            onDecide={decideAction}
            pending={pending}
          />
        ))}
      </ul>
    </section>
  );
}
