import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import * as z from "zod";

import { SplitForm } from "@/components/entity/split-form";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { requirePermission } from "@/lib/auth/session";
import { listMentioningArticles, listNamesInTexts } from "@/lib/entity/mention-queries";
import { getEntity } from "@/lib/entity/queries";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type SplitPageProps = PageProps<"/[locale]/desk/entities/[id]/split">;

export async function generateMetadata(): Promise<Metadata> {
  const locale = await localeParam();
  return isLocale(locale) ? { title: getTranslator(locale, "entities")("split.title") } : {};
}

// The id is only known at the request; the language alone must not wait for it.
export default async function SplitPage({ params }: SplitPageProps) {
  const locale = await localeParam();
  if (!isLocale(locale)) notFound();
  return (
    <ClientMessages locale={locale} namespaces={["entities"]}>
      <Suspense fallback={<Loading locale={locale} lines={10} />}>
        <Split locale={locale} params={params} />
      </Suspense>
    </ClientMessages>
  );
}

async function Split({ locale, params }: { locale: Locale; params: SplitPageProps["params"] }) {
  const actor = await requirePermission("entity.merge");
  const { id } = await params;
  const entity = z.uuid().safeParse(id).success ? await getEntity(actor, id) : null;
  if (!entity) notFound();
  if (entity.mergedIntoId) redirect(localePath(locale, `/desk/entities/${entity.mergedIntoId}`));
  const [names, articles] = await Promise.all([
    listNamesInTexts(actor, entity.id),
    listMentioningArticles(actor, entity.id),
  ]);
  const t = getTranslator(locale, "entities");
  return (
    <>
      <PageHeader
        title={t("split.title")}
        detail={t("split.detail", { name: entity.name })}
        back={{ href: localePath(locale, `/desk/entities/${entity.id}`), label: entity.name }}
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="max-w-page p-4">
          <SplitForm
            key={entity.version}
            entity={entity}
            names={names}
            articles={articles.filter(({ mentionCount }) => mentionCount > 0)}
          />
        </div>
      </div>
    </>
  );
}
