"use client";

import { useLocale, useTranslations } from "use-intl";

import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { OutletRules } from "@/lib/cleaning/queries";
import { localePath } from "@/lib/i18n/locales";

import { ListedRuleItem } from "./listed-rule";

type RuleListProps = { listed: OutletRules; mayEdit: boolean };

/** Rules that hold, then those that do not any more: what cut a block can always be looked up. */
export function RuleList({ listed, mayEdit }: RuleListProps) {
  const t = useTranslations("rules.list");
  const locale = useLocale();
  const { outlet, rules } = listed;
  const standing = rules.filter(({ retiredAt }) => retiredAt === null);
  const past = rules.filter(({ retiredAt }) => retiredAt !== null);
  if (rules.length === 0) {
    return (
      <EmptyState
        title={t("empty", { outlet: outlet.name })}
        action={
          <LinkButton href={localePath(locale, `/desk?outlet=${outlet.id}`)}>
            {t("itsArticles", { outlet: outlet.name })}
          </LinkButton>
        }
      >
        {t("emptyHelp")}
      </EmptyState>
    );
  }
  const item = (rule: (typeof rules)[number]) => (
    <ListedRuleItem key={rule.id} rule={rule} outlet={outlet} mayEdit={mayEdit} />
  );
  return (
    <>
      <section aria-labelledby="standing-rules" className="flex flex-col gap-2">
        <h2 id="standing-rules" className="headline text-lg">
          {t("standing")}
        </h2>
        {standing.length === 0 ? (
          <p className="text-sm text-soft">{t("noneStanding")}</p>
        ) : (
          <ol>{standing.map(item)}</ol>
        )}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past-rules" className="flex flex-col gap-2">
          <h2 id="past-rules" className="headline text-lg">
            {t("past")}
          </h2>
          <ol>{past.map(item)}</ol>
        </section>
      )}
    </>
  );
}
