import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { FrontPage } from "@/components/story/front-page";
import { ReaderFrame } from "@/components/story/reader-frame";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { isLocale, type Locale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listPublishedStories } from "@/lib/story/public-queries";
import { listPublicTopics } from "@/lib/story/public-topic-queries";

export async function generateMetadata({ params }: PageProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = getTranslator(locale, "reader");
  return {
    title: { absolute: t("siteTitle") },
    description: t("siteDescription"),
    alternates: {
      canonical: localePath(locale, "/"),
      languages: { vi: "/", en: "/en", "x-default": "/" },
      types: { "application/atom+xml": localePath(locale, "/feed.atom") },
    },
  };
}

export default async function HomePage({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return <Home locale={locale} />;
}

async function Home({ locale }: { locale: Locale }) {
  "use cache";
  publicPage(tags.stories);
  const [stories, topics] = await Promise.all([listPublishedStories({ limit: 40 }), listPublicTopics()]);
  const newest = stories[0];
  return (
    <ReaderFrame locale={locale} path="/" topics={topics} {...(newest && { editionAt: newest.publishedAt })}>
      <FrontPage stories={stories} locale={locale} />
    </ReaderFrame>
  );
}
