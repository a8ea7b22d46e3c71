import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";

export const metadata: Metadata = { robots: { index: false }, referrer: "same-origin" };

export default async function AuthLayout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["auth", "problems"]}>
      {children}
    </ClientMessages>
  );
}
