import { Time } from "@/components/shell/time";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ListedUser } from "@/lib/user/queries";

import { DeactivateUser } from "./deactivate-user";
import { ReactivateUser } from "./reactivate-user";
import { RoleForm } from "./role-form";

type UserTableProps = {
  locale: Locale;
  users: ListedUser[];
  /** Who is looking: nobody closes their own account. */
  ownId: string;
  /** Chiefs see who is here; only admins change it. */
  editable: boolean;
};

export function UserTable({ locale, users, ownId, editable }: UserTableProps) {
  const t = getTranslator(locale, "admin.users");
  const roleWords = getTranslator(locale, "auth.role");
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("email")}</th>
          <th scope="col">{t("role")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("since")}</th>
          {editable && <th scope="col">{t("changes")}</th>}
        </tr>
      </thead>
      <tbody>
        {users.map(({ id, name, email, role, deactivatedAt, createdAt }) => (
          <tr key={id}>
            <th scope="row">
              {name} {id === ownId && <span className="font-normal text-soft">({t("you")})</span>}
            </th>
            <td className="wrap-anywhere">{email}</td>
            <td>
              {editable && deactivatedAt === null ? (
                <RoleForm userId={id} name={name} role={role} />
              ) : (
                roleWords(role)
              )}
            </td>
            <td className="whitespace-nowrap">
              {deactivatedAt === null ? t("active") : <Tag shape="pencil">{t("closed")}</Tag>}
            </td>
            <td data-label={t("since")} className="figures whitespace-nowrap">
              <Time at={createdAt} locale={locale} as="date" />
            </td>
            {editable && (
              <td className="whitespace-nowrap">
                {id !== ownId && <AccountSwitch userId={id} name={name} closed={deactivatedAt !== null} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function AccountSwitch({ closed, ...person }: { userId: string; name: string; closed: boolean }) {
  return closed ? <ReactivateUser {...person} /> : <DeactivateUser {...person} />;
}
