import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { aDraft, anArticle, citePassage } from "@/seeds/factories/story";

async function isSample(storyId: string): Promise<boolean> {
  return (await database().story.findUniqueOrThrow({ where: { id: storyId } })).sample;
}

test("a story that cites a sample article is marked as sample; another is not", async () => {
  const { storyId, writer } = await aDraft();
  expect(await isSample(storyId)).toBe(false);
  const article = await anArticle();
  await database().article.update({ where: { id: article.articleId }, data: { sample: true } });
  await citePassage(writer, storyId, article);
  expect(await isSample(storyId)).toBe(true);
});
