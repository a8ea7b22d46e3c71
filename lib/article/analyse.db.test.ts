import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { cutBlock } from "@/lib/block/cut";
import { restoreBlock } from "@/lib/block/restore";
import { database } from "@/lib/db/client";
import { listUnread } from "@/lib/jobs/sweep";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { undoDecision } from "@/lib/undo/undo";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { aReadArticle, guessAbout, readAgain, type ReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { analyseArticle } from "./analyse";
import { describeArticle } from "./describe";

const system = systemActor("test");

test("a page is read as blocks, names and sources; what is furniture is cut with its reason", async () => {
  const { title, register, revision, suggestions } = await aReadArticle(domesticPage);
  expect(title).toBe("Kiribati mời Nauru bàn chuyện tàu cá");
  expect(register).toBe("unknown");
  const captions = revision.blocks.filter(({ kind }) => kind === "caption");
  expect(captions.map(({ kept, reason }) => ({ kept, reason }))).toEqual([
    { kept: true, reason: null },
    { kept: false, reason: "repeated_caption" },
  ]);
  const text = (start: number, end: number) => revision.text.slice(start, end);
  const cut = revision.blocks
    .filter(({ kept }) => !kept)
    .map(({ start, end }) => text(start, end))
    .join("\n");
  expect(cut).toContain("Có thể bạn quan tâm");
  expect(cut).toContain("fb tw zl");
  expect(suggestions.some(({ quote }) => quote === "Samoa")).toBe(false);
  expect(suggestions.filter(({ type }) => type === "attribution").length).toBeGreaterThan(2);
});

test("a page without a headline gets no title, only a suggestion of one", async () => {
  const { title, suggestions } = await aReadArticle(overseasPage);
  expect(title).toBeNull();
  expect(suggestions.filter(({ type }) => type === "title")).toHaveLength(1);
});

test("reading again makes nothing twice", async () => {
  const before = await aReadArticle(domesticPage);
  await analyseArticle(system, { articleId: before.id });
  const after = await readAgain(before.id);
  expect(after.suggestions.map(({ id }) => id)).toEqual(before.suggestions.map(({ id }) => id));
  expect(after.revision.blocks.length).toBe(before.revision.blocks.length);
});

test("two workers with the same article do its work once", async () => {
  const before = await aReadArticle(domesticPage);
  await Promise.all([1, 2, 3].map(() => analyseArticle(system, { articleId: before.id })));
  const after = await readAgain(before.id);
  expect(after.suggestions).toHaveLength(before.suggestions.length);
});

test("what an editor rejected stays rejected, and a block that an editor cut stays cut", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const guess = guessAbout(article, "Temaru Ioane");
  expect((await rejectSuggestion(editor, guess)).ok).toBe(true);
  const block = article.revision.blocks.find(({ kind, kept }) => kind === "paragraph" && kept);
  expect((await cutBlock(editor, { blockId: block?.id ?? "", seenVersion: 1 })).ok).toBe(true);
  await analyseArticle(system, { articleId: article.id });

  const after = await readAgain(article.id);
  expect(after.suggestions.find(({ id }) => id === guess.suggestionId)?.status).toBe("rejected");
  expect(after.revision.blocks.find(({ id }) => id === block?.id)?.kept).toBe(false);
});

/** A paragraph with a name and a saying, which the machine keeps. */
function paragraphWith(article: ReadArticle, words: string) {
  const found = article.revision.blocks.find(({ start, end }) =>
    article.revision.text.slice(start, end).includes(words),
  );
  if (!found) throw new Error(`No block says “${words}”`);
  return found;
}

const inside = (article: ReadArticle, { start, end }: { start: number; end: number }) =>
  article.suggestions.filter((one) => (one.start ?? -1) >= start && (one.start ?? -1) < end);

async function cutAndRead(article: ReadArticle, words: string): Promise<void> {
  const { id, version } = paragraphWith(article, words);
  expect(await cutBlock(await anEditor(), { blockId: id, seenVersion: version })).toMatchObject({ ok: true });
  expect(await analyseArticle(system, { articleId: article.id })).toMatchObject({ ok: true });
}

test("nothing inside a block that an editor cut is asked any more, until it is restored", async () => {
  const before = await aReadArticle(domesticPage);
  const block = paragraphWith(before, "Temaru Ioane");
  const asked = inside(before, block);
  expect(asked.length).toBeGreaterThan(0);

  await cutAndRead(before, "Temaru Ioane");
  const cut = await readAgain(before.id);
  expect(new Set(inside(cut, block).map(({ status }) => status))).toEqual(new Set(["withdrawn"]));

  const { id: blockId, version: seenVersion } = paragraphWith(cut, "Temaru Ioane");
  expect(await restoreBlock(await anEditor(), { blockId, seenVersion })).toMatchObject({ ok: true });
  await analyseArticle(system, { articleId: before.id });
  const restored = await readAgain(before.id);
  expect(inside(restored, block).map(({ id, status }) => [id, status])).toEqual(
    asked.map(({ id }) => [id, "pending"]),
  );
});

test("a block that the machine had cut is read when an editor restores it", async () => {
  const before = await aReadArticle(domesticPage);
  const block = paragraphWith(before, "Samoa");
  expect(block.kept).toBe(false);
  expect(inside(before, block)).toEqual([]);
  const restored = await restoreBlock(await anEditor(), { blockId: block.id, seenVersion: block.version });
  expect(restored).toMatchObject({ ok: true });
  await analyseArticle(system, { articleId: before.id });
  const quotes = inside(await readAgain(before.id), block).map(({ quote, status }) => `${quote} ${status}`);
  expect(quotes).toContain("Samoa pending");
});

test("what was decided inside a block stays decided while the block is cut and restored", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const rejected = guessAbout(article, "Temaru Ioane");
  expect((await rejectSuggestion(editor, rejected)).ok).toBe(true);
  await cutAndRead(article, "Temaru Ioane");
  const { id: blockId, version: seenVersion } = paragraphWith(await readAgain(article.id), "Temaru Ioane");
  await restoreBlock(editor, { blockId, seenVersion });
  await analyseArticle(system, { articleId: article.id });
  const after = await readAgain(article.id);
  expect(after.suggestions.find(({ id }) => id === rejected.suggestionId)?.status).toBe("rejected");
});

test("of two equal passages the one that still stands is asked, in its own place", async () => {
  const line =
    "Sau buổi họp kín kéo dài hai ngày ở cảng, bà Temaru Ioane nói đội tàu đánh cá sẽ về bến trong tuần này.";
  const text = ["Đội tàu chờ lệnh về bến", line, "Đội tàu có chín chiếc, neo từ thứ Hai.", line].join("\n\n");
  const before = await aReadArticle(text);
  const blocks = before.revision.blocks.filter(
    ({ start, end }) => before.revision.text.slice(start, end) === line,
  );
  const [first, second] = blocks;
  if (!first || !second) throw new Error("The line stands twice.");
  const editor = await anEditor();
  if (!second.kept) await restoreBlock(editor, { blockId: second.id, seenVersion: second.version });
  expect((await cutBlock(editor, { blockId: first.id, seenVersion: first.version })).ok).toBe(true);
  await analyseArticle(system, { articleId: before.id });
  const after = await readAgain(before.id);
  const open = (place: typeof first) => inside(after, place).filter(({ status }) => status === "pending");
  expect(open(first)).toEqual([]);
  expect(open(second).map(({ quote }) => quote)).toContain("Temaru Ioane");
});

test("a changed block puts the article before the workers until it is read again, and so does undoing", async () => {
  const article = await aReadArticle(domesticPage);
  expect(await listUnread()).toEqual([]);
  const { id, version } = paragraphWith(article, "Temaru Ioane");
  const cut = await cutBlock(await anEditor(), { blockId: id, seenVersion: version });
  expect(await listUnread()).toEqual([article.id]);
  await analyseArticle(system, { articleId: article.id });
  expect(await listUnread()).toEqual([]);
  const decisionId = cut.ok ? cut.value.decisionId : "";
  expect(await undoDecision(await anEditor(), { decisionId })).toMatchObject({
    value: { blockChanged: true },
  });
  expect(await listUnread()).toEqual([article.id]);
});

test("a byline that an editor took away does not come back with another reading", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage.replace("Báo Bến Cảng", "Minh Ánh/VOV"));
  expect(article.byline).not.toBeNull();
  await database().article.update({ where: { id: article.id }, data: { byline: null } });
  await cutAndRead(article, "Temaru Ioane");
  const { byline, version } = await readAgain(article.id);
  expect(byline).toBeNull();
  expect(
    (await describeArticle(editor, { articleId: article.id, seenVersion: version, byline: "Hạ Vy" })).ok,
  ).toBe(true);
  await analyseArticle(system, { articleId: article.id });
  expect((await readAgain(article.id)).byline).toBe("Hạ Vy");
});

test("two articles of one event are put together, with reasons, and are no copies", async () => {
  const first = await aReadArticle(domesticPage);
  const second = await aReadArticle(overseasPage);
  const members = await database().coverageMember.findMany();
  expect(members.map(({ articleId }) => articleId).sort()).toEqual([first.id, second.id].sort());
  expect(new Set(members.map(({ coverageId }) => coverageId)).size).toBe(1);
  for (const { state, relation, reasons } of members) {
    expect(state).toBe("suggested");
    expect(relation).toBe("same_story");
    expect(reasons).not.toEqual([]);
  }
});
