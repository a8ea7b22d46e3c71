import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { expect, test } from "../support/test";

/** Addresses of one page of each kind, of the demo's data. */
async function readerPages(): Promise<string[]> {
  const db = database();
  const live = { publicationState: "published" as const, liveRevisionId: { not: null } };
  const story = await db.story.findFirstOrThrow({
    where: live,
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  const gone = await db.story.findFirstOrThrow({
    where: { publicationState: "retracted" },
    select: { slug: true },
  });
  const mentioned = { mentions: { some: { removedAt: null } } };
  const entity = await db.entity.findFirstOrThrow({
    where: mentioned,
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  const outlet = await db.outlet.findFirstOrThrow({
    where: { articles: { some: {} } },
    select: { slug: true },
  });
  const topic = await db.topic.findFirstOrThrow({ where: { stories: { some: {} } }, select: { slug: true } });
  return [
    "/",
    "/en",
    `/stories/${story.slug}`,
    `/stories/${gone.slug}`,
    `/entities/${entity.slug}`,
    `/outlets/${outlet.slug}`,
    `/topics/${topic.slug}`,
    "/sign-in",
    "/khong-co-trang-nay",
  ];
}

async function deskPages(): Promise<string[]> {
  const db = database();
  const article = await db.article.findFirstOrThrow({
    where: { sample: true, suggestions: { some: { status: "pending", type: "attribution" } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const coverage = await db.coverage.findFirstOrThrow({
    where: { sample: true, members: { some: { state: "confirmed" } } },
    select: { id: true, members: { select: { articleId: true }, take: 2 } },
    orderBy: { id: "asc" },
  });
  const story = await db.story.findFirstOrThrow({
    where: { publicationState: "published", coverageId: { not: null } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const [a, b] = coverage.members.map(({ articleId }) => articleId);
  return [
    "/desk",
    `/desk/articles/${article.id}`,
    "/desk/coverage",
    `/desk/coverage/${coverage.id}`,
    `/desk/compare?a=${a}&b=${b}`,
    "/desk/stories",
    `/desk/stories/${story.id}`,
    `/desk/stories/${story.id}/preview`,
    "/desk/import",
    "/desk/entities",
  ];
}

/** Whatever hinders somebody seriously, in one line each. */
async function hindrances(page: Page): Promise<string[]> {
  await expect(page.getByRole("main")).toBeVisible();
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, nodes }) =>
        `${id} ×${nodes.length}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary ?? ""}`,
    );
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`readers' pages hinder nobody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const path of await readerPages()) {
      await page.goto(path);
      expect(await hindrances(page), path).toEqual([]);
    }
  });

  test(`the desk's pages hinder nobody, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await signIn(page, { role: "chief", name: "Mai Thị Đọc" });
    for (const path of await deskPages()) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      expect(await hindrances(page), path).toEqual([]);
    }
  });
}
