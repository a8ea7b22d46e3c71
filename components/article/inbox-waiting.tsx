import { TriangleAlert } from "lucide-react";
import Link from "next/link";

import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

const lists = [
  ["unreadable", "/desk/unreadable"],
  ["failedImports", "/desk/import/failed"],
  ["silentFeeds", "/desk/feeds"],
] as const;

type InboxWaitingProps = { locale: Locale; counts: Record<(typeof lists)[number][0], number> };

/** What did not get as far as this list, and where somebody can do something about it. */
export function InboxWaiting({ locale, counts }: InboxWaitingProps) {
  const t = getTranslator(locale, "inbox.waiting");
  const waiting = lists.filter(([key]) => counts[key] > 0);
  if (waiting.length === 0) return null;
  return (
    <nav
      aria-label={t("label")}
      className="flex items-baseline gap-2 border-b border-l-4 border-b-rule border-l-caution bg-caution-wash px-3 py-1.5 text-sm leading-[1.4]"
    >
      <TriangleAlert aria-hidden="true" className="size-4 shrink-0 self-start text-caution" />
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {waiting.map(([key, path]) => (
          <li key={key}>
            <Link href={localePath(locale, path)}>{t(key, { count: counts[key] })}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
