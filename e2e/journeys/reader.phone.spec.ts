import type { Page } from "@playwright/test";

import { expect, test } from "../support/test";
import { vi } from "../support/words";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a phone without scripts reads a story, its sources and the words that explain them", async ({
    page,
  }) => {
    await page.goto("/");
    await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
    await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toBeVisible();
    const sourcing = page.getByRole("region", { name: vi.reader("sourcing.title") });
    await expect(sourcing.getByRole("listitem").first()).toBeVisible();
    await sourcing.getByText(vi.reader("sourcing.words")).click();
    await expect(sourcing.getByText(vi.reader("sourcing.word.origin"))).toBeVisible();
    await page
      .getByRole("link", { name: vi.reader("citationMark", { number: 1 }) })
      .first()
      .click();
    await expect(page.locator("#source-1")).toBeInViewport();
  });
});

test("nothing on a phone is wider than the phone", async ({ page }) => {
  const story = await firstStory(page);
  for (const path of ["/", story, "/sign-in", "/en"]) {
    await page.goto(path);
    const { wide, room } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      room: document.documentElement.clientWidth,
    }));
    expect(wide, path).toBeLessThanOrEqual(room);
  }
});

async function firstStory(page: Page): Promise<string> {
  await page.goto("/");
  const link = page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link");
  return (await link.getAttribute("href")) ?? "/";
}
