import type { Page } from "@playwright/test";

import { newId } from "@/lib/ids";
import { aReadArticle } from "@/seeds/factories/read-article";
import { reviewOf, untilKeysAreHeard, waiting } from "../support/review";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const text = (mark: string) => `Cầu treo Nà Hin đóng cửa để thay cáp

Ông Hoàng Văn Pảo, trưởng bản Nà Hin, nói người dân sẽ đi đò trong ba tuần tới.

“Cáp cũ đã mòn từ mùa lũ trước”, ông Pảo nói, và cho biết đò chạy không lấy tiền.

Mã tin ${mark}`;

/** A tab that is not looked at does not ask what is new: it decides on what it saw when it was opened. */
async function lookAway(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(document, "hidden", { get: () => true }));
}

test("of two editors who decide on one suggestion the slower is told who was faster, and chooses", async ({
  page,
  browser,
  signIn,
}) => {
  const { id } = await aReadArticle(text(newId()));
  const other = await browser.newContext();
  const slow = await other.newPage();
  await signIn(page, { role: "editor", name: "Nguyễn Thị Nhanh" });
  await signIn(slow, { role: "editor", name: "Lê Văn Chậm" });
  await lookAway(slow);
  for (const editor of [page, slow]) {
    await editor.goto(`/desk/articles/${id}`);
    await expect(reviewOf(editor).list).toBeVisible();
    await untilKeysAreHeard(editor);
  }
  await page.keyboard.press("a");
  await expect(page.getByText(/^Đã nhận: /)).toBeVisible();
  await slow.keyboard.press("x");
  await expect(slow.getByText(vi.problems("already_decided")).first()).toBeVisible();
  // A notice is read out once; until it has the focus it is kept from the tree of accessible things.
  await slow.getByRole("button", { name: vi.review("lookAgain"), includeHidden: true }).click();
  const { list } = reviewOf(slow);
  await expect(list.getByText(vi.review("conflict.wanted.reject"))).toBeVisible();
  await expect(list.getByText("Nguyễn Thị Nhanh").first()).toBeVisible();
  await list.getByRole("button", { name: vi.review("conflict.useTheirs") }).click();
  await expect(list.getByText(vi.review("conflict.wanted.reject"))).toBeHidden();
  await other.close();
});

test("a decision that cannot be sent for want of a connection leaves the screen, and can be made again", async ({
  browser,
  signIn,
  baseURL,
}) => {
  const { id } = await aReadArticle(text(newId()));
  // A browser that is not listened to: it says itself that there is no connection.
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await signIn(page, { role: "editor", name: "Đỗ Thị Mất Mạng" });
  await page.goto(`/desk/articles/${id}`);
  const { list } = reviewOf(page);
  await expect(list).toBeVisible();
  await untilKeysAreHeard(page);
  const open = await waiting(list);
  await context.setOffline(true);
  await page.keyboard.press("a");
  await expect(page.getByText(vi.problems("not_sent")).first()).toBeVisible();
  await expect.poll(() => waiting(list)).toBe(open);
  await context.setOffline(false);
  await page.keyboard.press("a");
  await expect.poll(() => waiting(list)).toBeLessThan(open);
  await context.close();
});

test("two writers of one story keep both texts, and one of them chooses", async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(page, { role: "editor", name: "Bùi Thị Viết" });
  await page.goto("/desk/stories");
  await page.getByRole("button", { name: vi.story("new.open") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: vi.story("new.start") })
    .click();
  await expect(page).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}/);
  const other = await browser.newContext();
  const second = await other.newPage();
  await signIn(second, { role: "editor", name: "Hồ Văn Sửa" });
  await second.goto(page.url());

  const body = (of: Page) => of.getByRole("textbox", { name: vi.story("sheet.body") });
  await body(page).click();
  await page.keyboard.type("Bản thứ nhất, viết trước.");
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  await body(second).click();
  await second.keyboard.type("Bản thứ hai, viết sau.");
  // They write below it, so it has to come to them.
  await expect(second.getByRole("heading", { name: /^Bùi Thị Viết đã sửa bài này/ })).toBeInViewport();
  await expect(second.getByText("Bản thứ nhất, viết trước.").first()).toBeVisible();
  await expect(second.getByText("Bản thứ hai, viết sau.").first()).toBeVisible();
  await second.getByRole("button", { name: vi.story("conflict.keepMine") }).click();
  await expect(second.getByText(/^Đã lưu/)).toBeVisible();
  await page.reload();
  await expect(body(page)).toContainText("Bản thứ hai, viết sau.");
  await other.close();
});
