import { NextResponse } from "next/server";
import type { NextRequest } from "next/server";

import { ownRequest } from "./lib/action/own-request";
import { pathHeader } from "./lib/auth/path-header";
import { env } from "./lib/env";
import { defaultLocale, locales } from "./lib/i18n/locales";

/**
 * Addresses carry no prefix in the default language; the routes below `app/[locale]` always do.
 * Routing only: who may see or do what is decided where it is read or written. A stranger's POST is turned
 * away here merely to answer it plainly; every action checks for itself.
 */
export function proxy(request: NextRequest) {
  if (request.method === "POST" && ownRequest(request.headers, env().PUBLIC_URL) === "foreign") {
    return new NextResponse("This request did not come from a page of Collate.\n", { status: 403 });
  }
  const url = request.nextUrl.clone();
  const [, first] = url.pathname.split("/");

  if (first === defaultLocale) {
    url.pathname = url.pathname.slice(defaultLocale.length + 1) || "/";
    return NextResponse.redirect(url, 308);
  }
  const headers = new Headers(request.headers);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  if (locales.some((locale) => locale === first)) return NextResponse.next({ request: { headers } });

  url.pathname = `/${defaultLocale}${url.pathname === "/" ? "" : url.pathname}`;
  return NextResponse.rewrite(url, { request: { headers } });
}

export const config = {
  matcher: ["/((?!api/|_next/|assets/|robots\\.txt$|sitemap.*\\.xml$|favicon\\.ico$).*)"],
};
