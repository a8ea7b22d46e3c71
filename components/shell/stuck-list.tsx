import type { ReactNode } from "react";

import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { Locale } from "@/lib/i18n/locales";
import { PageHeader } from "./page-header";
import { Pager } from "./pager";

type StuckListProps = {
  locale: Locale;
  title: string;
  detail: string;
  back: { href: string; label: string };
  actions: ReactNode;
  /** Of the pages beside this one. */
  previousHref: string | null;
  nextHref: string | null;
  /** Shown in the table's place when nothing is stuck. */
  empty: { title: string; text: string; leave: { href: string; label: string } };
  /** The table; false when nothing is stuck. */
  children: ReactNode;
};

/** The frame of a page that lists work which the machine gave up, with the way to try it again. */
export function StuckList({
  locale,
  title,
  detail,
  back,
  actions,
  previousHref,
  nextHref,
  empty,
  children,
}: StuckListProps) {
  return (
    <>
      <PageHeader title={title} detail={detail} back={back} actions={actions} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-4 p-4">
          {children || (
            <EmptyState
              title={empty.title}
              action={<LinkButton href={empty.leave.href}>{empty.leave.label}</LinkButton>}
            >
              {empty.text}
            </EmptyState>
          )}
          {(previousHref ?? nextHref) !== null && (
            <Pager locale={locale} previousHref={previousHref} nextHref={nextHref} />
          )}
        </div>
      </div>
    </>
  );
}
