import { notFound } from "next/navigation";
import { Suspense } from "react";

import { DeskShell } from "@/components/shell/desk-shell";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale } from "@/lib/i18n/locales";

import { SessionMenu } from "../session-menu";
import { OpenNotices } from "./open-notices";
import "./late-actions";

/** Pages guard themselves: a layout is not rendered anew when one moves between them. */
export default async function DeskLayout({ children, params }: LayoutProps<"/[locale]/desk">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["auth", "glossary", "problems"]}>
      <DeskShell
        locale={locale}
        counts={{
          inbox: (
            <Suspense fallback={null}>
              <OpenNotices locale={locale} of="articles" />
            </Suspense>
          ),
          stories: (
            <Suspense fallback={null}>
              <OpenNotices locale={locale} of="stories" />
            </Suspense>
          ),
          feeds: (
            <Suspense fallback={null}>
              <OpenNotices locale={locale} of="feeds" />
            </Suspense>
          ),
        }}
        userMenu={
          <Suspense fallback={null}>
            <SessionMenu locale={locale} />
          </Suspense>
        }
      >
        {children}
      </DeskShell>
    </ClientMessages>
  );
}
