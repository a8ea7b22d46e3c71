import { systemActor } from "@/lib/auth/actor";
import type { Person } from "@/lib/auth/actor";
import { changeArticleState } from "@/lib/article/change-state";
import { describeArticle } from "@/lib/article/describe";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { receiveImport } from "@/lib/import/receive";
import { createOutlet } from "@/lib/outlet/create";
import { addCitation } from "@/lib/story/add-citation";
import { approveStory } from "@/lib/story/approve";
import type { StoryBody } from "@/lib/story/body";
import { createStory } from "@/lib/story/create";
import { publishStory } from "@/lib/story/publish";
import { saveDraft } from "@/lib/story/save-draft";
import { submitStory } from "@/lib/story/submit";
import type { Result } from "@/lib/action/result";
import { aChief, anAdmin, anEditor } from "./user";

export const sampleText = [
  "Cầu phao bắc qua sông Lam đóng cửa ba ngày kể từ sáng thứ hai",
  "Ban quản lý cầu cho biết mố phía đông bị xói sâu hơn một mét sau trận lũ cuối tuần và cần được gia cố ngay.",
  "“Chúng tôi không thể để xe tải đi qua khi chưa thay xong hai nhịp giữa”, kỹ sư trưởng Phan Văn Tấn nói.",
  "Người dân hai bờ phải đi vòng qua cầu Bến Thủy, xa hơn mười hai cây số so với mọi ngày.",
].join("\n\n");

async function must<T>(result: Promise<Result<T, string>>): Promise<T> {
  const told = await result;
  if (!told.ok) throw new Error(`factory: ${told.problem}`);
  return told.value;
}

type ArticleWishes = {
  text?: string;
  rightsMode?: "full_text" | "excerpt" | "link_only";
  excerptLength?: number | null;
  reviewed?: boolean;
};

export type SampleArticle = { articleId: string; revisionId: string; outletId: string; text: string };

/** An article of an outlet of its own, reviewed unless asked otherwise. */
export async function anArticle({
  text = sampleText,
  rightsMode = "full_text",
  excerptLength = null,
  reviewed = true,
}: ArticleWishes = {}): Promise<SampleArticle> {
  const name = `Nhật báo ${newId()}`;
  const outlet = { name, kind: "newspaper", register: "domestic", country: null, website: null } as const;
  const { outletId } = await must(createOutlet(await anAdmin(), { ...outlet, rightsMode, excerptLength }));
  const bytes = new TextEncoder().encode(`${text}\n\n${newId()}`);
  const item = { name: "bai.txt", bytes, mediaType: "text/plain", outletId };
  const received = await must(
    receiveImport(systemActor("factory"), { door: "upload", label: "bai.txt", items: [item] }),
  );
  const articleId = received.items[0]?.articleId ?? "";
  const editor = await anEditor();
  await must(describeArticle(editor, { articleId, seenVersion: 1, title: "Cầu phao đóng cửa ba ngày" }));
  if (reviewed) await must(changeArticleState(editor, { articleId, seenStateVersion: 1, state: "reviewed" }));
  const row = await database().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { currentRevision: { select: { id: true, text: true } } },
  });
  return {
    articleId,
    outletId,
    revisionId: row.currentRevision?.id ?? "",
    text: row.currentRevision?.text ?? "",
  };
}

/** A paragraph of these words, citing these passages at its end. */
export function aBody(text: string, citationIds: string[] = []): StoryBody {
  const marks = citationIds.map((citationId) => ({ type: "citation" as const, attrs: { citationId } }));
  return { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text }, ...marks] }] };
}

type StoryWishes = { writer?: Person; headline?: string; text?: string; article?: SampleArticle | null };

export type SampleStory = {
  storyId: string;
  writer: Person;
  article: SampleArticle | null;
  citationId: string | null;
};

export const citedWords = "mố phía đông bị xói sâu hơn một mét";

/** A draft with a headline and a paragraph that cites one passage. */
export async function aDraft(wishes: StoryWishes = {}): Promise<SampleStory> {
  const writer = wishes.writer ?? (await anEditor());
  const article = wishes.article === undefined ? await anArticle() : wishes.article;
  const headline = wishes.headline ?? `Cầu phao nghỉ ba ngày ${newId()}`;
  const { storyId } = await must(createStory(writer, { headline }));
  const citationId = article ? await citePassage(writer, storyId, article) : null;
  const body = aBody(wishes.text ?? "Cầu phao đóng cửa để gia cố.", citationId ? [citationId] : []);
  const standfirst = "Xe tải phải đi vòng.";
  await must(saveDraft(writer, { storyId, seenVersion: 1, headline, standfirst, body }));
  return { storyId, writer, article, citationId };
}

export async function citePassage(writer: Person, storyId: string, article: SampleArticle): Promise<string> {
  const { articleId, revisionId, text } = article;
  const start = Math.max(0, text.indexOf(citedWords));
  const span = { start, end: start + citedWords.length };
  return (await must(addCitation(writer, { storyId, articleId, revisionId, span }))).citationId;
}

/** What a screen would have shown: the version of the story and of its draft. */
export async function versionsOf(
  storyId: string,
): Promise<{ seenVersion: number; seenDraftVersion: number }> {
  const story = await database().story.findUniqueOrThrow({
    where: { id: storyId },
    select: { version: true, draft: { select: { version: true } } },
  });
  return { seenVersion: story.version, seenDraftVersion: story.draft?.version ?? 0 };
}

export async function aSubmittedStory(wishes: StoryWishes = {}): Promise<SampleStory> {
  const story = await aDraft(wishes);
  const { storyId, writer } = story;
  await must(submitStory(writer, { storyId, ...(await versionsOf(storyId)) }));
  return story;
}

export async function anApprovedStory(wishes: StoryWishes = {}): Promise<SampleStory> {
  const story = await aSubmittedStory(wishes);
  await approve(story.storyId);
  return story;
}

export async function approve(storyId: string): Promise<void> {
  const { seenVersion } = await versionsOf(storyId);
  await must(approveStory(await aChief(), { storyId, seenVersion }));
}

export async function aPublishedStory(wishes: StoryWishes = {}): Promise<SampleStory> {
  const story = await anApprovedStory(wishes);
  const { storyId, writer } = story;
  const { seenVersion } = await versionsOf(storyId);
  await must(publishStory(writer, { storyId, seenVersion, requestKey: newId() }));
  return story;
}

/** A published story with a changed text that a chief has approved: ready to be published again or corrected. */
export async function aRevisedStory(wishes: StoryWishes = {}): Promise<SampleStory & { text: string }> {
  const story = await aPublishedStory(wishes);
  const { storyId, writer } = story;
  const text = "Cầu phao đóng cửa bốn ngày để gia cố.";
  await rewrite(writer, storyId, text);
  await must(submitStory(writer, { storyId, ...(await versionsOf(storyId)) }));
  await approve(storyId);
  return { ...story, text };
}

export async function rewrite(writer: Person, storyId: string, text: string): Promise<void> {
  const { seenDraftVersion } = await versionsOf(storyId);
  const draft = await database().storyDraft.findUniqueOrThrow({ where: { storyId } });
  const { headline, standfirst } = draft;
  const written = { storyId, seenVersion: seenDraftVersion, headline, standfirst, body: aBody(text) };
  await must(saveDraft(writer, written));
}
