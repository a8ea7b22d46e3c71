import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { undoDecision } from "@/lib/undo/undo";
import { anArticle } from "@/seeds/factories/article";
import { aDraft, aPublishedStory } from "@/seeds/factories/story";
import { anEditor } from "@/seeds/factories/user";
import { changeArticleState } from "./change-state";
import { describeArticle } from "./describe";
import type { ArticleState } from "./schema";

async function move(articleId: string, state: ArticleState) {
  const { stateVersion } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  return changeArticleState(await anEditor(), { articleId, seenStateVersion: stateVersion, state });
}

test("an article that a published story rests on is not reopened, by the archive neither", async () => {
  const articleId = (await aPublishedStory()).article?.articleId ?? "";
  expect(await move(articleId, "in_review")).toMatchObject({ problem: "cited_by_story" });
  expect(await move(articleId, "archived")).toMatchObject({ ok: true });
  expect(await move(articleId, "in_review")).toMatchObject({ problem: "cited_by_story" });
});

test("nor by undoing its review", async () => {
  const articleId = (await aPublishedStory()).article?.articleId ?? "";
  const reviewed = await database().decision.findFirstOrThrow({
    where: { articleId, type: "article.state_changed" },
  });
  expect(await undoDecision(await anEditor(), { decisionId: reviewed.id })).toMatchObject({
    problem: "changed_since",
  });
  expect(await database().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
    state: "reviewed",
  });
});

test("what only a draft cites may be reopened", async () => {
  const articleId = (await aDraft()).article?.articleId ?? "";
  expect(await move(articleId, "in_review")).toMatchObject({ ok: true });
});

test("an editor's own title on its way does not stand against reviewing, another's change of state does", async () => {
  const [lan, minh] = [await anEditor(), await anEditor()];
  const { articleId, version } = await anArticle();
  const titled = await describeArticle(lan, { articleId, seenVersion: version, title: "Tít mới" });
  expect(titled.ok).toBe(true);
  const seen = { articleId, seenStateVersion: 1 };
  expect((await changeArticleState(lan, { ...seen, state: "reviewed" })).ok).toBe(true);
  expect(await changeArticleState(minh, { ...seen, state: "rejected" })).toMatchObject({
    ok: false,
    problem: "changed_since_seen",
  });
});

test("a title given since does not stand against taking the review back, another's change of state does", async () => {
  const editor = await anEditor();
  const { articleId, version } = await anArticle();
  const reviewed = await changeArticleState(editor, { articleId, seenStateVersion: 1, state: "reviewed" });
  const decisionId = reviewed.ok ? reviewed.value.decisionId : "";
  expect((await describeArticle(editor, { articleId, seenVersion: version, title: "Tít mới" })).ok).toBe(
    true,
  );
  expect(await undoDecision(editor, { decisionId })).toMatchObject({ ok: true });
  expect(await database().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
    state: "in_review",
    title: "Tít mới",
  });

  const again = await changeArticleState(editor, { articleId, seenStateVersion: 3, state: "reviewed" });
  await changeArticleState(await anEditor(), { articleId, seenStateVersion: 4, state: "in_review" });
  expect(await undoDecision(editor, { decisionId: again.ok ? again.value.decisionId : "" })).toMatchObject({
    problem: "changed_since",
  });
});
