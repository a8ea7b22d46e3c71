import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId, seedId } from "@/lib/ids";
import { addCitation } from "@/lib/story/add-citation";
import { approveStory } from "@/lib/story/approve";
import { correctStory } from "@/lib/story/correct";
import { createStory } from "@/lib/story/create";
import { describeStory } from "@/lib/story/describe";
import { publishStory } from "@/lib/story/publish";
import { retractStory } from "@/lib/story/retract";
import { returnStory } from "@/lib/story/return";
import { saveDraft } from "@/lib/story/save-draft";
import { submitStory } from "@/lib/story/submit";
import type { Person } from "@/lib/auth/actor";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { at, type DemoDesk } from "./desk";
import { must } from "./must";
import { locate, openPage } from "./passages";
import { storyBodyOf } from "./story-body";

type Told = DemoDay["stories"][number];
type Passages = Told["citations"];

export async function tellStory(
  told: Told,
  desk: DemoDesk,
  coverageIds: ReadonlyMap<string, string>,
): Promise<void> {
  const storyId = await tell(told, desk, coverageIds);
  // The database client stamps changes with the wall's clock; the demo lives on its own day.
  const updatedAt = now();
  await database().story.update({ where: { id: storyId }, data: { updatedAt } });
  await database().storyDraft.update({ where: { storyId }, data: { updatedAt } });
}

async function tell(told: Told, desk: DemoDesk, coverageIds: ReadonlyMap<string, string>): Promise<string> {
  const writer = desk.person(told.authors[0] ?? "");
  const chief = desk.person(told.chief);
  const { key, language, headline, state } = told;
  const storyId = await at(told.submittedAt, async () => {
    const coverageId = coverageIds.get(told.coverage) ?? null;
    const created = await must(key, createStory(writer, { language, headline, coverageId }));
    await describe(writer, told, { storyId: created.storyId, desk });
    const cited = await cite(writer, created.storyId, told.citations);
    await write(writer, created.storyId, { ...told, cited });
    await submit(writer, created.storyId);
    return created.storyId;
  });
  if (state === "awaiting_approval") return storyId;
  if (state === "held") {
    const reason = told.internalNotes[0]?.text ?? told.headline;
    const seenVersion = await versionOf(storyId);
    await at(told.internalNotes[0]?.at ?? told.submittedAt, () =>
      must(key, returnStory(chief, { storyId, seenVersion, reason })),
    );
    return storyId;
  }
  await at(told.publishedAt ?? told.submittedAt, async () => {
    await approve(chief, storyId);
    await must(
      key,
      publishStory(chief, { storyId, seenVersion: await versionOf(storyId), requestKey: newId() }),
    );
  });
  await correct(told, storyId, desk);
  const { retraction } = told;
  if (!retraction) return storyId;
  await at(retraction.at, async () => {
    const seen = { storyId, seenVersion: await versionOf(storyId), requestKey: newId() };
    await must(key, retractStory(desk.person(retraction.by), { ...seen, reason: retraction.reason }));
  });
  return storyId;
}

type Described = { storyId: string; desk: DemoDesk };

async function describe(writer: Person, told: Told, { storyId, desk }: Described): Promise<void> {
  await must(
    told.key,
    describeStory(writer, {
      storyId,
      seenVersion: await versionOf(storyId),
      slug: told.slug,
      topicIds: told.topics.map((topic) => seedId(`topic:${topic}`)),
      authors: told.authors.map(desk.name),
    }),
  );
}

async function cite(writer: Person, storyId: string, passages: Passages): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [mark, { article, quote }] of Object.entries(passages)) {
    const page = await openPage(article);
    const { articleId, revisionId } = page;
    const span = locate(page, quote);
    const { citationId } = await must(article, addCitation(writer, { storyId, articleId, revisionId, span }));
    ids.set(mark, citationId);
  }
  return ids;
}

type Written = Pick<Told, "key" | "headline" | "standfirst" | "body"> & {
  cited: ReadonlyMap<string, string>;
};

async function write(
  writer: Person,
  storyId: string,
  { key, headline, standfirst, body, cited }: Written,
): Promise<void> {
  const { version } = await database().storyDraft.findUniqueOrThrow({
    where: { storyId },
    select: { version: true },
  });
  const text = storyBodyOf(body, cited);
  await must(key, saveDraft(writer, { storyId, seenVersion: version, headline, standfirst, body: text }));
}

async function submit(writer: Person, storyId: string): Promise<void> {
  const { version } = await database().storyDraft.findUniqueOrThrow({
    where: { storyId },
    select: { version: true },
  });
  const seen = { storyId, seenVersion: await versionOf(storyId), seenDraftVersion: version };
  await must(storyId, submitStory(writer, seen));
}

async function approve(chief: Person, storyId: string): Promise<void> {
  await must(storyId, approveStory(chief, { storyId, seenVersion: await versionOf(storyId) }));
}

async function correct(told: Told, storyId: string, desk: DemoDesk): Promise<void> {
  const passages: Passages = { ...told.citations };
  for (const { at: moment, by, approvedBy, text, edits, citations } of told.corrections) {
    const editor = desk.person(by);
    Object.assign(passages, citations);
    const body = edits.reduce((blocks, edit) => replaceIn(blocks, edit), told.body);
    await at(moment, async () => {
      const cited = await cite(editor, storyId, passages);
      await write(editor, storyId, { ...told, body, cited });
      await submit(editor, storyId);
      await approve(desk.person(approvedBy), storyId);
      const seen = { storyId, seenVersion: await versionOf(storyId), requestKey: newId() };
      await must(told.key, correctStory(editor, { ...seen, text }));
    });
  }
}

type Edit = { find: string; replace: string };

function replaceIn(body: Told["body"], { find, replace }: Edit): Told["body"] {
  const within = (text: string) => text.replace(find, () => replace);
  return body.map((block) =>
    block.type === "list"
      ? { ...block, items: block.items.map(within) }
      : { ...block, text: within(block.text) },
  );
}

async function versionOf(storyId: string): Promise<number> {
  const { version } = await database().story.findUniqueOrThrow({
    where: { id: storyId },
    select: { version: true },
  });
  return version;
}
