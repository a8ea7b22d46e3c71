import { expect, test } from "vitest";
import { tags } from "@/lib/cache/tags";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aDraft, aPublishedStory, versionsOf } from "@/seeds/factories/story";
import { describeStory } from "./describe";
import { listPagesShowing } from "./public-queries";

async function aTopic(slug: string): Promise<string> {
  const topic = { id: newId(), slug, nameVi: "Cầu đường", nameEn: "Roads" };
  await database().topic.create({ data: topic });
  return topic.id;
}

async function fileUnder(topicId: string, { storyId, writer }: Awaited<ReturnType<typeof aDraft>>) {
  const { seenVersion } = await versionsOf(storyId);
  expect(await describeStory(writer, { storyId, seenVersion, topicIds: [topicId] })).toMatchObject({
    ok: true,
  });
}

test("what readers cannot see stands on no page", async () => {
  const story = await aDraft();
  await fileUnder(await aTopic("cau-duong"), story);
  expect(await listPagesShowing(story.storyId)).toEqual([]);
});

test("a published story stands on its own page, in the lists, and with its outlet and topics", async () => {
  const story = await aPublishedStory();
  await fileUnder(await aTopic("cau-duong"), story);
  const { slug } = await database().story.findUniqueOrThrow({ where: { id: story.storyId } });
  const outlet = await database().outlet.findUniqueOrThrow({ where: { id: story.article?.outletId ?? "" } });
  expect(await listPagesShowing(story.storyId)).toEqual(
    expect.arrayContaining([
      tags.stories,
      tags.story(slug),
      tags.topic("cau-duong"),
      tags.outlet(outlet.slug),
    ]),
  );
});

test("a topic's first story brings the topic into every page's frame; a second one does not", async () => {
  const topicId = await aTopic("cau-duong");
  const [first, second] = [await aPublishedStory(), await aPublishedStory()];
  await fileUnder(topicId, first);
  expect(await listPagesShowing(first.storyId)).toContain(tags.topics);
  await fileUnder(topicId, second);
  expect(await listPagesShowing(second.storyId)).not.toContain(tags.topics);
});
