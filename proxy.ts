import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";

import { defaultLocale, locales } from "./lib/i18n/locales";

/**
 * Addresses carry no prefix in the default language; the routes below `app/[locale]` always do.
 * Routing only: who may see or do what is decided where it is read or written.
 */
export function proxy(request: NextRequest) {
  const url = request.nextUrl.clone();
  const [, first] = url.pathname.split("/");

  if (first === defaultLocale) {
    url.pathname = url.pathname.slice(defaultLocale.length + 1) || "/";
    return NextResponse.redirect(url, 308);
  }
  if (locales.some((locale) => locale === first)) return NextResponse.next();

  url.pathname = `/${defaultLocale}${url.pathname === "/" ? "" : url.pathname}`;
  return NextResponse.rewrite(url);
}

export const config = {
  matcher: ["/((?!api/|_next/|assets/|robots\\.txt$|sitemap.*\\.xml$|favicon\\.ico$).*)"],
};
