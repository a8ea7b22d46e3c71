import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { beginImport } from "@/lib/import/begin";
import { takeApart } from "@/lib/import/take-apart";
import { listOrphans } from "@/lib/orphan/queries";
import { attachOrphan } from "@/lib/orphan/attach";
import { addCitation } from "@/lib/story/add-citation";
import { listChangedCitations } from "@/lib/story/changed-citation-queries";
import { undoDecision } from "@/lib/undo/undo";
import { named, spanOf } from "@/seeds/factories/article";
import { anOpenNotice, anOrphan } from "@/seeds/factories/changed-text";
import { aDraft, aPublishedStory, anArticle, citedWords } from "@/seeds/factories/story";
import { anEditor } from "@/seeds/factories/user";
import { acknowledgeNotice } from "./acknowledge";
import { countOpenNotices, listNotices, listStoryNotices } from "./queries";

const system = systemActor("notices test");

type Sent = { text: string; status?: "usable" | "canceled"; note?: string };

/** As an agency sends it: one record under one id. */
async function send(outletId: string, uri: string, { text, status, note }: Sent): Promise<void> {
  const record = {
    uri,
    version: newId(),
    type: "text",
    headline: "Cầu phao đóng cửa ba ngày",
    body_text: text,
    ...(status ? { pubstatus: status } : {}),
    ...(note ? { ednote: note } : {}),
  };
  const bytes = new TextEncoder().encode(JSON.stringify(record));
  const begun = await beginImport(system, {
    door: "upload",
    label: "test",
    outletId,
    files: [{ name: "tin.json", mediaType: "application/json", bytes }],
  });
  if (!begun.ok) throw new Error(begun.problem);
  await takeApart(system, begun.value);
}

/** Makes the article known by an id, as if it had come with it. */
async function knownAs(article: { articleId: string; outletId: string; text: string }): Promise<string> {
  const uri = `urn:test:${newId()}`;
  await send(article.outletId, uri, { text: article.text });
  const { articleId } = await database().articleIdentity.findFirstOrThrow({ where: { value: uri } });
  await database().articleIdentity.updateMany({
    where: { articleId },
    data: { articleId: article.articleId },
  });
  return uri;
}

test("a changed source stands on the published story that cites it, and the source stays reviewed", async () => {
  const { storyId, article } = await aPublishedStory();
  if (!article) throw new Error("A story without an article.");
  const editor = await anEditor();
  const uri = await knownAs(article);
  const text = article.text.replace(citedWords, "mố phía đông bị xói sâu gần hai mét");
  await send(article.outletId, uri, { text, note: "Đính chính độ sâu" });

  const { state } = await database().article.findUniqueOrThrow({ where: { id: article.articleId } });
  expect(state).toBe("reviewed");
  const notices = await listStoryNotices(editor, [storyId]);
  expect(notices).toMatchObject([{ storyId, change: "corrected", note: "Đính chính độ sâu" }]);
  const [changed] = await listChangedCitations(editor, storyId);
  expect(changed?.quote).toBe(citedWords);
  expect(changed?.nowReads).toContain("gần hai mét");
  const citation = await database().citation.findFirstOrThrow({ where: { storyId } });
  expect(citation).toMatchObject({ articleRevisionId: article.revisionId, quote: citedWords });
  expect((await countOpenNotices(editor)).stories).toBeGreaterThan(0);

  const [{ id: noticeId } = { id: "" }] = notices;
  expect(await acknowledgeNotice(editor, { noticeId })).toMatchObject({ ok: true });
  expect(await listStoryNotices(editor, [storyId])).toEqual([]);
  const [seen] = await listNotices(editor, article.articleId);
  expect(seen?.seenBy?.name).toBe(editor.name);
});

test("a withdrawn article is cited only by who insists, until its sender sends a text again", async () => {
  const editor = await anEditor();
  const article = await anArticle();
  const { storyId } = await aDraft({ article: null });
  const uri = await knownAs(article);
  const { articleId, outletId, revisionId, text } = article;
  await send(outletId, uri, { text, status: "canceled" });
  const span = { start: text.indexOf(citedWords), end: text.indexOf(citedWords) + citedWords.length };
  const cite = { storyId, articleId, revisionId, span };
  expect(await addCitation(editor, cite)).toMatchObject({ problem: "withdrawn_upstream" });
  expect(await addCitation(editor, { ...cite, despite: "withdrawal" })).toMatchObject({ ok: true });

  await send(outletId, uri, { text: `${text}\n\nBản gửi lại.` });
  const { currentRevisionId } = await database().article.update({
    where: { id: articleId },
    data: { state: "reviewed" },
    select: { currentRevisionId: true },
  });
  const again = await addCitation(editor, { ...cite, revisionId: currentRevisionId ?? "" });
  expect(again).toMatchObject({ ok: true });
});

test("a notice is taken note of once, and the second is told by whom", async () => {
  const [first, second] = [await anEditor(), await anEditor()];
  const notice = await anOpenNotice();
  const results = await Promise.all([acknowledgeNotice(first, notice), acknowledgeNotice(second, notice)]);
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await acknowledgeNotice(second, notice)).toMatchObject({ problem: "already_acknowledged" });
});

test("an orphan is attached to a new passage, and undoing makes it an orphan with its old words again", async () => {
  const editor = await anEditor();
  const { noteId, article } = await anOrphan();
  const [orphan] = await listOrphans(editor, article.articleId);
  expect(orphan).toMatchObject({ table: "note", id: noteId, quote: "lời đã mất", version: 1 });
  const input = { table: "note" as const, id: noteId, seenVersion: 1, revisionId: article.revisionId };
  const attached = await attachOrphan(editor, { ...input, span: spanOf(article, named.claim) });
  if (!attached.ok) throw new Error(attached.problem);
  expect(await listOrphans(editor, article.articleId)).toEqual([]);
  const moved = await database().note.findUniqueOrThrow({ where: { id: noteId } });
  expect(moved).toMatchObject({ quote: named.claim, orphanedAt: null, version: 2 });
  expect(await attachOrphan(editor, { ...input, span: spanOf(article, named.person) })).toMatchObject({
    problem: "nothing_to_change",
  });
  expect(await undoDecision(editor, attached.value)).toMatchObject({ ok: true });
  expect(await listOrphans(editor, article.articleId)).toMatchObject([{ id: noteId, quote: "lời đã mất" }]);
});
