import { newId } from "@/lib/ids";
import { addCitation } from "@/lib/story/add-citation";
import { approveStory } from "@/lib/story/approve";
import type { StoryBody } from "@/lib/story/body";
import { correctStory } from "@/lib/story/correct";
import { createStory } from "@/lib/story/create";
import { getPublishedStory, listPublishedStories, type PublishedStory } from "@/lib/story/public-queries";
import { publishStory } from "@/lib/story/publish";
import { saveDraft } from "@/lib/story/save-draft";
import { submitStory } from "@/lib/story/submit";
import { versionsOf } from "@/seeds/factories/story";
import type { Checks } from "./checks";
import { must, type Newsroom, openReading } from "./newsroom";

type Draft = { storyId: string; citationIds: string[] };

const headline = "Lời răn đe từ Washington và chuyến đi chưa được xác nhận";
const standfirst = "Hai tờ báo, một nguồn tin: ai nói gì về các cuộc thương lượng.";
const firstText = "Cố vấn Sullivan lên tiếng trước báo giới; phía Nga không xác nhận điều gì.";
const correctedText = "Cố vấn Sullivan lên tiếng trước báo giới; Điện Kremlin không xác nhận điều gì.";
const whatWasWrong = "Bản đầu viết phía Nga; người trả lời là Điện Kremlin.";

/** From a blank page to readers, and once more after a mistake was found. */
export async function tellStory(checks: Checks, newsroom: Newsroom, coverageId: string): Promise<void> {
  checks.under("A story is written, approved, published and read");
  const { editor, chief } = newsroom;
  const { storyId } = await must("story", createStory(editor, { headline, coverageId }));
  const draft = { storyId, citationIds: await cite(newsroom, storyId) };
  checks.equal("passages of both articles are cited", draft.citationIds.length, 4);
  await write(newsroom, draft, firstText);
  await must("submit", submitStory(editor, { storyId, ...(await versionsOf(storyId)) }));
  const refused = await approveStory(editor, { storyId, ...(await versionsOf(storyId)) });
  checks.equal("an editor cannot approve", refused.ok ? "approved" : refused.problem, "forbidden");
  await must("approve", approveStory(chief, { storyId, ...(await versionsOf(storyId)) }));
  const intent = { storyId, requestKey: newId(), ...(await versionsOf(storyId)) };
  const { slug } = await must("publish", publishStory(editor, intent));
  await must("publish", publishStory(editor, intent));
  const story = await getPublishedStory(slug);
  checks.that("readers find it", story !== null);
  if (!story) return;
  checkReading(checks, story);
  await correct(checks, { newsroom, draft, slug });
}

/** Short passages: who says what, in the words of the two papers. */
async function cite({ editor, firstId, secondId }: Newsroom, storyId: string): Promise<string[]> {
  const first = await openReading(editor, firstId);
  const second = await openReading(editor, secondId);
  const passages = [
    { page: first, words: "sẽ không có lợi cho Triều Tiên" },
    { page: first, words: "không có kế hoạch làm như vậy" },
    { page: second, words: "sẽ không mang lại trái ngọt" },
    { page: second, words: "kế hoạch tới Nga ngay" },
  ];
  const ids: string[] = [];
  for (const { page, words } of passages) {
    const start = page.text.indexOf(words);
    const { id: articleId, revision } = page.article;
    const span = { start, end: start + words.length };
    const added = await must(
      "cite",
      addCitation(editor, { storyId, articleId, revisionId: revision.id, span }),
    );
    ids.push(added.citationId);
  }
  return ids;
}

async function write({ editor }: Newsroom, { storyId, citationIds }: Draft, text: string): Promise<void> {
  const marks = citationIds.map((citationId) => ({ type: "citation" as const, attrs: { citationId } }));
  const content = [{ type: "paragraph" as const, content: [{ type: "text" as const, text }, ...marks] }];
  const body: StoryBody = { type: "doc", content };
  const { seenDraftVersion } = await versionsOf(storyId);
  await must(
    "draft",
    saveDraft(editor, { storyId, seenVersion: seenDraftVersion, headline, standfirst, body }),
  );
}

function checkReading(checks: Checks, story: PublishedStory): void {
  const { citations, speakers, outlets, origins, undecidedCount } = story.sourcing;
  checks.equal("with its headline", story.headline, headline);
  checks.equal("published once, though asked twice", story.corrections.length, 0);
  checks.equal("every citation keeps its words", citations.filter(({ quote }) => quote !== null).length, 4);
  checks.equal("two outlets", outlets.map(({ name }) => name).toSorted(), ["Người Việt", "Tiền Phong"]);
  checks.equal(
    "one origin",
    origins.map(({ name, kind }) => [name, kind]),
    [["Reuters", "agency"]],
  );
  checks.equal("no origin is left undecided", undecidedCount, 0);
  const sullivan = speakers.filter(({ label }) => label === "Jake Sullivan");
  checks.that(
    "one Sullivan speaks in both papers",
    sullivan.length === 1 && sullivan[0]?.numbers.length === 2,
    speakers,
  );
  checks.that("an unnamed official is said to be unnamed", speakers.some(isUnnamedOfficial), speakers);
  checks.that("officials speak through the newspaper that cites them", speakers.some(isRelayed), speakers);
  const names = story.entities.map(({ name }) => name);
  const foreign = names.filter((name) => /Oman|Philippines|Ryabkov|Istanbul|Thông tấn xã/.test(name));
  checks.equal("nothing of the furniture is among its subjects", foreign, []);
  checks.that("its subjects are there", names.includes("Triều Tiên") && names.includes("Nga"), names);
}

type Speaker = PublishedStory["sourcing"]["speakers"][number];

function isUnnamedOfficial({ sourceKind, anonymityReason, entitySlug }: Speaker): boolean {
  return sourceKind === "anonymous" && anonymityReason !== null && entitySlug === null;
}

function isRelayed({ sourceKind, via }: Speaker): boolean {
  return sourceKind === "anonymous" && via.some((name) => name.includes("New York Times"));
}

type Telling = { newsroom: Newsroom; draft: Draft; slug: string };

async function correct(checks: Checks, { newsroom, draft, slug }: Telling): Promise<void> {
  checks.under("The story is corrected and read again");
  const { storyId } = draft;
  await write(newsroom, draft, correctedText);
  checks.equal(
    "while it is being rewritten readers see the old text",
    wordsOf(await getPublishedStory(slug)),
    firstText,
  );
  await must("submit", submitStory(newsroom.editor, { storyId, ...(await versionsOf(storyId)) }));
  await must("approve", approveStory(newsroom.chief, { storyId, ...(await versionsOf(storyId)) }));
  const intent = { storyId, requestKey: newId(), text: whatWasWrong, ...(await versionsOf(storyId)) };
  await must("correct", correctStory(newsroom.editor, intent));
  const again = await getPublishedStory(slug);
  checks.equal("readers see the new text", wordsOf(again), correctedText);
  checks.equal(
    "and what was wrong",
    again?.corrections.map(({ text }) => text),
    [whatWasWrong],
  );
  const listed = (await listPublishedStories({ limit: 10 })).map((card) => [
    card.slug,
    card.correctedAt !== null,
  ]);
  checks.equal("the list of stories marks it as corrected", listed, [[slug, true]]);
}

function wordsOf(story: PublishedStory | null): string | null {
  const [block] = story?.body.content ?? [];
  if (block?.type !== "paragraph") return null;
  return (block.content ?? []).map((node) => (node.type === "text" ? node.text : "")).join("");
}
