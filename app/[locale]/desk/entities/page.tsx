import type { Metadata } from "next";
import Form from "next/form";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { EntityTable } from "@/components/entity/entity-table";
import type { EntityRow } from "@/components/entity/entity-table";
import { Loading } from "@/components/shell/loading";
import { PageHeader } from "@/components/shell/page-header";
import { Pager } from "@/components/shell/pager";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { TextField } from "@/components/ui/text-field";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { requirePermission } from "@/lib/auth/session";
import { listEntities, searchEntities } from "@/lib/entity/queries";
import { entityKinds } from "@/lib/entity/schema";
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
      <PageHeader title={t("title")} detail={t("detail")} />
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
  after: id,
  before: id,
});
type Address = z.infer<typeof address>;

type EntitiesProps = { locale: Locale; searchParams: EntitiesPageProps["searchParams"] };

async function Entities({ locale, searchParams }: EntitiesProps) {
  const actor = await requirePermission("article.read");
  const asked = address.parse(await searchParams);
  const { q, kind, after, before } = asked;
  const page = q === "" ? await listEntities(actor, { kind, after, before }) : null;
  const found = page === null ? await searchEntities(actor, { query: q, kind }) : [];
  const rows: EntityRow[] = page
    ? page.entities.map(({ _count, ...entity }) => ({ ...entity, alias: null, counts: _count }))
    : found.map((entity) => ({ ...entity, counts: null }));
  const turn = (change: Partial<Address>) =>
    addressOf(locale, { ...asked, after: null, before: null, ...change });
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <Finder locale={locale} asked={asked} />
      {rows.length === 0 ? (
        <Nothing locale={locale} searched={q !== ""} />
      ) : (
        <div className="flex max-w-page flex-col px-4 pt-2">
          <EntityTable locale={locale} entities={rows} />
          <Pager
            locale={locale}
            previousHref={page?.previous ? turn({ before: page.previous }) : null}
            nextHref={page?.next ? turn({ after: page.next }) : null}
          />
        </div>
      )}
    </div>
  );
}

function Finder({ locale, asked }: { locale: Locale; asked: Address }) {
  const t = getTranslator(locale, "entities");
  const kinds = getTranslator(locale, "glossary.entityKind");
  const segment = (kind: Address["kind"], label: string) => ({
    href: addressOf(locale, { q: asked.q, kind, after: null, before: null }),
    label,
    current: asked.kind === kind,
  });
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-rule px-4 py-2">
      <SegmentedLinks
        label={t("kinds")}
        segments={[segment(null, t("everyKind")), ...entityKinds.map((kind) => segment(kind, kinds(kind)))]}
      />
      <Form action={localePath(locale, "/desk/entities")} className="flex flex-wrap items-center gap-2">
        {asked.kind && <input type="hidden" name="kind" value={asked.kind} />}
        <TextField
          // Each search starts from its own words.
          key={asked.q}
          type="search"
          name="q"
          label={<VisuallyHidden>{t("search")}</VisuallyHidden>}
          placeholder={t("search")}
          className="w-80 max-w-full gap-0!"
          maxLength={200}
          defaultValue={asked.q}
        />
        <Button type="submit">{t("find")}</Button>
        {asked.q !== "" && (
          <LinkButton variant="plain" href={addressOf(locale, { ...asked, q: "" })}>
            {t("clear")}
          </LinkButton>
        )}
      </Form>
    </div>
  );
}

function addressOf(locale: Locale, asked: Address): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(asked)) if (value) query.set(key, value);
  const text = query.toString();
  return localePath(locale, `/desk/entities${text === "" ? "" : `?${text}`}`);
}

function Nothing({ locale, searched }: { locale: Locale; searched: boolean }) {
  const t = getTranslator(locale, "entities");
  return (
    <div className="p-4 sm:p-8">
      <EmptyState title={t(searched ? "noneTitle" : "emptyTitle")}>
        {t(searched ? "noneText" : "emptyText")}
      </EmptyState>
    </div>
  );
}
