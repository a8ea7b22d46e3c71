import { expect, test } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import { cutBlock } from "@/lib/block/cut";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { undoDecision } from "@/lib/undo/undo";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle, guessAbout } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { getArticleForReview, getReviewStamp } from "./review-queries";

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
