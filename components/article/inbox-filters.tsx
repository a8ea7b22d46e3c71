import { LinkButton } from "@/components/ui/link-button";
import { Kbd } from "@/components/ui/kbd";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { articleStates } from "@/lib/article/schema";
import type { ArticleState } from "@/lib/article/schema";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { OutletChoice } from "@/lib/outlet/queries";

import { inboxQuery } from "./inbox-address";
import type { InboxAddress } from "./inbox-address";
import { InboxFilterForm } from "./inbox-filter-form";

type InboxFiltersProps = {
  locale: Locale;
  address: InboxAddress;
  counts: Record<ArticleState, number>;
  outlets: Pick<OutletChoice, "id" | "name">[];
};

/** The states as links with their counts; the finer choices as a form that also works without scripts. */
export function InboxFilters({ locale, address, counts, outlets }: InboxFiltersProps) {
  const t = getTranslator(locale, "inbox");
  const glossary = getTranslator(locale, "glossary.register");
  const link = (state: ArticleState | null, label: string, count: number) => ({
    href: localePath(locale, `/desk${inboxQuery(address, { state })}`),
    current: address.state === state,
    label: (
      <>
        {label} <span className="figures font-normal">{count}</span>
      </>
    ),
  });
  const open = counts.new + counts.in_review + counts.reviewed;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-3 py-2 sm:px-4">
      <SegmentedLinks
        label={t("states")}
        segments={[
          link(null, t("allOpen"), open),
          ...articleStates.map((state) => link(state, t(`state.${state}`), counts[state])),
        ]}
      />
      <InboxFilterForm
        key={inboxQuery(address, {})}
        action={localePath(locale, "/desk")}
        state={address.state}
        outlet={address.outlet}
        register={address.register}
        open={address.open}
        outlets={outlets.map(({ id, name }) => ({ value: id, label: name }))}
        registers={(["domestic", "overseas", "mixed", "unknown"] as const).map((register) => ({
          value: register,
          label: glossary(register),
        }))}
      />
      <span className="ml-auto max-sm:hidden">
        <LinkButton href={localePath(locale, "/desk/import")} aria-keyshortcuts="i">
          {t("import")}
          <Kbd>i</Kbd>
        </LinkButton>
      </span>
    </div>
  );
}
