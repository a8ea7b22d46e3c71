import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import * as z from "zod";

import { Loading } from "@/components/shell/loading";
import { StoryPage } from "@/components/story/story-page";
import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { requirePermission } from "@/lib/auth/session";
import { isLocale, localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { getStoryPreview } from "@/lib/story/preview-queries";

type PreviewPageProps = PageProps<"/[locale]/desk/stories/[id]/preview">;

export async function generateMetadata({ params }: PreviewPageProps): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return { title: getTranslator(locale, "story")("preview.banner"), robots: { index: false, follow: false } };
}

export default async function PreviewPage({ params }: PreviewPageProps) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <Suspense fallback={<Loading locale={locale} lines={12} />}>
      <Preview locale={locale} params={params} />
    </Suspense>
  );
}

type PreviewProps = Pick<PreviewPageProps, "params"> & { locale: Locale };

/** The readers' own components on the draft: what is seen here is what gets published. */
async function Preview({ locale, params }: PreviewProps) {
  const actor = await requirePermission("story.read");
  const { id } = await params;
  const story = z.uuid().safeParse(id).success ? await getStoryPreview(actor, id) : null;
  if (!story) notFound();
  const t = getTranslator(locale, "story");
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <Notice
        tone="caution"
        title={t("preview.banner")}
        action={<LinkButton href={localePath(locale, `/desk/stories/${id}`)}>{t("preview.back")}</LinkButton>}
      >
        <p>{t("preview.lead")}</p>
      </Notice>
      <div data-surface="reader" className="mx-auto w-full max-w-page px-4 py-8 sm:px-6">
        <StoryPage story={{ ...story, headline: story.headline || t("untitled") }} locale={locale} />
      </div>
    </div>
  );
}
