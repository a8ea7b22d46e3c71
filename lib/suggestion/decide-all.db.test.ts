import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { undoAll } from "@/lib/undo/undo-all";
import { undoDecision } from "@/lib/undo/undo";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle, type ReadArticle, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { acceptSuggestion } from "./accept";
import { decideAll } from "./decide-all";
import { rejectSuggestion } from "./reject";

function shownIn({ suggestions }: ReadArticle) {
  return suggestions
    .filter(({ type, status }) => type === "mention" && status === "pending")
    .map(({ id: suggestionId, version: seenVersion }) => ({ suggestionId, seenVersion }));
}

async function statuses(articleId: string) {
  const { suggestions, mentions } = await readAgain(articleId);
  return {
    suggestions: suggestions.map(({ id, status }) => [id, status]),
    standing: mentions.filter(({ removedAt }) => removedAt === null).length,
  };
}

test("what was shown is accepted as one, what was not shown stays open, and one undo takes it back", async () => {
  const editor = await anEditor();
  const article = await aReadArticle(domesticPage);
  const before = await statuses(article.id);
  const [left, ...shown] = shownIn(article);
  const decided = await decideAll(editor, { status: "accepted", quote: null, suggestions: shown });
  if (!decided.ok) throw new Error(decided.problem);
  const after = await readAgain(article.id);
  const accepted = after.suggestions.filter(({ status }) => status === "accepted").map(({ id }) => id);
  expect(accepted.toSorted()).toEqual(shown.map(({ suggestionId }) => suggestionId).toSorted());
  expect(after.suggestions.find(({ id }) => id === left?.suggestionId)?.status).toBe("pending");
  expect(await database().decision.count()).toBe(1);
  expect((await undoDecision(editor, decided.value)).ok).toBe(true);
  expect(await statuses(article.id)).toEqual(before);
});

test("one that another editor decided since is named, and none is decided", async () => {
  const [editor, faster] = [await anEditor(), await anEditor()];
  const article = await aReadArticle(domesticPage);
  const shown = shownIn(article);
  const [first] = shown;
  if (!first) throw new Error("A guess was expected.");
  await rejectSuggestion(faster, first);
  const before = await statuses(article.id);
  expect(await decideAll(editor, { status: "rejected", quote: null, suggestions: shown })).toMatchObject({
    problem: "changed_since_seen",
    detail: { suggestionIds: [first.suggestionId] },
  });
  expect(await statuses(article.id)).toEqual(before);
});

test("all of one's own decisions are taken back together, or none; another's are not touched", async () => {
  const [editor, other] = [await anEditor(), await anEditor()];
  const article = await aReadArticle(domesticPage);
  const before = await statuses(article.id);
  const [first, second, third, ...rest] = shownIn(article);
  if (!first || !second || !third) throw new Error("Three guesses were expected.");
  const own = [
    await acceptSuggestion(editor, first),
    await rejectSuggestion(editor, second),
    await decideAll(editor, { status: "rejected", quote: null, suggestions: rest }),
  ].map((result) => (result.ok ? result.value.decisionId : ""));
  const theirs = await acceptSuggestion(other, third);
  if (!theirs.ok) throw new Error(theirs.problem);
  expect(await undoAll(editor, { decisionIds: [...own, theirs.value.decisionId] })).toMatchObject({
    problem: "forbidden",
  });
  await undoDecision(other, theirs.value);
  expect((await undoAll(editor, { decisionIds: own })).ok).toBe(true);
  expect(await statuses(article.id)).toEqual(before);
  expect(await undoAll(editor, { decisionIds: own })).toMatchObject({ problem: "already_undone" });
});
