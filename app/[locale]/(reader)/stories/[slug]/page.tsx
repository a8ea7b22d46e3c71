import { StoryPage } from "@/components/story/story-page";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { getPublishedStory } from "@/lib/story/public-queries";

import { publicKind } from "../../public-kind";

async function readStory(slug: string) {
  "use cache";
  publicPage(tags.story(slug));
  return getPublishedStory(slug);
}

const { generateStaticParams, generateMetadata, Page } = publicKind({
  folder: "stories",
  read: readStory,
  describe: (story) => ({
    title: story.headline,
    description: story.standfirst,
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
  }),
  show: (story, locale) => <StoryPage story={story} locale={locale} />,
});

export { generateStaticParams, generateMetadata };
export default Page;
