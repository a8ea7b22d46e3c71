import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { OutletPage } from "@/components/outlet/outlet-page";
import { ReaderFrame } from "@/components/story/reader-frame";
import { placeholder } from "@/lib/cache/placeholder";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { isLocale, type Locale, localePath } from "@/lib/i18n/locales";
import { getPublicOutlet } from "@/lib/outlet/public-queries";
import { listPublishedStories } from "@/lib/story/public-queries";
import { listPublicTopics } from "@/lib/story/public-topic-queries";

type Props = PageProps<"/[locale]/outlets/[slug]">;

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const outlet = await readOutlet(slug);
  if (!outlet || !isLocale(locale)) return {};
  const path = `/outlets/${slug}`;
  return {
    title: outlet.name,
    alternates: {
      canonical: localePath(locale, path),
      languages: { vi: path, en: `/en${path}`, "x-default": path },
    },
  };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  if (!(await readOutlet(slug))) notFound();
  return <CachedOutlet locale={locale} slug={slug} />;
}

async function readOutlet(slug: string) {
  "use cache";
  publicPage(tags.outlet(slug));
  return slug === placeholder ? null : getPublicOutlet(slug);
}

async function CachedOutlet({ locale, slug }: { locale: Locale; slug: string }) {
  "use cache";
  publicPage(tags.outlet(slug));
  const [outlet, stories, topics] = await Promise.all([
    readOutlet(slug),
    listPublishedStories({ outletSlug: slug, limit: 60 }),
    listPublicTopics(),
  ]);
  if (!outlet) return null;
  return (
    <ReaderFrame locale={locale} path={`/outlets/${slug}`} topics={topics}>
      <OutletPage outlet={outlet} stories={stories} locale={locale} />
    </ReaderFrame>
  );
}
