import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import { cutBlock } from "@/lib/block/cut";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { receiveImport } from "@/lib/import/receive";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { undoDecision } from "@/lib/undo/undo";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle, guessAbout } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { getArticleForReview, getOriginal, getReviewStamp } from "./review-queries";

test("the stamp changes with every decision and its undoing, and not by itself", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const before = await getReviewStamp(editor, article.id);
  expect(await getReviewStamp(editor, article.id)).toBe(before);

  const accepted = await acceptSuggestion(editor, guessAbout(article, "Temaru Ioane"));
  const decided = await getReviewStamp(editor, article.id);
  expect(decided).not.toBe(before);

  await undoDecision(editor, { decisionId: accepted.ok ? accepted.value.decisionId : "" });
  const undone = await getReviewStamp(editor, article.id);
  expect(undone).not.toBe(decided);

  const seen = await getArticleForReview(editor, article.id);
  const block = seen?.revision.blocks.find(({ kept }) => kept);
  await cutBlock(editor, { blockId: block?.id ?? "", seenVersion: block?.version ?? 0 });
  expect(await getReviewStamp(editor, article.id)).not.toBe(undone);
});

test("the original is shown in the letters it came in, whatever was known of it when it was kept", async () => {
  const editor = await anEditor();
  const text = `Đò ngang chạy lại\n\nBến đò mở lại sau ba ngày mưa, bản ${newId()}.`;
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, "utf16le")]);
  const received = await receiveImport(editor, {
    door: "upload",
    label: "test",
    items: [{ name: "đò.txt", bytes: utf16 }],
  });
  const articleId = received.ok ? (received.value.items[0]?.articleId ?? "") : "";
  // As the doors for files keep it, before anybody looks into it.
  const later = await database().original.create({
    data: {
      id: newId(),
      bytes: utf16,
      byteCount: utf16.byteLength,
      encoding: "unknown",
      mediaType: "application/octet-stream",
      sha256: randomBytes(32).toString("hex"),
    },
    select: { id: true },
  });
  await database().article.update({ where: { id: articleId }, data: { originalId: later.id } });

  expect(await getOriginal(editor, articleId)).toMatchObject({ name: "đò.txt", encoding: "utf-16le", text });
});

test("a suggestion brings the decision by which it can be taken back, until it was", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const guess = guessAbout(article, "Temaru Ioane");
  const accepted = await acceptSuggestion(editor, guess);
  const decisionId = accepted.ok ? accepted.value.decisionId : "";
  expect(await decisionsOn(guess.suggestionId)).toEqual([{ id: decisionId }]);
  await undoDecision(editor, { decisionId });
  expect(await decisionsOn(guess.suggestionId)).toEqual([]);

  async function decisionsOn(suggestionId: string) {
    const seen = await getArticleForReview(editor, article.id);
    return seen?.suggestions.find(({ id }) => id === suggestionId)?.decisions;
  }
});

test("who may not read articles learns nothing, not even that something changed", async () => {
  const article = await aReadArticle(domesticPage);
  const visitor = visitorActor();
  expect(await getReviewStamp(visitor, article.id)).toBeNull();
  expect(await getArticleForReview(visitor, article.id)).toBeNull();
});
