import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";

import { AcceptInvitationForm } from "@/components/auth/accept-invitation-form";
import { Entrance } from "@/components/auth/entrance";
import { LinkButton } from "@/components/ui/link-button";
import { isLocale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { getWelcome } from "@/lib/user/public-queries";

/** It waits for the database, so that the form is there without scripts as well. */
export const instant = false;

type InvitationPageProps = PageProps<"/[locale]/invitation/[token]">;

export async function generateMetadata({ params }: InvitationPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "auth")("join") } : {};
}

export default async function InvitationPage({ params }: InvitationPageProps) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  // Nothing here may be kept: whether the link still works is decided at each look.
  await connection();
  const t = getTranslator(locale, "auth");
  const path = `/invitation/${token}`;
  const welcome = await getWelcome(token);
  if (!welcome) {
    return (
      <Entrance locale={locale} path={path} title={t("invitationGoneTitle")} lead={t("invitationGoneText")}>
        <LinkButton href={localePath(locale, "/sign-in")} className="self-start">
          {t("signIn")}
        </LinkButton>
      </Entrance>
    );
  }
  const { name, email, role } = welcome;
  const named = name !== null && email !== null;
  return (
    <Entrance
      locale={locale}
      path={path}
      title={named ? t("invitationTitle", { name }) : t("invitationTitleFirst")}
      lead={named ? t("invitationLead", { role: t(`role.${role}`), email }) : t("invitationLeadFirst")}
    >
      <AcceptInvitationForm token={token} welcome={welcome} />
    </Entrance>
  );
}
