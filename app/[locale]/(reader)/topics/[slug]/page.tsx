import { TopicPage } from "@/components/story/topic-page";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import { listPublishedStories } from "@/lib/story/public-queries";
import { getPublicTopic } from "@/lib/story/public-topic-queries";

import { publicKind } from "../../public-kind";

async function readTopic(slug: string) {
  "use cache";
  publicPage(tags.topic(slug), tags.topics);
  const topic = await getPublicTopic(slug);
  return topic && { topic, stories: await listPublishedStories({ topicSlug: slug, limit: 60 }) };
}

const { generateStaticParams, generateMetadata, Page } = publicKind({
  folder: "topics",
  read: readTopic,
  describe: ({ topic }, locale) => ({ title: locale === "vi" ? topic.nameVi : topic.nameEn }),
  show: ({ topic, stories }, locale) => <TopicPage topic={topic} stories={stories} locale={locale} />,
});

export { generateStaticParams, generateMetadata };
export default Page;
