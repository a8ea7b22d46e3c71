import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { InviteUserForm } from "@/components/admin/invite-user-form";
import { OpenInvitations } from "@/components/admin/open-invitations";
import { UserTable } from "@/components/admin/user-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listOpenInvitations, listUsers } from "@/lib/user/queries";

type UsersPageProps = PageProps<"/[locale]/admin/users">;

export async function generateMetadata({ params }: UsersPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "admin")("users.title") } : {};
}

export default async function UsersPage({ params }: UsersPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={8} />}>
      <Users locale={locale} />
    </Suspense>
  );
}

async function Users({ locale }: { locale: Locale }) {
  const actor = await requirePermission("user.read");
  const [users, invitations] = await Promise.all([listUsers(actor), listOpenInvitations(actor)]);
  const t = getTranslator(locale, "admin.users");
  const closed = users.filter(({ deactivatedAt }) => deactivatedAt !== null).length;
  const editable = may(actor, "user.manage");
  return (
    <>
      <PageHeader title={t("title")} detail={t("detail", { active: users.length - closed, closed })} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-8 p-4">
          <UserTable locale={locale} users={users} ownId={actor.id} editable={editable} />
          <OpenInvitations locale={locale} invitations={invitations} />
          {may(actor, "user.invite") && (
            <section className="flex flex-col gap-3">
              <h2 className="headline text-lg">{t("inviteTitle")}</h2>
              <p className="max-w-measure text-sm text-soft">{t("inviteLead")}</p>
              <InviteUserForm publicUrl={new URL(env().PUBLIC_URL).origin} />
            </section>
          )}
        </div>
      </div>
    </>
  );
}
