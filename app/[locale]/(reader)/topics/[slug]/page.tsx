import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { SectionHeading } from "@/components/shell/section-heading";
import { ReaderFrame } from "@/components/story/reader-frame";
import { StoryList } from "@/components/story/story-list";
import { placeholder } from "@/lib/cache/placeholder";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { isLocale, type Locale, localePath } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { listPublishedStories } from "@/lib/story/public-queries";
import { getPublicTopic, listPublicTopics } from "@/lib/story/public-topic-queries";

type Props = PageProps<"/[locale]/topics/[slug]">;

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const topic = await readTopic(slug);
  if (!topic || !isLocale(locale)) return {};
  const path = `/topics/${slug}`;
  return {
    title: locale === "vi" ? topic.nameVi : topic.nameEn,
    alternates: {
      canonical: localePath(locale, path),
      languages: { vi: path, en: `/en${path}`, "x-default": path },
    },
  };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  if (!(await readTopic(slug))) notFound();
  return <CachedTopic locale={locale} slug={slug} />;
}

async function readTopic(slug: string) {
  "use cache";
  publicPage(tags.topic(slug));
  return slug === placeholder ? null : getPublicTopic(slug);
}

async function CachedTopic({ locale, slug }: { locale: Locale; slug: string }) {
  "use cache";
  publicPage(tags.topic(slug));
  const t = getTranslator(locale, "reader");
  const [topic, stories, topics] = await Promise.all([
    readTopic(slug),
    listPublishedStories({ topicSlug: slug, limit: 60 }),
    listPublicTopics(),
  ]);
  if (!topic) return null;
  return (
    <ReaderFrame locale={locale} path={`/topics/${slug}`} topics={topics}>
      <h1 className="headline mb-6 text-3xl">{locale === "vi" ? topic.nameVi : topic.nameEn}</h1>
      <SectionHeading>{t("topic.stories")}</SectionHeading>
      <StoryList stories={stories} locale={locale} />
    </ReaderFrame>
  );
}
