import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { Entrance } from "@/components/auth/entrance";
import { SignInForm } from "@/components/auth/sign-in-form";
import { isLocale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

export async function generateMetadata({ params }: PageProps<"/[locale]/sign-in">): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "auth")("signIn") } : {};
}

/** The same for everybody, so that it stands there whole before any script: the form finds `next` by itself. */
export default async function SignInPage({ params }: PageProps<"/[locale]/sign-in">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "auth");
  return (
    <Entrance locale={locale} path="/sign-in" title={t("signInTitle")} lead={t("signInLead")}>
      <SignInForm />
    </Entrance>
  );
}
