import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";

import { ApiTokenTable } from "@/components/api-token/api-token-table";
import { CreateApiTokenForm } from "@/components/api-token/create-api-token-form";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { listApiTokens } from "@/lib/api-token/queries";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { isLocale } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listOutlets } from "@/lib/outlet/queries";

type TokensPageProps = PageProps<"/[locale]/admin/tokens">;

export async function generateMetadata({ params }: TokensPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "admin")("tokens.title") } : {};
}

export default async function TokensPage({ params }: TokensPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={8} />}>
      <Tokens locale={locale} />
    </Suspense>
  );
}

async function Tokens({ locale }: { locale: Locale }) {
  const actor = await requirePermission("token.manage");
  const [tokens, outlets] = await Promise.all([listApiTokens(actor), listOutlets(actor)]);
  const t = getTranslator(locale, "admin.tokens");
  return (
    <>
      <PageHeader title={t("title")} detail={t("detail")} />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-8 p-4">
          <ApiTokenTable locale={locale} tokens={tokens} now={now()} />
          <section aria-labelledby="create-token" className="flex flex-col gap-3">
            <h2 id="create-token" className="headline text-lg">
              {t("createTitle")}
            </h2>
            <CreateApiTokenForm
              publicUrl={new URL(env().PUBLIC_URL).origin}
              outlets={outlets.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </section>
        </div>
      </div>
    </>
  );
}
