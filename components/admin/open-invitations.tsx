import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { OpenInvitation } from "@/lib/user/queries";

type OpenInvitationsProps = { locale: Locale; invitations: OpenInvitation[] };

export function OpenInvitations({ locale, invitations }: OpenInvitationsProps) {
  const t = getTranslator(locale, "admin.users");
  const roleWords = getTranslator(locale, "auth.role");
  if (invitations.length === 0) return null;
  return (
    <section className="flex flex-col gap-2">
      <h2 className="headline text-lg">{t("openTitle")}</h2>
      <Table caption={t("openCaption")}>
        <thead>
          <tr>
            <th scope="col">{t("name")}</th>
            <th scope="col">{t("email")}</th>
            <th scope="col">{t("role")}</th>
            <th scope="col">{t("expires")}</th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, name, email, role, expiresAt }) => (
            <tr key={id}>
              <th scope="row">{name ?? t("unnamed")}</th>
              <td>{email}</td>
              <td>{roleWords(role)}</td>
              <td className="figures">
                <Time at={expiresAt} locale={locale} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
