import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";

import { EntityPage } from "@/components/entity/entity-page";
import { ReaderFrame } from "@/components/story/reader-frame";
import { placeholder } from "@/lib/cache/placeholder";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { getPublicEntity } from "@/lib/entity/public-queries";
import { isLocale, type Locale, localePath } from "@/lib/i18n/locales";
import { listPublishedStories } from "@/lib/story/public-queries";
import { listPublicTopics } from "@/lib/story/public-topic-queries";

type Props = PageProps<"/[locale]/entities/[slug]">;

export function generateStaticParams() {
  return [{ slug: placeholder }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const entity = await readEntity(slug);
  if (!entity || !isLocale(locale)) return {};
  const path = `/entities/${slug}`;
  return {
    title: entity.name,
    description: (locale === "vi" ? entity.descriptionVi : entity.descriptionEn) ?? entity.name,
    alternates: {
      canonical: localePath(locale, path),
      languages: { vi: path, en: `/en${path}`, "x-default": path },
    },
  };
}

export default async function Page({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) notFound();
  const entity = await readEntity(slug);
  if (!entity) notFound();
  if (entity.mergedInto) permanentRedirect(localePath(locale, `/entities/${entity.mergedInto.slug}`));
  return <CachedEntity locale={locale} slug={slug} />;
}

async function readEntity(slug: string) {
  "use cache";
  publicPage(tags.entity(slug));
  return slug === placeholder ? null : getPublicEntity(slug);
}

async function CachedEntity({ locale, slug }: { locale: Locale; slug: string }) {
  "use cache";
  publicPage(tags.entity(slug));
  const [entity, stories, topics] = await Promise.all([
    readEntity(slug),
    listPublishedStories({ entitySlug: slug, limit: 60 }),
    listPublicTopics(),
  ]);
  if (!entity) return null;
  return (
    <ReaderFrame locale={locale} path={`/entities/${slug}`} topics={topics}>
      <EntityPage entity={entity} stories={stories} locale={locale} />
    </ReaderFrame>
  );
}
