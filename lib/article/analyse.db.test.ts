import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { cutBlock } from "@/lib/block/cut";
import { database } from "@/lib/db/client";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";
import { aReadArticle, guessAbout, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { analyseArticle } from "./analyse";

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
