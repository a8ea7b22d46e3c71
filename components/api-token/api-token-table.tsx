import { Time } from "@/components/shell/time";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { ListedApiToken } from "@/lib/api-token/queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

import { RevokeApiToken } from "./revoke-api-token";

type ApiTokenTableProps = { locale: Locale; tokens: ListedApiToken[]; now: Date };

export function ApiTokenTable({ locale, tokens, now }: ApiTokenTableProps) {
  const t = getTranslator(locale, "admin.tokens");
  if (tokens.length === 0) return <EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>;
  return (
    <Table caption={t("caption")}>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("hint")}</th>
          <th scope="col">{t("outlet")}</th>
          <th scope="col">{t("state")}</th>
          <th scope="col">{t("lastUsed")}</th>
          <th scope="col">{t("expires")}</th>
          <th scope="col">{t("by")}</th>
          <th scope="col">{t("changes")}</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} locale={locale} token={token} now={now} />
        ))}
      </tbody>
    </Table>
  );
}

type TokenRowProps = { locale: Locale; token: ListedApiToken; now: Date };

function TokenRow({ locale, token, now }: TokenRowProps) {
  const t = getTranslator(locale, "admin.tokens");
  const { id, name, hint, outlet, lastUsedAt, expiresAt, revokedAt, createdBy } = token;
  const state = stateOf(token, now);
  return (
    <tr>
      <th scope="row" className="max-w-[20rem] break-words">
        {name}
      </th>
      <td data-label={t("hint")}>
        <code>…{hint}</code>
      </td>
      <td>{outlet?.name ?? <span className="text-soft">{t("outletNone")}</span>}</td>
      <td>
        <Tag shape={state === "active" ? "good" : "pencil"}>{t(state)}</Tag>
      </td>
      <td data-label={t("lastUsed")} className="whitespace-nowrap">
        {lastUsedAt ? <Time at={lastUsedAt} locale={locale} now={now} /> : t("never")}
      </td>
      <td data-label={t("expires")} className="whitespace-nowrap">
        {expiresAt ? <Time at={expiresAt} locale={locale} as="date" /> : t("noEnd")}
      </td>
      <td data-label={t("by")}>{createdBy.name}</td>
      <td>{revokedAt === null && <RevokeApiToken tokenId={id} name={name} />}</td>
    </tr>
  );
}

function stateOf({ revokedAt, expiresAt }: ListedApiToken, now: Date): "active" | "ended" | "revoked" {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && expiresAt <= now ? "ended" : "active";
}
