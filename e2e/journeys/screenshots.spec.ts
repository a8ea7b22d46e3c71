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
    select: { id: true, slug: true, coverageId: true },
    orderBy: { id: "asc" },
  });
  const article = await db.article.findFirstOrThrow({
    where: { sample: true, state: "new", suggestions: { some: { status: "pending", type: "attribution" } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const members = await db.coverageMember.findMany({
    where: { coverageId: story.coverageId ?? "", state: "confirmed" },
    select: { articleId: true },
    orderBy: { articleId: "asc" },
    take: 2,
  });
  const [a, b] = members.map(({ articleId }) => articleId);
  return {
    story: `/stories/${story.slug}`,
    review: `/desk/articles/${article.id}`,
    compare: `/desk/compare?a=${a}&b=${b}`,
  };
}

test("the desk and a story can be shown in pictures", async ({ page, signIn }) => {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await signIn(page, { role: "editor", name: "Lan Chi" });
  const { story, review, compare } = await sampleAddresses();
  // Not too high: each picture is to stay small.
  await page.setViewportSize({ width: 1440, height: 620 });
  const pages = { inbox: "/desk?state=new", review, compare, story };
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
