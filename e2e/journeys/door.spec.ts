import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aMember } from "@/seeds/factories/member";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const wrong = "không phải mật khẩu này";
const right = "con thuyền giấy qua sông";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a wrong password keeps the address, the right one leads to the page that was wanted", async ({
    page,
  }) => {
    const { email, password } = await aMember({ role: "chief" });
    await page.goto("/sign-in?next=%2Fadmin%2Faudit");
    await signInWith(page, email, wrong);
    await expect(page.getByRole("alert")).toContainText(vi.problems("wrong_credentials"));
    await expect(page.getByLabel(vi.auth("email"))).toHaveValue(email);

    await signInWith(page, email, password);
    await expect(page).toHaveURL(/\/admin\/audit$/);
  });

  test("an invitation is accepted, once", async ({ page, browser, signIn, baseURL }) => {
    const office = await newPage(browser, baseURL);
    await signIn(office, { role: "admin", name: "Vũ Quản Trị" });
    const link = await invite(office, `${newId()}@newsroom.example`);
    await office.context().close();

    await page.goto(link);
    await choose(page, right, right);
    await expect(page).toHaveURL(/\/desk$/);

    await page.goto(link);
    await expect(page.getByRole("heading", { name: vi.auth("invitationGoneTitle") })).toBeVisible();
  });
});

test("a password that is too easy, or typed in two ways, is told before the invitation is used up", async ({
  page,
  browser,
  signIn,
  baseURL,
}) => {
  const office = await newPage(browser, baseURL);
  await signIn(office, { role: "admin", name: "Vũ Quản Trị" });
  await page.goto(await invite(office, `${newId()}@newsroom.example`));
  await office.context().close();

  await choose(page, "matkhau123456", wrong);
  await expect(page.getByText(vi.problems("fields.common_password"))).toBeVisible();
  await expect(page.getByText(vi.problems("fields.passwords_differ"))).toBeVisible();
  await choose(page, right, right);
  await expect(page).toHaveURL(/\/desk$/);
});

test("what was left empty is asked for beside its field, in the page's language", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: vi.auth("signIn") }).click();
  await expect(page.getByText(vi.problems("fields.required"))).toHaveCount(2);
  await expect(page.getByLabel(vi.auth("email"))).toBeFocused();
});

test("what visitors are answered holds nothing of what is behind the door", async ({ request }) => {
  const { email } = await aMember();
  for (const path of ["/admin/users", "/en/admin/users", "/admin/audit"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(await answer.text(), path).not.toContain(email);
  }
});

test("chiefs look at people, admins change them", async ({ browser, signIn, baseURL }) => {
  for (const [role, doors] of [
    ["chief", 0],
    ["admin", 1],
  ] as const) {
    const page = await newPage(browser, baseURL);
    await signIn(page, { role, name: `Người xem ${newId()}` });
    await page.goto("/admin/users");
    await expect(page.getByRole("table", { name: vi.admin("users.caption") })).toBeVisible();
    await expect(page.getByRole("button", { name: vi.admin("users.invite") })).toHaveCount(doors);
    await page.context().close();
  }
});

test("who is deactivated is out at the next click", async ({ browser, signIn, baseURL }) => {
  const name = `Người đi ${newId()}`;
  const theirs = await newPage(browser, baseURL);
  await signIn(theirs, { role: "chief", name });
  await theirs.goto("/admin/audit");
  await expect(theirs.getByRole("heading", { name: vi.admin("audit.title"), level: 1 })).toBeVisible();

  const office = await newPage(browser, baseURL);
  await signIn(office, { role: "admin", name: "Vũ Quản Trị" });
  await office.goto("/admin/users");
  const row = office.getByRole("row").filter({ hasText: name });
  await row.getByRole("button", { name: vi.admin("users.deactivateOf", { name }) }).click();
  const confirm = office.getByRole("dialog").getByRole("button", { name: vi.admin("users.deactivate") });
  await confirm.last().click();
  await expect(row).toContainText(vi.admin("users.closed"));

  await theirs.goto("/admin/audit");
  await expect(theirs).toHaveURL(/\/sign-in/);
  expect(await database().session.count({ where: { user: { name } } })).toBe(0);
  await theirs.context().close();
  await office.context().close();
});

test("a form on another site gets nowhere, whatever it says of itself", async ({ request, baseURL }) => {
  const strangers: Record<string, string>[] = [
    {},
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "not an origin" },
    { origin: baseURL ?? "", "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  ];
  for (const headers of strangers) {
    const multipart = { email: "a@b.example", password: wrong };
    const answer = await request.post("/sign-in", { headers, multipart });
    expect(answer.status()).toBe(403);
  }
});

test("every answer carries the headers that keep browsers in bounds", async ({ request }) => {
  for (const path of ["/", "/sign-in", "/desk", "/admin/users", "/no-such-page", "/invitation/x"]) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBeTruthy();
    for (const rule of [
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      expect(headers["content-security-policy"], path).toContain(rule);
    }
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("what only some may see is kept nowhere on its way", async ({ page, signIn }) => {
  await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
  for (const path of ["/desk", "/admin/users", "/admin/audit", "/invitation/x"]) {
    const headers = (await page.request.get(path)).headers();
    expect(headers["cache-control"], path).toContain("no-store");
  }
});

test("doors and admin pages are fit for everybody", async ({ page, signIn }) => {
  await page.goto("/sign-in");
  await checkAccess(page);
  await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
  for (const area of ["users", "audit"] as const) {
    await page.goto(`/admin/${area}`);
    await expect(page.getByRole("heading", { name: vi.admin(`${area}.title`), level: 1 })).toBeVisible();
    await checkAccess(page);
  }
});

async function newPage(browser: Browser, baseURL: string | undefined): Promise<Page> {
  // Contexts take over what a test uses; a colleague's browser has scripts.
  const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled: true });
  return context.newPage();
}

async function signInWith(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(vi.auth("email")).fill(email);
  await page.getByLabel(vi.auth("password")).fill(password);
  await page.getByRole("button", { name: vi.auth("signIn") }).click();
}

async function invite(page: Page, email: string): Promise<string> {
  await page.goto("/admin/users");
  await page.getByLabel(vi.admin("users.name"), { exact: true }).fill("Trần Văn Mới");
  await page.getByLabel(vi.admin("users.email"), { exact: true }).fill(email);
  await page.getByRole("button", { name: vi.admin("users.invite") }).click();
  return page.getByLabel(vi.admin("users.link")).inputValue();
}

async function choose(page: Page, password: string, again: string): Promise<void> {
  await page.getByLabel(vi.auth("newPassword")).fill(password);
  await page.getByLabel(vi.auth("passwordAgain")).fill(again);
  await page.getByRole("button", { name: vi.auth("join") }).click();
}

async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
