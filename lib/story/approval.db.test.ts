import { expect, test } from "vitest";
import { changeArticleState } from "@/lib/article/change-state";
import { database } from "@/lib/db/client";
import {
  aBody,
  aDraft,
  anArticle,
  approve,
  aSubmittedStory,
  citedWords,
  rewrite,
  sampleText,
  versionsOf,
} from "@/seeds/factories/story";
import { aChief, anEditor } from "@/seeds/factories/user";
import { approveStory } from "./approve";
import { getStoryForWriting } from "./queries";
import { returnStory } from "./return";
import { saveDraft } from "./save-draft";
import { submitStory } from "./submit";

const borrowed = sampleText.split("\n\n")[1] ?? "";

async function submit(story: { storyId: string; writer: Awaited<ReturnType<typeof anEditor>> }) {
  return submitStory(story.writer, { storyId: story.storyId, ...(await versionsOf(story.storyId)) });
}

function standing(storyId: string) {
  return database().story.findUniqueOrThrow({
    where: { id: storyId },
    include: { readyRevision: true, draft: true },
  });
}

test("submitting freezes the text that was on the screen, with numbered citations", async () => {
  const story = await aDraft();
  expect(await submit(story)).toMatchObject({ ok: true });
  const { state, readyRevision } = await standing(story.storyId);
  expect(state).toBe("submitted");
  const cited = await database().storyRevisionCitation.findMany({
    where: { revisionId: readyRevision?.id ?? "" },
  });
  expect(cited).toMatchObject([{ citationId: story.citationId, number: 1 }]);
});

test("what was saved after the screen was drawn is not submitted", async () => {
  const { storyId, writer } = await aDraft();
  const seen = await versionsOf(storyId);
  await rewrite(await anEditor(), storyId, "Một câu của người khác.");
  expect(await submitStory(writer, { storyId, ...seen })).toMatchObject({ problem: "changed_since_seen" });
  expect(await database().storyRevision.count()).toBe(0);
});

test("saving and submitting at the same moment: what is submitted is what was seen, or nothing is", async () => {
  for (const round of [1, 2, 3, 4]) {
    const { storyId, writer } = await aDraft({ article: null, text: `Câu đầu ${round}.` });
    const { seenVersion, seenDraftVersion } = await versionsOf(storyId);
    const later = { headline: "Tít khác", standfirst: "", body: aBody("Câu sau.") };
    const [submitted] = await Promise.all([
      submitStory(writer, { storyId, seenVersion, seenDraftVersion }),
      saveDraft(await anEditor(), { storyId, seenVersion: seenDraftVersion, ...later }),
    ]);
    const { state, readyRevision } = await standing(storyId);
    expect(state).toBe("draft");
    expect(readyRevision).toBeNull();
    const frozen = await database().storyRevision.findMany({ where: { storyId } });
    expect(frozen).toHaveLength(submitted.ok ? 1 : 0);
    for (const { headline } of frozen) expect(headline).not.toBe("Tít khác");
  }
});

test("without a headline or a text there is nothing to submit", async () => {
  const story = await aDraft({ article: null });
  const seen = { storyId: story.storyId, standfirst: "", headline: "" };
  await saveDraft(story.writer, { ...seen, seenVersion: 2, body: aBody("Một câu.") });
  expect(await submit(story)).toMatchObject({ problem: "headline_missing" });
  const empty = { type: "doc" as const, content: [] };
  await saveDraft(story.writer, { ...seen, seenVersion: 3, headline: "Tít", body: empty });
  expect(await submit(story)).toMatchObject({ problem: "body_empty" });
});

test("more of a source's words than its rights give is refused, and said how many", async () => {
  const article = await anArticle({ rightsMode: "excerpt", excerptLength: 40 });
  const story = await aDraft({ article, text: borrowed });
  const told = await submit(story);
  if (told.ok) throw new Error("submitted");
  expect(told.problem).toBe("rights_exceeded");
  expect(told.detail).toMatchObject({ allowed: 40 });
  expect(Number(told.detail?.["used"])).toBeGreaterThan(40);
});

test("a quotation within the rights passes; the same words in the standfirst count too", async () => {
  const article = await anArticle({ rightsMode: "excerpt", excerptLength: citedWords.length });
  const story = await aDraft({ article });
  expect(await submit(story)).toMatchObject({ ok: true });
  const { headline, body } = (await getStoryForWriting(story.writer, story.storyId))?.draft ?? {
    headline: "",
    body: aBody(""),
  };
  const { seenDraftVersion } = await versionsOf(story.storyId);
  const written = { headline, standfirst: borrowed, body };
  await saveDraft(story.writer, { storyId: story.storyId, seenVersion: seenDraftVersion, ...written });
  expect(await submit(story)).toMatchObject({ problem: "rights_exceeded" });
});

test("words borrowed for the headline count like any others", async () => {
  const article = await anArticle({ rightsMode: "link_only" });
  const story = await aDraft({ article, headline: borrowed.slice(0, 90) });
  expect(await submit(story)).toMatchObject({ problem: "rights_exceeded" });
});

test("a source that gives a link only may be cited, not repeated", async () => {
  const article = await anArticle({ rightsMode: "link_only" });
  const story = await aDraft({ article });
  expect(await submit(story)).toMatchObject({ ok: true });
  const { storyId, writer, citationId } = story;
  const { seenDraftVersion } = await versionsOf(storyId);
  const body = aBody(borrowed, [citationId ?? ""]);
  await saveDraft(writer, { storyId, seenVersion: seenDraftVersion, headline: "Tít", standfirst: "", body });
  expect(await submit(story)).toMatchObject({ problem: "rights_exceeded" });
});

test("a source that was reopened since it was cited stops the submission", async () => {
  const article = await anArticle();
  const story = await aDraft({ article });
  await changeArticleState(await anEditor(), {
    articleId: article.articleId,
    seenStateVersion: 2,
    state: "in_review",
  });
  expect(await submit(story)).toMatchObject({ problem: "article_not_reviewed" });
});

test("a chief approves what was submitted; an editor may not", async () => {
  const { storyId, writer } = await aSubmittedStory();
  const { seenVersion } = await versionsOf(storyId);
  expect(await approveStory(writer, { storyId, seenVersion })).toMatchObject({ problem: "forbidden" });
  const chief = await aChief();
  expect(await approveStory(chief, { storyId, seenVersion })).toMatchObject({ ok: true });
  expect(await standing(storyId)).toMatchObject({ state: "approved" });
  const entries = await database().auditEntry.findMany({
    where: { subjectId: storyId, type: "story.approved" },
  });
  expect(entries).toMatchObject([{ actorId: chief.id }]);
});

test("two chiefs at the same moment, one approves and one returns: one wins", async () => {
  const { storyId } = await aSubmittedStory();
  const { seenVersion } = await versionsOf(storyId);
  const results = await Promise.all([
    approveStory(await aChief(), { storyId, seenVersion }),
    returnStory(await aChief(), { storyId, seenVersion, reason: "Thiếu nguồn." }),
  ]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
});

test("a draft cannot be approved or returned", async () => {
  const { storyId } = await aDraft();
  const seen = { storyId, ...(await versionsOf(storyId)) };
  expect(await approveStory(await aChief(), seen)).toMatchObject({ problem: "not_submitted" });
  expect(await returnStory(await aChief(), { ...seen, reason: "?" })).toMatchObject({
    problem: "not_submitted",
  });
});

test("the writer sees why it came back, until it is submitted again", async () => {
  const story = await aSubmittedStory();
  const { storyId, writer } = story;
  const chief = await aChief();
  const { seenVersion } = await versionsOf(storyId);
  await returnStory(chief, { storyId, seenVersion, reason: "Gọi lại ban quản lý cầu." });
  const back = await getStoryForWriting(writer, storyId);
  expect(back?.returned).toMatchObject({ reason: "Gọi lại ban quản lý cầu.", by: chief.name });
  await submit(story);
  await approve(storyId);
  expect((await getStoryForWriting(writer, storyId))?.returned).toBeNull();
});
