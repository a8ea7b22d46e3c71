import { redirect } from "next/navigation";

import { EntityPage } from "@/components/entity/entity-page";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { nameIn } from "@/lib/entity/name-in";
import { getPublicEntity } from "@/lib/entity/public-queries";
import { localePath } from "@/lib/i18n/locales";
import { listPublishedStories } from "@/lib/story/public-queries";

import { publicKind } from "../../public-kind";

async function readEntity(slug: string) {
  "use cache";
  publicPage(tags.entity(slug));
  const entity = await getPublicEntity(slug);
  return entity && { entity, stories: await listPublishedStories({ entitySlug: slug, limit: 60 }) };
}

const { generateStaticParams, generateMetadata, Page } = publicKind({
  folder: "entities",
  read: readEntity,
  describe: ({ entity }, locale) => ({
    title: nameIn(locale, entity),
    description: (locale === "vi" ? entity.descriptionVi : entity.descriptionEn) ?? nameIn(locale, entity),
  }),
  show: ({ entity, stories }, locale) => {
    // Not for good: a merge can be taken back, and a browser never asks again about what moved for good.
    if (entity.mergedInto) redirect(localePath(locale, `/entities/${entity.mergedInto.slug}`));
    return <EntityPage entity={entity} stories={stories} locale={locale} />;
  },
});

export { generateStaticParams, generateMetadata };
export default Page;
