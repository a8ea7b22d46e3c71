import { expect, test } from "../support/test";
import { en, vi } from "../support/words";

const corrected = vi.reader("corrections", { count: 1 });

test("a reader goes from the front page to who says what, and on to a subject and an outlet", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page.getByRole("article").getByRole("heading", { level: 1 })).toBeVisible();

  const sourcing = page.getByRole("region", { name: vi.reader("sourcing.title") });
  await expect(sourcing.getByText(/\d+ nơi đăng, \d+ nguồn gốc/)).toBeVisible();
  await expect(sourcing.getByRole("listitem").first()).toBeVisible();
  await page
    .getByRole("article")
    .getByRole("link", { name: vi.reader("citationMark", { number: 1 }) })
    .first()
    .click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.locator("#source-1")).toBeInViewport();

  const story = new URL(page.url()).pathname;
  await page
    .getByRole("navigation", { name: vi.reader("about") })
    .getByRole("link")
    .first()
    .click();
  await expect(page).toHaveURL(/\/entities\//);
  await expect(page.getByRole("link", { name: vi.shell("home") })).toBeVisible();
  await expect(page.getByRole("main").locator(`a[href="${story}"]`).first()).toBeVisible();

  await page.goto(story);
  await sourcing.locator('a[href^="/outlets/"]').first().click();
  await expect(page).toHaveURL(/\/outlets\//);
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});

test("a corrected story says what was wrong; a retracted one says why and hides its text", async ({
  page,
}) => {
  await page.goto("/");
  await page
    .getByRole("listitem")
    .filter({ hasText: vi.reader("corrected") })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByRole("region", { name: corrected }).getByRole("listitem").first()).toBeVisible();

  await page.goto("/");
  await page
    .getByRole("listitem")
    .filter({ hasText: vi.reader("retracted") })
    .getByRole("link")
    .first()
    .click();
  await expect(page.getByText(vi.reader("retractionTitle"))).toBeVisible();
  await expect(
    page.getByRole("article").getByRole("link", { name: vi.reader("citationMark", { number: 1 }) }),
  ).toBeHidden();
  await page.getByText(vi.reader("readRetracted")).click();
  await expect(
    page
      .getByRole("article")
      .getByRole("link", { name: vi.reader("citationMark", { number: 1 }) })
      .first(),
  ).toBeVisible();
});

test("the site is there in English too, and keeps to it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("main").getByRole("heading", { level: 2 }).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/en\/stories\//);
  await expect(page.getByRole("region", { name: en.reader("sourcing.title") })).toBeVisible();
  await page.getByRole("link", { name: en.shell("home") }).click();
  await expect(page).toHaveURL(/\/en$/);
});

test("a chosen scheme stays", async ({ page }) => {
  await page.goto("/");
  const ink = () => page.locator("body").evaluate((body) => getComputedStyle(body).color);
  const light = await ink();
  await page.getByRole("button", { name: vi.shell("scheme.label") }).click();
  await page.getByRole("menuitemradio", { name: vi.shell("scheme.dark") }).click();
  await expect.poll(ink).not.toBe(light);
  const dark = await ink();
  await page.reload();
  await expect.poll(ink).toBe(dark);
});

test("the feed holds the stories of the front page", async ({ page, request }) => {
  await page.goto("/");
  const headline = await page.getByRole("main").getByRole("heading", { level: 2 }).first().innerText();
  const feed = await request.get("/feed.atom");
  expect(feed.headers()["content-type"]).toContain("application/atom+xml");
  expect(await feed.text()).toContain(headline);
  expect((await request.get("/en/feed.atom")).status()).toBe(200);
});

test("an address that leads nowhere says so, with the status for it", async ({ page }) => {
  for (const path of ["/khong-co-trang-nay", "/stories/khong-co-bai-nay", "/en/entities/nobody"]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }).first()).toHaveText(
      /Không có trang này|no such page/,
    );
  }
});
