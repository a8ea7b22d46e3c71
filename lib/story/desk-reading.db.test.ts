import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { newId } from "@/lib/ids";
import { aDraft, anArticle, aPublishedStory, aSubmittedStory, rewrite } from "@/seeds/factories/story";
import { anEditor } from "@/seeds/factories/user";
import { getStoryPreview } from "./preview-queries";
import { getStoryForWriting, listStories } from "./queries";
import { listSources, searchPassages } from "./source-queries";

const stranger = systemActor("test");

test("the preview is the draft in the shape of the readers' page", async () => {
  const story = await aDraft({ headline: "Cầu phao nghỉ", text: "Câu nháp." });
  const preview = await getStoryPreview(story.writer, story.storyId);
  expect(preview).toMatchObject({
    headline: "Cầu phao nghỉ",
    citationNumbers: { [story.citationId ?? ""]: 1 },
  });
  expect(preview?.sourcing.citations[0]?.quote).toContain("mố phía đông");
  expect(preview?.sourcing.outlets).toHaveLength(1);
});

test("the preview of a published story shows the draft, not the live text", async () => {
  const story = await aPublishedStory({ text: "Câu cũ." });
  await rewrite(story.writer, story.storyId, "Câu nháp.");
  expect(JSON.stringify((await getStoryPreview(story.writer, story.storyId))?.body)).toContain("Câu nháp.");
});

test("the preview prints no quotation of a source that gives a link only", async () => {
  const story = await aDraft({ article: await anArticle({ rightsMode: "link_only" }) });
  const preview = await getStoryPreview(story.writer, story.storyId);
  expect(preview?.sourcing.citations[0]?.quote).toBeNull();
});

test("drafts, sources and previews are for the desk", async () => {
  const { storyId } = await aDraft();
  expect(await getStoryPreview(stranger, storyId)).toBeNull();
  expect(await getStoryForWriting(stranger, storyId)).toBeNull();
  expect(await listSources(stranger, storyId)).toEqual([]);
  expect(await listStories(stranger, {})).toEqual([]);
  expect(await searchPassages(stranger, { query: "", coverageId: null })).toEqual([]);
});

test("what is not there is not found", async () => {
  const editor = await anEditor();
  expect(await getStoryPreview(editor, newId())).toBeNull();
  expect(await getStoryForWriting(editor, newId())).toBeNull();
});

test("sources are found by words with or without marks, and only reviewed ones", async () => {
  const editor = await anEditor();
  const { articleId } = await anArticle();
  await anArticle({ reviewed: false });
  for (const query of ["ky su truong", "kỹ sư trưởng", "KỸ SƯ", "cau phao"]) {
    const found = await searchPassages(editor, { query, coverageId: null });
    expect({ query, ids: found.map(({ id }) => id) }).toEqual({ query, ids: [articleId] });
  }
  expect(await searchPassages(editor, { query: "100%", coverageId: null })).toEqual([]);
});

test("a story's sources hold what it cites, with what its rights leave", async () => {
  const article = await anArticle({ rightsMode: "excerpt", excerptLength: 300 });
  const { storyId, writer } = await aDraft({ article });
  expect(await listSources(writer, storyId)).toMatchObject([{ id: article.articleId, quotable: 300 }]);
});

test("the list is filtered by the desk's state and by what readers see", async () => {
  const [draft, submitted, published] = [await aDraft(), await aSubmittedStory(), await aPublishedStory()];
  const editor = await anEditor();
  const idsOf = async (filter: Parameters<typeof listStories>[1]) =>
    (await listStories(editor, filter)).map(({ id }) => id).sort();
  expect(await idsOf({})).toEqual([draft.storyId, submitted.storyId, published.storyId].sort());
  expect(await idsOf({ state: "submitted" })).toEqual([submitted.storyId]);
  expect(await idsOf({ publication: "published" })).toEqual([published.storyId]);
});
