import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { ReaderFrame } from "@/components/story/reader-frame";
import { StoryPage } from "@/components/story/story-page";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { placeholder } from "@/lib/cache/placeholder";
import { isLocale, type Locale, localePath } from "@/lib/i18n/locales";
import { getPublishedStory } from "@/lib/story/public-queries";
import { listPublicTopics } from "@/lib/story/public-topic-queries";

type Props = PageProps<"/[locale]/stories/[slug]">;

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const story = await readStory(slug);
  if (!story || !isLocale(locale)) return {};
  const path = `/stories/${slug}`;
  return {
    title: story.headline,
    description: story.standfirst,
    alternates: {
      canonical: localePath(locale, path),
      languages: { vi: path, en: `/en${path}`, "x-default": path },
    },
    openGraph: {
      type: "article",
      title: story.headline,
      description: story.standfirst,
      publishedTime: story.publishedAt.toISOString(),
      modifiedTime: story.updatedAt.toISOString(),
      authors: story.authors,
      locale: story.language === "vi" ? "vi_VN" : "en_GB",
    },
    ...(story.retracted && { robots: { index: false } }),
  };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  if (!(await readStory(slug))) notFound();
  return <CachedStory locale={locale} slug={slug} />;
}

async function readStory(slug: string) {
  "use cache";
  publicPage(tags.story(slug));
  return slug === placeholder ? null : getPublishedStory(slug);
}

async function CachedStory({ locale, slug }: { locale: Locale; slug: string }) {
  "use cache";
  publicPage(tags.story(slug));
  const [story, topics] = await Promise.all([readStory(slug), listPublicTopics()]);
  if (!story) return null;
  return (
    <ReaderFrame locale={locale} path={`/stories/${slug}`} topics={topics}>
      <StoryPage story={story} locale={locale} />
    </ReaderFrame>
  );
}
