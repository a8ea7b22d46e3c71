import { expect, test } from "vitest";
import { changeArticleState } from "@/lib/article/change-state";
import { describeArticle } from "@/lib/article/describe";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import {
  aDraft,
  anApprovedStory,
  anArticle,
  aPublishedStory,
  aRevisedStory,
  rewrite,
  type SampleStory,
  versionsOf,
} from "@/seeds/factories/story";
import { aChief, anEditor } from "@/seeds/factories/user";
import { correctStory } from "./correct";
import { getPublishedStory, listPublishedStories } from "./public-queries";
import { publishStory } from "./publish";
import { retractStory } from "./retract";

async function asked({ storyId }: SampleStory) {
  const { seenVersion } = await versionsOf(storyId);
  return { storyId, seenVersion, requestKey: newId() };
}

async function read(storyId: string) {
  const { slug } = await database().story.findUniqueOrThrow({ where: { id: storyId } });
  return getPublishedStory(slug);
}

function typesOf(storyId: string) {
  return database().auditEntry.findMany({
    where: { subjectId: storyId, type: { in: ["story.published", "story.corrected", "story.retracted"] } },
    select: { type: true },
    orderBy: { sequence: "asc" },
  });
}

test("publishing puts the approved text before readers, with its sources", async () => {
  const story = await anApprovedStory();
  expect(await read(story.storyId)).toBeNull();
  expect(await publishStory(story.writer, await asked(story))).toMatchObject({ ok: true });
  const shown = await read(story.storyId);
  expect(shown?.sourcing.outlets).toHaveLength(1);
  expect(shown?.citationNumbers).toEqual({ [story.citationId ?? ""]: 1 });
  expect(await listPublishedStories({ limit: 5 })).toHaveLength(1);
  expect(await typesOf(story.storyId)).toEqual([{ type: "story.published" }]);
});

test("the same request twice, at the same moment and later, publishes once and says so twice", async () => {
  const story = await anApprovedStory();
  const intent = await asked(story);
  const twice = await Promise.all([publishStory(story.writer, intent), publishStory(story.writer, intent)]);
  const later = await publishStory(story.writer, intent);
  expect([...twice, later].map(({ ok }) => ok)).toEqual([true, true, true]);
  expect(await database().publication.count()).toBe(1);
  expect(await typesOf(story.storyId)).toHaveLength(1);
});

test("two people publish at the same moment: one wins, the other is told", async () => {
  const story = await anApprovedStory();
  const results = await Promise.all([
    publishStory(story.writer, await asked(story)),
    publishStory(await anEditor(), await asked(story)),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().publication.count()).toBe(1);
});

test("what was not approved is not published, nor what was changed since", async () => {
  const draft = await aDraft();
  expect(await publishStory(draft.writer, await asked(draft))).toMatchObject({ problem: "not_approved" });
  const story = await anApprovedStory();
  const seen = await asked(story);
  await rewrite(story.writer, story.storyId, "Câu chưa ai đọc.");
  expect((await publishStory(story.writer, seen)).ok).toBe(false);
  expect(await publishStory(story.writer, await asked(story))).toMatchObject({ problem: "not_approved" });
  expect(await database().publication.count()).toBe(0);
});

test("writing and publishing at the same moment: readers get the approved text or none", async () => {
  const story = await anApprovedStory({ text: "Câu đã duyệt." });
  const intent = await asked(story);
  const [published] = await Promise.all([
    publishStory(story.writer, intent),
    rewrite(await anEditor(), story.storyId, "Câu chưa duyệt."),
  ]);
  const shown = await read(story.storyId);
  expect(shown === null).toBe(!published.ok);
  expect(JSON.stringify(shown?.body ?? "")).not.toContain("chưa duyệt");
});

test("rights that were narrowed after the approval stop the publication", async () => {
  const article = await anArticle();
  const story = await anApprovedStory({ article });
  const { articleId } = article;
  const { version: seenVersion } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  const narrowed = { rightsMode: "excerpt" as const, excerptLength: 5 };
  const described = await describeArticle(await anEditor(), { articleId, seenVersion, ...narrowed });
  expect(described.ok).toBe(true);
  expect(await publishStory(story.writer, await asked(story))).toMatchObject({ problem: "rights_exceeded" });
});

test("a new draft of a published story never changes the live text", async () => {
  const story = await aPublishedStory({ text: "Câu đang được đọc." });
  await rewrite(story.writer, story.storyId, "Câu mới.");
  expect(JSON.stringify((await read(story.storyId))?.body)).toContain("Câu đang được đọc.");
});

test("a correction puts the new text before readers and says what was wrong", async () => {
  const story = await aRevisedStory();
  const intent = { ...(await asked(story)), text: "Bài trước viết ba ngày; đúng là bốn." };
  const [first, again] = [await correctStory(story.writer, intent), await correctStory(story.writer, intent)];
  expect([first.ok, again.ok]).toEqual([true, true]);
  const shown = await read(story.storyId);
  expect(JSON.stringify(shown?.body)).toContain(story.text);
  expect(shown?.corrections).toMatchObject([{ text: intent.text }]);
  expect(await typesOf(story.storyId)).toEqual([{ type: "story.published" }, { type: "story.corrected" }]);
});

test("what was never published cannot be corrected or retracted", async () => {
  const story = await anApprovedStory();
  const chief = await aChief();
  const correction = { ...(await asked(story)), text: "Sai." };
  expect(await correctStory(chief, correction)).toMatchObject({ problem: "not_published" });
  const retraction = { ...(await asked(story)), reason: "Sai." };
  expect(await retractStory(chief, retraction)).toMatchObject({ problem: "not_published" });
});

test("a correction needs an approved text", async () => {
  const story = await aPublishedStory();
  const correction = { ...(await asked(story)), text: "Sai." };
  expect(await correctStory(story.writer, correction)).toMatchObject({ problem: "not_approved" });
  expect(await database().correction.count()).toBe(0);
});

test("a retracted story keeps its page, with the reason; nothing more can be done to it", async () => {
  const story = await aPublishedStory();
  const chief = await aChief();
  const intent = { ...(await asked(story)), reason: "Nguồn duy nhất đã rút lời." };
  expect(await retractStory(story.writer, intent)).toMatchObject({ problem: "forbidden" });
  const twice = await Promise.all([retractStory(chief, intent), retractStory(chief, intent)]);
  expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
  expect(await read(story.storyId)).toMatchObject({ retracted: true, retraction: { reason: intent.reason } });
  expect(await publishStory(chief, await asked(story))).toMatchObject({ problem: "retracted" });
  const other = { ...(await asked(story)), reason: "Lại nữa." };
  expect(await retractStory(chief, other)).toMatchObject({ problem: "retracted" });
  expect(await typesOf(story.storyId)).toEqual([{ type: "story.published" }, { type: "story.retracted" }]);
});

test("two chiefs retract at the same moment with two reasons: one reason stands", async () => {
  const story = await aPublishedStory();
  const results = await Promise.all([
    retractStory(await aChief(), { ...(await asked(story)), reason: "Một." }),
    retractStory(await aChief(), { ...(await asked(story)), reason: "Hai." }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await database().retraction.count()).toBe(1);
});

test("publishing and reopening a source at the same moment: one of the two is refused", async () => {
  for (const round of [1, 2, 3]) {
    const story = await anApprovedStory({ headline: `Cầu phao lần ${round}` });
    const articleId = story.article?.articleId ?? "";
    const { stateVersion } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
    const results = await Promise.all([
      publishStory(story.writer, await asked(story)),
      changeArticleState(await anEditor(), {
        articleId,
        seenStateVersion: stateVersion,
        state: "in_review",
      }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  }
});
