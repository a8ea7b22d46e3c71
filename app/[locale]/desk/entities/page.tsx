import type { Metadata } from "next";
import Form from "next/form";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { EntityTable } from "@/components/entity/entity-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { requirePermission } from "@/lib/auth/session";
import { listEntities } from "@/lib/entity/list-queries";
import { aliasRegisters, entityGaps, entityKinds, entitySorts } from "@/lib/entity/schema";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type EntitiesPageProps = PageProps<"/[locale]/desk/entities">;

export async function generateMetadata({ params }: EntitiesPageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "entities")("title") } : {};
}

export default async function EntitiesPage({ params, searchParams }: EntitiesPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "entities");
  return (
    <>
      <PageHeader
        title={t("title")}
        detail={t("detail")}
        actions={
          <>
            <LinkButton href={localePath(locale, "/desk/entities/alike")}>{t("alikeOpen")}</LinkButton>
            <LinkButton href={localePath(locale, "/desk/entities/transfer")}>{t("transferOpen")}</LinkButton>
          </>
        }
      />
      <Suspense fallback={<Loading locale={locale} lines={12} />}>
        <Entities locale={locale} searchParams={searchParams} />
      </Suspense>
    </>
  );
}

const id = z.uuid().nullable().catch(null);
const address = z.object({
  q: z.string().trim().max(200).catch(""),
  kind: z.enum(entityKinds).nullable().catch(null),
  register: z.enum(aliasRegisters).nullable().catch(null),
  gap: z.enum(entityGaps).nullable().catch(null),
  sort: z.enum(entitySorts).catch("name"),
  after: id,
  before: id,
});
type Address = z.infer<typeof address>;

type EntitiesProps = { locale: Locale; searchParams: EntitiesPageProps["searchParams"] };

async function Entities({ locale, searchParams }: EntitiesProps) {
  const actor = await requirePermission("article.read");
  const asked = address.parse(await searchParams);
  const { q, after, before, ...filter } = asked;
  const page = await listEntities(actor, { query: q, ...filter }, { after, before });
  const filtered = q !== "" || Object.values({ ...filter, sort: null }).some((value) => value !== null);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <Finder locale={locale} asked={asked} />
      {page.entities.length === 0 ? (
        <Nothing locale={locale} filtered={filtered} />
      ) : (
        <div className="flex max-w-page flex-col px-4 pt-2">
          <EntityTable locale={locale} entities={page.entities} />
          <Pager
            locale={locale}
            previousHref={
              page.previous ? addressOf(locale, { ...asked, after: null, before: page.previous }) : null
            }
            nextHref={page.next ? addressOf(locale, { ...asked, before: null, after: page.next }) : null}
          />
        </div>
      )}
    </div>
  );
}

function Finder({ locale, asked }: { locale: Locale; asked: Address }) {
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const registers = getTranslator(locale, "glossary.register");
  const { q, kind, register, gap, sort } = asked;
  const start = { ...asked, after: null, before: null };
  const segment = (one: Address["kind"], label: string) => ({
    href: addressOf(locale, { ...start, kind: one }),
    label,
    current: kind === one,
  });
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3 border-b border-rule px-4 py-3">
      <SegmentedLinks
        label={t("kinds")}
        segments={[segment(null, t("everyKind")), ...entityKinds.map((one) => segment(one, kinds(one)))]}
      />
      <Form
        // Each search starts from its own words.
        key={addressOf(locale, asked)}
        action={localePath(locale, "/desk/entities")}
        className="grid grid-cols-2 items-end gap-2 max-sm:grow sm:flex sm:flex-wrap"
      >
        {kind && <input type="hidden" name="kind" value={kind} />}
        <TextField
          type="search"
          name="q"
          label={t("search")}
          className="max-sm:col-span-2 sm:w-72"
          maxLength={200}
          defaultValue={q}
        />
        <Select
          name="register"
          label={t("calledBy")}
          defaultValue={register ?? ""}
          options={[
            { value: "", label: t("anyRegister") },
            ...aliasRegisters.map((one) => ({ value: one, label: registers(one) })),
          ]}
        />
        <Select
          name="gap"
          label={t("gap")}
          defaultValue={gap ?? ""}
          options={[
            { value: "", label: t("anyGap") },
            ...entityGaps.map((one) => ({ value: one, label: t(`gapOf.${one}`) })),
          ]}
        />
        <Select
          name="sort"
          label={t("sort")}
          defaultValue={sort}
          options={entitySorts.map((one) => ({ value: one, label: t(`sortOf.${one}`) }))}
        />
        <Button type="submit">{t("find")}</Button>
        {(q !== "" || register !== null || gap !== null) && (
          <LinkButton
            variant="plain"
            href={addressOf(locale, { ...start, q: "", kind: null, register: null, gap: null })}
          >
            {t("clear")}
          </LinkButton>
        )}
      </Form>
    </div>
  );
}

function addressOf(locale: Locale, asked: Address): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...asked, sort: asked.sort === "name" ? null : asked.sort })) {
    if (value) query.set(key, value);
  }
  const text = query.toString();
  return localePath(locale, `/desk/entities${text === "" ? "" : `?${text}`}`);
}

function Nothing({ locale, filtered }: { locale: Locale; filtered: boolean }) {
  const t = getTranslator(locale, "entities");
  return (
    <div className="p-4 sm:p-8">
      <EmptyState
        title={t(filtered ? "noneTitle" : "emptyTitle")}
        action={
          <LinkButton href={localePath(locale, filtered ? "/desk/entities" : "/desk/entities/transfer")}>
            {t(filtered ? "clear" : "transferOpen")}
          </LinkButton>
        }
      >
        {t(filtered ? "noneText" : "emptyText")}
      </EmptyState>
    </div>
  );
}
