import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import * as z from "zod";

import { MergeForm } from "@/components/entity/merge-form";
import { MergeSides } from "@/components/entity/merge-sides";
import { RegisterPage } from "@/components/entity/register-page";
import { may } from "@/lib/auth/permissions";
import { requirePermission } from "@/lib/auth/session";
import { getMergePreview } from "@/lib/entity/merge-queries";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";

type MergePageProps = PageProps<"/[locale]/desk/entities/merge">;

export async function generateMetadata({ params }: MergePageProps): Promise<Metadata> {
  const { locale } = await params;
  return isLocale(locale) ? { title: getTranslator(locale, "entities")("merge.title") } : {};
}

export default async function MergePage({ params, searchParams }: MergePageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <RegisterPage locale={locale} about="merge" lines={10}>
      <Merge locale={locale} searchParams={searchParams} />
    </RegisterPage>
  );
}

const address = z.object({ from: z.uuid(), into: z.uuid() });

type MergeProps = { locale: Locale; searchParams: MergePageProps["searchParams"] };

async function Merge({ locale, searchParams }: MergeProps) {
  const actor = await requirePermission("entity.compare");
  const asked = address.safeParse(await searchParams);
  const preview = asked.success
    ? await getMergePreview(actor, { fromId: asked.data.from, intoId: asked.data.into })
    : null;
  if (!preview) notFound();
  // One of them is gone by now: where it went tells more than a preview of nothing.
  const gone = [preview.from, preview.into].find(({ mergedIntoId }) => mergedIntoId !== null);
  if (gone) redirect(localePath(locale, `/desk/entities/${gone.id}`));
  return (
    <div className="flex max-w-page flex-col gap-8 p-4">
      <MergeSides locale={locale} preview={preview} />
      <MergeForm
        key={`${preview.from.id} ${preview.into.id}`}
        preview={preview}
        mayMerge={may(actor, "entity.merge")}
      />
    </div>
  );
}
