"use client";

import { FaultPage } from "@/components/shell/fault-page";
import { ErrorReport } from "@/components/shell/error-report";
import { SchemeKeeper } from "@/components/shell/scheme-keeper";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";
import { MessagesProvider } from "@/lib/i18n/messages-provider";
import enFault from "@/lib/i18n/messages/en/fault.json";
import viFault from "@/lib/i18n/messages/vi/fault.json";

import "./fonts";
import "./globals.css";

const faults = { vi: viFault, en: enFault };

/** Replaces the whole document when even the layout has failed, so it brings its own words and styles. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  const locale = localeOfAddress();
  return (
    <html lang={locale}>
      <body>
        <SchemeKeeper />
        <title>{faults[locale].errorTitle}</title>
        <MessagesProvider locale={locale} messages={{ fault: faults[locale] }}>
          <FaultPage locale={locale}>
            <ErrorReport error={error} retryAction={retry} />
          </FaultPage>
        </MessagesProvider>
      </body>
    </html>
  );
}

function localeOfAddress() {
  if (typeof window === "undefined") return defaultLocale;
  const first = window.location.pathname.split("/")[1] ?? "";
  return isLocale(first) ? first : defaultLocale;
}
