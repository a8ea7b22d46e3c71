import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { AddAliasForm } from "@/components/entity/add-alias-form";
import { AliasTable } from "@/components/entity/alias-table";
import { MentioningArticles } from "@/components/entity/mentioning-articles";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { DataList } from "@/components/ui/data-list";
import { Tag } from "@/components/ui/tag";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { listMentioningArticles } from "@/lib/entity/mention-queries";
import { getEntity } from "@/lib/entity/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type EntityPageProps = PageProps<"/[locale]/desk/entities/[id]">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "entities")("title") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function EntityPage({ params }: EntityPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["entities"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Entity locale={locale} params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Entity({ locale, params }: { locale: Locale; params: EntityPageProps["params"] }) {
  const actor = await requirePermission("article.read");
  const { id } = await params;
  const entity = z.uuid().safeParse(id).success ? await getEntity(actor, id) : null;
  if (!entity) notFound();
  const articles = await listMentioningArticles(actor, entity.id);
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const description = locale === "vi" ? entity.descriptionVi : entity.descriptionEn;
  return (
    <>
      <PageHeader
        title={entity.name}
        back={{ href: localePath(locale, "/desk/entities"), label: t("title") }}
        detail={
          <span className="flex flex-wrap items-baseline gap-3">
            <Tag shape={entity.kind}>{kinds(entity.kind)}</Tag>
            {description}
          </span>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-10 p-4">
          <section aria-labelledby="aliases-title" className="flex flex-col gap-2">
            <h2 id="aliases-title" className="headline text-lg">
              {t("aliases")}
            </h2>
            <p className="max-w-measure text-sm text-soft">{t("aliasesText")}</p>
            <AliasTable locale={locale} aliases={entity.aliases} />
          </section>
          {may(actor, "entity.edit") && (
            <section aria-labelledby="add-title" className="flex flex-col gap-2">
              <h2 id="add-title" className="headline text-lg">
                {t("addTitle")}
              </h2>
              <p className="max-w-measure text-sm text-soft">{t("addText")}</p>
              <AddAliasForm entityId={entity.id} />
            </section>
          )}
          <section aria-labelledby="articles-title" className="flex flex-col gap-2">
            <h2 id="articles-title" className="headline text-lg">
              {t("articles")}
            </h2>
            <MentioningArticles locale={locale} articles={articles} now={now()} />
          </section>
          <section aria-labelledby="ids-title" className="flex flex-col gap-2">
            <h2 id="ids-title" className="headline text-lg">
              {t("externalIds")}
            </h2>
            {entity.externalIds.length === 0 ? (
              <p className="text-sm text-soft">{t("noExternalIds")}</p>
            ) : (
              <DataList
                rows={entity.externalIds.map(({ scheme, value }) => ({
                  key: scheme,
                  term: scheme,
                  detail: value,
                }))}
              />
            )}
          </section>
        </div>
      </div>
    </>
  );
}
