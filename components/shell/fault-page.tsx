import Link from "next/link";
import type { ReactNode } from "react";

import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";

import { NamePlate } from "./name-plate";

type FaultPageProps = { locale: Locale; children: ReactNode };

/** The bare sheet on which a page that cannot be shown says so. Usable on server and client. */
export function FaultPage({ locale, children }: FaultPageProps) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-[56rem] flex-col gap-10 px-5 py-8">
      <header>
        <Link href={localePath(locale, "/")} className="inline-block text-xl no-underline">
          <NamePlate />
        </Link>
      </header>
      <main className="flex flex-col items-start gap-6 border-t border-rule pt-10">{children}</main>
    </div>
  );
}
