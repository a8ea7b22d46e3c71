import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { AdminShell } from "@/components/shell/admin-shell";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { SessionMenu } from "../session-menu";

export const metadata: Metadata = { robots: { index: false } };

export default async function AdminLayout({ children, params }: LayoutProps<"/[locale]/admin">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "admin");
  const links = [
    { key: "users", href: localePath(locale, "/admin/users"), label: t("users.title"), segments: ["users"] },
    {
      key: "outlets",
      href: localePath(locale, "/admin/outlets"),
      label: getTranslator(locale, "outlets")("title"),
      segments: ["outlets"],
    },
    {
      key: "tokens",
      href: localePath(locale, "/admin/tokens"),
      label: t("tokens.title"),
      segments: ["tokens"],
    },
    {
      key: "models",
      href: localePath(locale, "/admin/models"),
      label: t("models.title"),
      segments: ["models"],
    },
    { key: "audit", href: localePath(locale, "/admin/audit"), label: t("audit.title"), segments: ["audit"] },
  ];
  return (
    <ClientMessages locale={locale} namespaces={["admin", "auth", "problems"]}>
      <AdminShell
        locale={locale}
        links={links}
        userMenu={
          <Suspense fallback={null}>
            <SessionMenu locale={locale} />
          </Suspense>
        }
      >
        {children}
      </AdminShell>
    </ClientMessages>
  );
}
