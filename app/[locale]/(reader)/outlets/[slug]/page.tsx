import { OutletPage } from "@/components/outlet/outlet-page";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { getPublicOutlet } from "@/lib/outlet/public-queries";
import { listPublishedStories } from "@/lib/story/public-queries";

import { publicKind } from "../../public-kind";

async function readOutlet(slug: string) {
  "use cache";
  publicPage(tags.outlet(slug));
  const outlet = await getPublicOutlet(slug);
  return outlet && { outlet, stories: await listPublishedStories({ outletSlug: slug, limit: 60 }) };
}

const { generateStaticParams, generateMetadata, Page } = publicKind({
  folder: "outlets",
  read: readOutlet,
  describe: ({ outlet }) => ({ title: outlet.name }),
  show: ({ outlet, stories }, locale) => <OutletPage outlet={outlet} stories={stories} locale={locale} />,
});

export { generateStaticParams, generateMetadata };
export default Page;
