import type { Metadata } from "next";
import { notFound } from "next/navigation";
import * as z from "zod";

import { LikenessList } from "@/components/entity/likeness-list";
import { RegisterPage } from "@/components/entity/register-page";
import { Pager } from "@/components/shell/pager";
import { EmptyState } from "@/components/ui/empty-state";
import { SegmentedLinks } from "@/components/ui/segmented-control";
import { requirePermission } from "@/lib/auth/session";
import { listLikenesses } from "@/lib/entity/likeness-queries";
import { likenessGrounds } from "@/lib/entity/schema";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type AlikePageProps = PageProps<"/[locale]/desk/entities/alike">;

export async function generateMetadata({ params }: AlikePageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "entities")("alike.title") } : {};
}

export default async function AlikePage({ params, searchParams }: AlikePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <RegisterPage locale={locale} about="alike" lines={12}>
      <Alike locale={locale} searchParams={searchParams} />
    </RegisterPage>
  );
}

const address = z.object({
  by: z.enum(likenessGrounds).catch("spelling"),
  after: z.string().max(500).nullable().catch(null),
});

type AlikeProps = { locale: Locale; searchParams: AlikePageProps["searchParams"] };

async function Alike({ locale, searchParams }: AlikeProps) {
  const actor = await requirePermission("entity.compare");
  const { by, after } = address.parse(await searchParams);
  const { likenesses, next } = await listLikenesses(actor, { ground: by, after });
  const t = getTranslator(locale, "entities.alike");
  const here = (ground: string) => localePath(locale, `/desk/entities/alike?by=${ground}`);
  return (
    <div className="flex max-w-page flex-col gap-4 p-4">
      <div className="self-start">
        <SegmentedLinks
          label={t("ground")}
          segments={likenessGrounds.map((ground) => ({
            href: here(ground),
            label: t(`groundOf.${ground}`),
            current: ground === by,
          }))}
        />
      </div>
      {likenesses.length === 0 ? (
        <EmptyState title={t("noneTitle")}>{t(`noneText.${by}`)}</EmptyState>
      ) : (
        <LikenessList likenesses={likenesses} />
      )}
      {(after !== null || next !== null) && (
        <Pager
          locale={locale}
          previousHref={after === null ? null : here(by)}
          nextHref={next === null ? null : `${here(by)}&after=${encodeURIComponent(next)}`}
        />
      )}
    </div>
  );
}
