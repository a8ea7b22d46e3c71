import { updateTag } from "next/cache";
import { expect, test, vi } from "vitest";
import { aDraft, aPublishedStory } from "@/seeds/factories/story";
import { renewPagesCiting } from "./renew-pages-citing";
import { tags } from "./tags";

vi.mock("next/cache", () => ({ updateTag: vi.fn<typeof updateTag>(), refresh: vi.fn<() => void>() }));
vi.mock("next/server", () => ({ after: vi.fn<() => void>() }));

test("a decision on an article that readers see through a story makes their pages anew", async () => {
  const { article } = await aPublishedStory();
  await renewPagesCiting(article?.articleId ?? null);
  expect(vi.mocked(updateTag).mock.calls).toEqual([[tags.everything]]);
});

test("what only a draft cites changes nothing for readers", async () => {
  vi.mocked(updateTag).mockClear();
  const { article } = await aDraft();
  await renewPagesCiting(article?.articleId ?? null);
  await renewPagesCiting(null);
  expect(updateTag).not.toHaveBeenCalled();
});
