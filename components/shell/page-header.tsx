import Link from "next/link";
import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  /** One line below: counts, dates, where this stands. */
  detail?: ReactNode;
  back?: { href: string; label: string };
  actions?: ReactNode;
};

export function PageHeader({ title, detail, back, actions }: PageHeaderProps) {
  return (
    <header className="border-b border-rule">
      {/* As wide as the pages below it, so that what acts on them stands beside them and not at the window's edge. */}
      <div className="flex max-w-page flex-wrap items-end justify-between gap-x-6 gap-y-3 px-4 py-3">
        <div className="min-w-0">
          {back && (
            <Link href={back.href} className="link-plain text-xs text-soft">
              ← {back.label}
            </Link>
          )}
          <h1 className="headline text-xl">{title}</h1>
          {detail && <div className="mt-0.5 text-sm text-soft">{detail}</div>}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </div>
    </header>
  );
}
