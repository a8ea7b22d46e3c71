import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { locale } from "next/root-params";
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

export async function generateMetadata(): Promise<Metadata> {
  const language = await pageLocale();
  return {
    title: getTranslator(language, "story")("preview.banner"),
    robots: { index: false, follow: false },
  };
}

// The id is only known at the request; the language alone must not wait for it.
export default async function PreviewPage({ params }: PreviewPageProps) {
  const language = await pageLocale();
  return (
    <Suspense fallback={<Loading locale={language} lines={12} />}>
      <Preview language={language} params={params} />
    </Suspense>
  );
}

async function pageLocale(): Promise<Locale> {
  const language = await locale();
  return isLocale(language) ? language : notFound();
}

type PreviewProps = Pick<PreviewPageProps, "params"> & { language: Locale };

/** The readers' own components on the draft: what is seen here is what gets published. */
async function Preview({ language, params }: PreviewProps) {
  const actor = await requirePermission("story.read");
  const { id } = await params;
  const story = z.uuid().safeParse(id).success ? await getStoryPreview(actor, id) : null;
  if (!story) notFound();
  const t = getTranslator(language, "story");
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <Notice
        tone="caution"
        title={t("preview.banner")}
        action={
          <LinkButton href={localePath(language, `/desk/stories/${id}`)}>{t("preview.back")}</LinkButton>
        }
      >
        <p>{t("preview.lead")}</p>
      </Notice>
      <div data-surface="reader" className="mx-auto w-full max-w-page px-4 py-8 sm:px-6">
        <StoryPage story={{ ...story, headline: story.headline || t("untitled") }} locale={language} />
      </div>
    </div>
  );
}
