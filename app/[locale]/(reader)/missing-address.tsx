import { notFound } from "next/navigation";
import { Suspense } from "react";

import { MissingPage } from "@/components/shell/missing-page";
import type { Locale } from "@/lib/i18n/locales";

/**
 * What stands at an address of a known kind without anything behind it. A bare `notFound()` would be sent as an
 * empty document that scripts fill. Raised inside a boundary it still sets the status, and the page stands
 * there whole: what the boundary shows meanwhile is what `not-found.tsx` shows afterwards.
 */
export function MissingAddress({ locale }: { locale: Locale }) {
  return (
    <Suspense fallback={<MissingPage locale={locale} />}>
      <NotFound />
    </Suspense>
  );
}

function NotFound(): never {
  notFound();
}
