import { expect, test } from "../support/test";
import { vi } from "../support/words";

test("an admin may read an article but decides nothing in it", async ({ page, signIn }) => {
  await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
  await page.goto("/desk");
  await page
    .getByRole("list", { name: vi.inbox("list") })
    .getByRole("link")
    .first()
    .press("Enter");
  await expect(page.getByText(vi.review("readOnly")).first()).toBeVisible();
  for (const name of ["accept", "reject", "change"] as const) {
    await expect(page.getByRole("button", { name: vi.review(name), exact: true })).toHaveCount(0);
  }
});

test("an editor cannot approve, and has no way into administration", async ({ page, signIn }) => {
  const name = "Đinh Thị Ngà";
  await signIn(page, { role: "editor", name });
  await page.goto("/desk/stories?state=submitted");
  const submitted = page
    .getByRole("list", { name: vi.story("list.caption") })
    .getByRole("link")
    .first();
  await page.goto((await submitted.getAttribute("href")) ?? "");
  await expect(
    page.getByText(vi.story("state.desk.submitted"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: vi.story("step.approve"), exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: vi.shell("user.menu", { name }) }).click();
  await expect(page.getByRole("link", { name: vi.shell("desk.site") }).first()).toBeVisible();
  await expect(page.getByRole("link", { name: vi.shell("admin.name") })).toHaveCount(0);
});
