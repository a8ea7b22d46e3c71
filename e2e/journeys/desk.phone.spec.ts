import { AxeBuilder } from "@axe-core/playwright";

import { newId } from "@/lib/ids";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { aReadArticle, guessAbout } from "@/seeds/factories/read-article";
import { aUser } from "@/seeds/factories/user";
import { untilKeysAreHeard } from "../support/review";
import { shown } from "../support/shown";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const text = (mark: string) => `Bến phà Gò Sậy nghỉ hai ngày

Ông Lâm Văn Đước, trưởng bến Gò Sậy, nói phà cần thay chân vịt trước mùa nước nổi.

Mã tin ${mark}`;

test("on a phone one suggestion after the other is accepted, while what was done is still being told", async ({
  page,
  signIn,
}) => {
  const { id } = await aReadArticle(text(newId()));
  await signIn(page, { role: "editor", name: "Lê Thị Ngón" });
  await page.goto(`/desk/articles/${id}`);
  const accept = page.getByRole("button", { name: vi.review("accept"), exact: true }).first();
  await accept.click();
  const told = page.getByText(/^Đã nhận: /).first();
  await expect(told).toBeVisible();
  const [notice, button] = [await told.boundingBox(), await accept.boundingBox()];
  expect(button?.y ?? 0).toBeGreaterThan((notice?.y ?? Infinity) + (notice?.height ?? 0));
});

test("on a phone another editor's decision is told above the bar, which leads on", async ({
  page,
  signIn,
}) => {
  const article = await aReadArticle(text(newId()));
  await signIn(page, { role: "editor", name: "Lê Thị Ngón" });
  await page.goto(`/desk/articles/${article.id}`);
  await untilKeysAreHeard(page);
  const name = "Cà Văn Quyết";
  const [first] = article.suggestions.filter(({ type }) => type === "mention");
  const told = guessAbout(article, first?.quote ?? "");
  expect((await acceptSuggestion(await aUser({ name }), told)).ok).toBe(true);
  await expect(shown(page, vi.review("others.decided", { name, count: 1 }))).toBeVisible();
  const accept = page
    .getByRole("button", { name: vi.review("accept"), exact: true })
    .filter({ visible: true });
  await expect(accept).toHaveCount(0);
  await page.getByRole("button", { name: vi.review("keys.next"), exact: true }).click();
  await expect(accept).toHaveCount(1);
});

test("an editor who opens something that is gone stays at the desk", async ({ browser, signIn, baseURL }) => {
  // A browser that is not listened to: React reports that the server could not finish a part that is not there.
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await signIn(page, { role: "editor", name: "Lê Thị Ngón" });
  await page.goto(`/desk/articles/${newId()}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(vi.fault("missingTitle"));
  await expect(page.getByRole("navigation", { name: vi.shell("desk.navigation") })).toBeVisible();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
  await page.getByRole("link", { name: vi.fault("missingDesk") }).click();
  await expect(page).toHaveURL(/\/desk$/);
  await context.close();
});
