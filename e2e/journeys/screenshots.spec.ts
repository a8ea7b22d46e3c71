import path from "node:path";

import type { Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { expect, test } from "../support/test";

/** Pictures for the README, of the demo's fixed day. Only drawn anew when asked: COLLATE_SCREENSHOTS=1 npm run e2e -- screenshots */
const folder = path.resolve(import.meta.dirname, "../../docs/screenshots");
const wanted = process.env["COLLATE_SCREENSHOTS"] !== undefined;

async function draw(page: Page, name: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({
    animations: "disabled",
    caret: "hide",
    ...(wanted ? { path: path.join(folder, `${name}.png`) } : {}),
  });
  expect(picture.length).toBeLessThan(300_000);
}

async function sampleAddresses() {
  const db = database();
  const story = await db.story.findFirstOrThrow({
    where: { sample: true, publicationState: "published", corrections: { some: {} } },
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  const article = await db.article.findFirstOrThrow({
    where: { sample: true, state: "new", outlet: { name: "Thời báo Sông Hồng" } },
    select: { id: true },
  });
  const pair = await db.coverage.findFirstOrThrow({
    where: {
      sample: true,
      AND: (["domestic", "overseas"] as const).map((register) => ({
        members: { some: { state: "confirmed", article: { register } } },
      })),
    },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const member = async (register: "domestic" | "overseas") =>
    db.coverageMember.findFirstOrThrow({
      where: { coverageId: pair.id, state: "confirmed", article: { register } },
      select: { articleId: true },
      orderBy: { articleId: "asc" },
    });
  const [a, b] = [await member("domestic"), await member("overseas")];
  return {
    story: `/stories/${story.slug}`,
    review: `/desk/articles/${article.id}`,
    compare: `/desk/compare?a=${a.articleId}&b=${b.articleId}`,
  };
}

test("the desk and a story can be shown in pictures", async ({ page, signIn }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await signIn(page, { role: "editor", name: "Lan Chi" });
  const { story, review, compare } = await sampleAddresses();
  // Not too high: each picture is to stay small.
  await page.setViewportSize({ width: 1440, height: 620 });
  const pages = { home: "/", inbox: "/desk?state=new", review, compare, story };
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
    await draw(page, name);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(story);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await draw(page, "story-phone");
});
