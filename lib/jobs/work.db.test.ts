import { afterEach, expect, test, vi } from "vitest";
import { anArticle } from "@/seeds/factories/article";
import { inlineReader } from "@/lib/article/inline-reader";
import { retryAnalysis } from "@/lib/article/retry-analysis";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import type * as Analyze from "@/lib/language/analyze";
import { listUnread } from "./sweep";
import { readEach } from "./work";

const poison = vi.hoisted(() => ({ words: "" }));

vi.mock("@/lib/language/analyze", async (original) => {
  const real = await original<typeof Analyze>();
  const analyze: typeof real.analyze = (text, ...rest) => {
    if (poison.words !== "" && text.includes(poison.words)) throw new Error("cannot be read");
    return real.analyze(text, ...rest);
  };
  return { ...real, analyze };
});

afterEach(() => {
  poison.words = "";
});

async function unreadArticle() {
  const article = await anArticle({ state: "new" });
  await database().article.update({ where: { id: article.articleId }, data: { analysedAt: null } });
  return article;
}

test("a text that cannot be read takes none of its neighbours down, and is left alone in the end", async () => {
  const bad = await unreadArticle();
  const good = await unreadArticle();
  poison.words = bad.text.slice(-30);
  const jobs = [bad, good].map(({ articleId }, index) => ({ id: String(index), data: { articleId } }));
  const standing = () =>
    database().article.findUniqueOrThrow({
      where: { id: bad.articleId },
      select: {
        analysedAt: true,
        analysisFailures: true,
        analysisProblem: true,
        import: { select: { analysedCount: true, unreadableCount: true } },
      },
    });

  const results = await readEach(jobs, inlineReader);
  expect(results.map(({ status }) => status)).toEqual(["failed", "completed"]);
  expect(await standing()).toMatchObject({ analysisFailures: 1, analysisProblem: "reading_crashed" });
  expect(await listUnread()).toEqual([bad.articleId]);

  await readEach(jobs, inlineReader);
  await readEach(jobs, inlineReader);
  expect(await listUnread()).toEqual([]);
  expect(await standing()).toMatchObject({
    analysedAt: null,
    import: { unreadableCount: 1, analysedCount: 0 },
  });

  poison.words = "";
  expect((await retryAnalysis(systemActor("test"), { articleIds: [bad.articleId] })).ok).toBe(true);
  expect(await listUnread()).toEqual([bad.articleId]);
  await readEach(jobs, inlineReader);
  expect(await standing()).toMatchObject({
    analysisFailures: 0,
    analysisProblem: null,
    import: { unreadableCount: 0, analysedCount: 1 },
  });
});
