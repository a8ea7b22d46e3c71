import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { FrontPage } from "@/components/story/front-page";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { isLocale, localePath } from "@/lib/i18n/locales";
import { publicAlternates } from "@/lib/i18n/public-alternates";
import { getTranslator } from "@/lib/i18n/translator";
import { listPublishedStories } from "@/lib/story/public-queries";

import { ReaderFrame } from "./reader-frame";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "reader");
  return {
    title: { absolute: t("siteTitle") },
    description: t("siteDescription"),
    alternates: {
      ...publicAlternates(locale, "/"),
      types: { "application/atom+xml": localePath(locale, "/feed.atom") },
    },
  };
}

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const stories = await readStories();
  const newest = stories[0];
  return (
    <ReaderFrame locale={locale} path="/" {...(newest && { editionAt: newest.publishedAt })}>
      <FrontPage stories={stories} locale={locale} />
    </ReaderFrame>
  );
}

async function readStories() {
  "use cache";
  publicPage(tags.stories);
  return listPublishedStories({ limit: 40 });
}
