import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { locale as localeParam } from "next/root-params";
import { Suspense } from "react";
import type { ReactNode } from "react";
import * as z from "zod";

import { RefusedAliases } from "@/components/alias-refusal/refused-aliases";
import { AliasTable } from "@/components/entity/alias-table";
import { CoMentionedEntities } from "@/components/entity/co-mentioned";
import { DescribeForm } from "@/components/entity/describe-form";
import { EntityHistory } from "@/components/entity/entity-history";
import { ExternalIds } from "@/components/entity/external-ids";
import { MentioningArticles } from "@/components/entity/mentioning-articles";
import { MergeWith } from "@/components/entity/merge-with";
import { StoriesOfEntity } from "@/components/entity/stories-of-entity";
import { WeekChart } from "@/components/entity/week-chart";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Tag } from "@/components/ui/tag";
import { listAliasRefusals } from "@/lib/alias-refusal/queries";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { listEntityChanges } from "@/lib/entity/history-queries";
import {
  countMentionsByWeek,
  listCoMentioned,
  listMentioningArticles,
  listStoriesOfEntity,
} from "@/lib/entity/mention-queries";
import { type EntityForDesk, getEntity } from "@/lib/entity/queries";
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
    <ClientMessages locale={locale} namespaces={["entities", "problems"]}>
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
  if (entity.mergedIntoId) redirect(localePath(locale, `/desk/entities/${entity.mergedIntoId}`));
  const refusals = await listAliasRefusals(actor, entity.id);
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const description = locale === "vi" ? entity.descriptionVi : entity.descriptionEn;
  const mayEdit = may(actor, "entity.edit");
  return (
    <>
      <PageHeader
        title={entity.name}
        back={{ href: localePath(locale, "/desk/entities"), label: t("title") }}
        detail={
          <span className="flex flex-wrap items-baseline gap-3">
            <Tag shape={entity.kind}>{kinds(entity.kind)}</Tag>
            {description}
            {entity.outlet && <span>{t("isOutlet", { name: entity.outlet.name })}</span>}
          </span>
        }
      />
      <div className="min-h-0 flex-1 overflow-y-auto">
        <div className="flex max-w-page flex-col gap-10 p-4">
          <Part title={t("aliases")} text={t("aliasesText")}>
            <AliasTable entity={entity} mayEdit={mayEdit} />
          </Part>
          <RefusedAliases refusals={refusals} mayEdit={mayEdit} />
          <Part title={t("externalIds")}>
            <ExternalIds entity={entity} mayEdit={mayEdit} />
          </Part>
          {mayEdit && (
            <details>
              <summary className="text-sm font-medium">{t("describe")}</summary>
              <DescribeForm key={entity.version} entity={entity} />
            </details>
          )}
          {may(actor, "entity.compare") && (
            <Part title={t("sameOrTwo")} text={t("sameOrTwoText")}>
              <MergeWith entityId={entity.id} maySplit={may(actor, "entity.merge")} />
            </Part>
          )}
          <Suspense fallback={<Loading locale={locale} lines={10} />}>
            <Uses locale={locale} actor={actor} entity={entity} />
          </Suspense>
        </div>
      </div>
    </>
  );
}

type UsesProps = { locale: Locale; actor: Actor; entity: EntityForDesk };

/** Where it stands and with whom, and what people did with it. */
async function Uses({ locale, actor, entity: { id } }: UsesProps) {
  const t = getTranslator(locale, "entities");
  const [weeks, articles, others, stories, changes] = await Promise.all([
    countMentionsByWeek(actor, id),
    listMentioningArticles(actor, id),
    listCoMentioned(actor, id),
    listStoriesOfEntity(actor, id),
    listEntityChanges(actor, id),
  ]);
  const seenAt = now();
  return (
    <>
      <Part title={t("chart")}>
        <WeekChart locale={locale} weeks={weeks} />
      </Part>
      <div className="grid gap-10 lg:grid-cols-2">
        <Part title={t("others")}>
          <CoMentionedEntities locale={locale} others={others} />
        </Part>
        <Part title={t("stories")}>
          <StoriesOfEntity locale={locale} stories={stories} now={seenAt} />
        </Part>
      </div>
      <Part title={t("mentionedIn")}>
        <MentioningArticles locale={locale} articles={articles} now={seenAt} />
      </Part>
      <Part title={t("history.title")}>
        <EntityHistory
          changes={changes}
          mayEdit={may(actor, "entity.edit")}
          mayMerge={may(actor, "entity.merge")}
          mayCompare={may(actor, "entity.compare")}
        />
      </Part>
    </>
  );
}

function Part({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-2">
      <h2 className="headline text-lg">{title}</h2>
      {text && <p className="max-w-measure text-sm text-soft">{text}</p>}
      {children}
    </section>
  );
}
