import Link from "next/link";

import { Time } from "@/components/shell/time";
import { Tag } from "@/components/ui/tag";
import type { ListedCoverage } from "@/lib/coverage/queries";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type CoverageListProps = { locale: Locale; coverages: ListedCoverage[]; now: Date };

export function CoverageList({ locale, coverages, now }: CoverageListProps) {
  const t = getTranslator(locale, "coverage");
  return (
    <ol aria-label={t("list")}>
      {coverages.map((coverage) => (
        <CoverageRow key={coverage.id} locale={locale} coverage={coverage} now={now} />
      ))}
    </ol>
  );
}

const outletsShown = 6;

function CoverageRow({ locale, coverage, now }: { locale: Locale; coverage: ListedCoverage; now: Date }) {
  const t = getTranslator(locale, "coverage");
  const { id, title, members, createdAt, waiting, _count } = coverage;
  const outlets = [
    ...new Set(members.flatMap(({ article }) => (article.outlet ? [article.outlet.name] : []))),
  ];
  const shown =
    title ?? members.map(({ article }) => article.title).find((one) => one !== null) ?? t("untitled");
  return (
    <li className="relative border-b border-rule px-4 py-2 hover:bg-sunk">
      <div className="flex items-baseline gap-3">
        <Link
          href={localePath(locale, `/desk/coverage/${id}`)}
          className="min-w-0 flex-1 font-reading text-base leading-[1.4] font-medium no-underline after:absolute after:inset-0 lg:one-line"
        >
          {shown}
        </Link>
        <Time at={createdAt} locale={locale} now={now} as="age" className="shrink-0 text-xs text-soft" />
      </div>
      <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs leading-[1.5] text-soft">
        <span className="figures font-medium text-ink">{t("members", { count: _count.members })}</span>
        {waiting > 0 && <Tag shape="caution">{t("waiting", { count: waiting })}</Tag>}
        {waiting === 0 && _count.members > 1 && <span>{t("allConfirmed")}</span>}
        <span>
          {outlets.slice(0, outletsShown).join(", ")}
          {outlets.length > outletsShown && ` ${t("more", { count: outlets.length - outletsShown })}`}
        </span>
      </div>
    </li>
  );
}
