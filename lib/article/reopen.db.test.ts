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
  const { version } = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  return changeArticleState(await anEditor(), { articleId, seenVersion: version, state });
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
  const seen = { articleId, seenVersion: version, seenState: "in_review" as const };
  expect((await changeArticleState(lan, { ...seen, state: "reviewed" })).ok).toBe(true);
  expect(await changeArticleState(minh, { ...seen, state: "rejected" })).toMatchObject({
    ok: false,
    problem: "changed_since_seen",
  });
});
