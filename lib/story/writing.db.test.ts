import { expect, test } from "vitest";
import { changeArticleState } from "@/lib/article/change-state";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import {
  aBody,
  aDraft,
  anApprovedStory,
  anArticle,
  aPublishedStory,
  citePassage,
  versionsOf,
} from "@/seeds/factories/story";
import { anAdmin, anEditor } from "@/seeds/factories/user";
import { addCitation } from "./add-citation";
import { storyBody } from "./body";
import { createStory } from "./create";
import { describeStory } from "./describe";
import { publishStory } from "./publish";
import { listStories } from "./queries";
import { saveDraft } from "./save-draft";
import { draftConflict } from "./schema";

const span = { start: 0, end: 30 };
const text = { headline: "Tít", standfirst: "", body: aBody("Một câu.") };

function entriesOf(storyId: string, type: string) {
  return database().auditEntry.findMany({ where: { subjectId: storyId, type }, select: { actorId: true } });
}

test("a new story is an empty draft in its writer's name", async () => {
  const writer = await anEditor();
  const created = await createStory(writer, { headline: "Chợ nổi họp lại", language: "vi" });
  if (!created.ok) throw new Error(created.problem);
  const { storyId } = created.value;
  const story = await database().story.findUniqueOrThrow({
    where: { id: storyId },
    include: { authors: true, draft: true },
  });
  expect(story).toMatchObject({ slug: "cho-noi-hop-lai", state: "draft", publicationState: "unpublished" });
  expect(story.authors).toMatchObject([{ name: writer.name, userId: writer.id }]);
  expect(await entriesOf(storyId, "story.created")).toEqual([{ actorId: writer.id }]);
});

test("a story of no known coverage is refused, and so is one by an admin", async () => {
  expect(await createStory(await anEditor(), { coverageId: newId() })).toMatchObject({
    problem: "unknown_coverage",
  });
  expect(await createStory(await anAdmin(), {})).toMatchObject({ problem: "forbidden" });
  expect(await database().story.count()).toBe(0);
});

test("two stories with one headline at one moment get two addresses", async () => {
  const writer = await anEditor();
  const both = await Promise.all([
    createStory(writer, { headline: "Lũ về" }),
    createStory(writer, { headline: "Lũ về" }),
  ]);
  expect(both.map(({ ok }) => ok)).toEqual([true, true]);
});

test("a saved draft has the next version and its entry", async () => {
  const { storyId, writer } = await aDraft();
  const { seenDraftVersion } = await versionsOf(storyId);
  const saved = await saveDraft(writer, { storyId, seenVersion: seenDraftVersion, ...text });
  expect(saved).toMatchObject({ ok: true, value: { draftVersion: seenDraftVersion + 1, slug: "tit" } });
  expect(await entriesOf(storyId, "story.draft_saved")).toHaveLength(2);
});

test("two writers at the same moment: one wins, the other gets that text back", async () => {
  const { storyId } = await aDraft();
  const [mai, nam] = await Promise.all([anEditor(), anEditor()]);
  const { seenDraftVersion: seenVersion } = await versionsOf(storyId);
  const results = await Promise.all([
    saveDraft(mai, { storyId, seenVersion, ...text, headline: "Của Mai" }),
    saveDraft(nam, { storyId, seenVersion, ...text, headline: "Của Nam" }),
  ]);
  const lost = results.find(({ ok }) => !ok);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  if (!lost || lost.ok) throw new Error("nobody lost");
  const draft = await database().storyDraft.findUniqueOrThrow({ where: { storyId } });
  expect(lost.problem).toBe("changed_since_seen");
  expect(draftConflict.parse(lost.detail)).toMatchObject({
    headline: draft.headline,
    version: seenVersion + 1,
  });
});

test("saving again what was saved, because the answer got lost, is no conflict", async () => {
  const { storyId, writer } = await aDraft();
  const { seenDraftVersion: seenVersion } = await versionsOf(storyId);
  const first = await saveDraft(writer, { storyId, seenVersion, ...text });
  expect(await saveDraft(writer, { storyId, seenVersion, ...text })).toEqual(first);
});

test("a draft cannot hold a citation of another story", async () => {
  const { storyId, writer } = await aDraft();
  const other = await aDraft();
  const { seenDraftVersion } = await versionsOf(storyId);
  const body = aBody("Một câu.", [other.citationId ?? ""]);
  const saved = await saveDraft(writer, { storyId, seenVersion: seenDraftVersion, ...text, body });
  expect(saved).toMatchObject({ problem: "unknown_citation" });
});

test("writing on takes an approval back", async () => {
  const { storyId, writer } = await anApprovedStory();
  const { seenDraftVersion } = await versionsOf(storyId);
  await saveDraft(writer, { storyId, seenVersion: seenDraftVersion, ...text });
  const story = await database().story.findUniqueOrThrow({ where: { id: storyId } });
  expect(story).toMatchObject({ state: "draft", readyRevisionId: null });
});

test("writing on never changes the text that readers have, nor its address", async () => {
  const { storyId, writer } = await aPublishedStory({ headline: "Cầu phao nghỉ" });
  const { seenDraftVersion } = await versionsOf(storyId);
  await saveDraft(writer, { storyId, seenVersion: seenDraftVersion, ...text });
  const story = await database().story.findUniqueOrThrow({
    where: { id: storyId },
    include: { liveRevision: true },
  });
  expect(story).toMatchObject({ slug: "cau-phao-nghi", publicationState: "published", state: "draft" });
  expect(story.liveRevision).toMatchObject({ headline: "Cầu phao nghỉ" });
});

test("a published story is a draft again only where it reads otherwise than what readers have", async () => {
  const { storyId, writer } = await aPublishedStory();
  const drafts = async () => (await listStories(writer, { state: "draft" })).map(({ id }) => id);
  const draft = () => database().storyDraft.findUniqueOrThrow({ where: { storyId } });
  const published = await draft();
  expect([published.asPublished, await drafts()]).toEqual([true, []]);

  const { seenDraftVersion: seenVersion } = await versionsOf(storyId);
  await saveDraft(writer, { storyId, seenVersion, ...text });
  expect([(await draft()).asPublished, await drafts()]).toEqual([false, [storyId]]);

  const { headline, standfirst, body } = published;
  const back = { headline: `${headline} `, standfirst, body: storyBody.parse(body) };
  await saveDraft(writer, { storyId, seenVersion: seenVersion + 1, ...back });
  expect([(await draft()).asPublished, await drafts()]).toEqual([true, []]);
});

test("publishing does not count as writing", async () => {
  const { storyId, writer } = await anApprovedStory();
  const draft = () => database().storyDraft.findUniqueOrThrow({ where: { storyId } });
  const before = await draft();
  const { seenVersion } = await versionsOf(storyId);
  await publishStory(writer, { storyId, seenVersion, requestKey: newId() });
  expect(await draft()).toEqual({ ...before, asPublished: true });
});

test("an address written by hand stays when the headline changes", async () => {
  const { storyId, writer } = await aDraft();
  const { seenVersion } = await versionsOf(storyId);
  await describeStory(writer, { storyId, seenVersion, slug: "cau-phao" });
  const { seenDraftVersion } = await versionsOf(storyId);
  const saved = await saveDraft(writer, { storyId, seenVersion: seenDraftVersion, ...text });
  expect(saved).toMatchObject({ value: { slug: "cau-phao" } });
});

test("topics, authors and address are set together, once for each version seen", async () => {
  const { storyId, writer } = await aDraft();
  const topicId = newId();
  await database().topic.create({
    data: { id: topicId, slug: newId(), nameVi: "Giao thông", nameEn: "Transport" },
  });
  const { seenVersion } = await versionsOf(storyId);
  const fields = {
    storyId,
    seenVersion,
    slug: "cau-phao",
    topicIds: [topicId],
    authors: ["Mai An", "Ban Thời sự"],
  };
  const results = await Promise.all([describeStory(writer, fields), describeStory(await anEditor(), fields)]);
  expect(results.map((result) => (result.ok ? "ok" : result.problem)).sort()).toEqual([
    "changed_since_seen",
    "ok",
  ]);
  const story = await database().story.findUniqueOrThrow({
    where: { id: storyId },
    include: { topics: true, authors: { orderBy: { position: "asc" } } },
  });
  expect(story.authors.map(({ name }) => name)).toEqual(["Mai An", "Ban Thời sự"]);
  expect(story.topics).toMatchObject([{ topicId }]);
  expect(await entriesOf(storyId, "story.described")).toHaveLength(1);
});

test("an address that another story has is refused, and a published story keeps its own", async () => {
  const [one, other] = [await aDraft({ headline: "Một" }), await aPublishedStory({ headline: "Hai" })];
  const taken = { storyId: one.storyId, ...(await versionsOf(one.storyId)), slug: "hai" };
  expect(await describeStory(one.writer, taken)).toMatchObject({ problem: "slug_taken" });
  const kept = { storyId: other.storyId, ...(await versionsOf(other.storyId)), slug: "ba" };
  expect(await describeStory(other.writer, kept)).toMatchObject({ value: { slug: "hai" } });
});

test("unknown topics and coverages are refused", async () => {
  const { storyId, writer } = await aDraft({ article: null });
  const seen = { storyId, ...(await versionsOf(storyId)) };
  expect(await describeStory(writer, { ...seen, topicIds: [newId()] })).toMatchObject({
    problem: "unknown_topic",
  });
  expect(await describeStory(writer, { ...seen, coverageId: newId() })).toMatchObject({
    problem: "unknown_coverage",
  });
});

test("a citation keeps its words, its surroundings and its place", async () => {
  const { storyId, writer } = await aDraft({ article: null });
  const article = await anArticle();
  const citationId = await citePassage(writer, storyId, article);
  const { start, end, quote, prefix, suffix } = await database().citation.findUniqueOrThrow({
    where: { id: citationId },
  });
  expect(article.text.slice(start, end)).toBe(quote);
  expect(article.text).toContain(prefix + quote + suffix);
  expect(await entriesOf(storyId, "story.citation_added")).toEqual([{ actorId: writer.id }]);
});

test("an article that is not reviewed cannot be cited", async () => {
  const { storyId, writer } = await aDraft({ article: null });
  const { articleId, revisionId } = await anArticle({ reviewed: false });
  expect(await addCitation(writer, { storyId, articleId, revisionId, span })).toMatchObject({
    problem: "article_not_reviewed",
  });
  await changeArticleState(writer, { articleId, seenStateVersion: 1, state: "reviewed" });
  expect(await addCitation(writer, { storyId, articleId, revisionId, span })).toMatchObject({ ok: true });
});

test("a passage lies in a revision of the article it names, and inside its text", async () => {
  const { storyId, writer } = await aDraft({ article: null });
  const [one, other] = [await anArticle(), await anArticle()];
  const { articleId, revisionId } = one;
  const strange = { storyId, articleId, revisionId: other.revisionId, span };
  expect(await addCitation(writer, strange)).toMatchObject({ problem: "not_found" });
  const outside = { start: 0, end: one.text.length + 1 };
  expect(await addCitation(writer, { storyId, articleId, revisionId, span: outside })).toMatchObject({
    problem: "outside_text",
  });
  expect(await database().citation.count()).toBe(0);
});
