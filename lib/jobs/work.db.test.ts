import { afterEach, expect, test, vi } from "vitest";
import { anArticle } from "@/seeds/factories/article";
import { database } from "@/lib/db/client";
import type * as Analyze from "@/lib/language/analyze";
import { listUnread } from "./sweep";
import { readEach } from "./work";

const poison = vi.hoisted(() => ({ words: "" }));

vi.mock("@/lib/language/analyze", async (original) => {
  const real = await original<typeof Analyze>();
  const analyze: typeof real.analyze = (text, gazetteer) => {
    if (poison.words !== "" && text.includes(poison.words)) throw new Error("cannot be read");
    return real.analyze(text, gazetteer);
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
  const failures = new Map<string, number>();
  const jobs = [bad, good].map(({ articleId }, index) => ({ id: String(index), data: { articleId } }));

  const results = await readEach(jobs, failures);
  expect(results.map(({ status }) => status)).toEqual(["failed", "completed"]);
  expect([...failures]).toEqual([[bad.articleId, 1]]);
  expect(await listUnread({ except: [] })).toEqual([bad.articleId]);
  expect(await listUnread({ except: [bad.articleId] })).toEqual([]);

  poison.words = "";
  await readEach(jobs.slice(0, 1), failures);
  expect(failures.size).toBe(0);
});
