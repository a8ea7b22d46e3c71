import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";

import { SchemeScript } from "@/components/shell/scheme-script";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, locales } from "@/lib/i18n/locales";

import "../fonts";
import "../globals.css";

export const metadata: Metadata = {
  title: { default: "Collate", template: "%s · Collate" },
  icons: { icon: "/assets/icon.svg" },
};

// Which schemes there are stands in the styles. As an element of the head it would be put there anew with every
// refresh, and the browser would work out the style of everything on the page again.
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#171512" },
  ],
};

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function RootLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();

  return (
    // scheme.js writes the reader's choice on this element before React sees it.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <SchemeScript />
      </head>
      <body>
        <ClientMessages locale={locale} namespaces={["common", "shell", "fault"]}>
          {children}
        </ClientMessages>
      </body>
    </html>
  );
}
