import type { Metadata } from "next";

import { FaultPage } from "@/components/shell/fault-page";
import { MissingProof } from "@/components/shell/missing-page";
import { SchemeScript } from "@/components/shell/scheme-script";
import { LinkButton } from "@/components/ui/link-button";
import { defaultLocale, localePath, locales } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: "404 · Collate",
  icons: { icon: "/assets/icon.svg" },
};

/**
 * The answer to an address that no route knows. It is one static page that cannot know the reader's language,
 * so it does what the house is named for and sets both texts side by side.
 */
export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale} suppressHydrationWarning>
      <head>
        <SchemeScript />
      </head>
      <body>
        <FaultPage locale={defaultLocale}>
          <div className="grid gap-x-12 gap-y-10 sm:grid-cols-2">
            {locales.map((locale) => (
              <section key={locale} lang={locale} className="flex flex-col items-start gap-4">
                <MissingProof locale={locale} />
                <LinkButton href={localePath(locale, "/")}>
                  {getTranslator(locale, "fault")("missingHome")}
                </LinkButton>
              </section>
            ))}
          </div>
        </FaultPage>
      </body>
    </html>
  );
}
