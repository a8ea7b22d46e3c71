import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aMember } from "@/seeds/factories/member";
import { signInAs } from "../sign-in-as";

const wrong = "không phải mật khẩu này";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("a wrong password keeps the address, the right one leads to the page that was wanted", async ({
    page,
  }) => {
    const { email, password } = await aMember({ role: "chief" });
    await page.goto("/sign-in?next=%2Fadmin%2Faudit");
    await signInWith(page, email, wrong);
    await expect(page.getByRole("alert")).toContainText("E-mail hoặc mật khẩu không đúng");
    await expect(page.getByLabel("E-mail")).toHaveValue(email);

    await signInWith(page, email, password);
    await expect(page).toHaveURL(/\/admin\/audit$/);
  });

  test("an invitation is accepted, once", async ({ page, browser, baseURL }) => {
    const admin = await browser.newContext({ baseURL: baseURL ?? "" });
    await signInAs(admin, "admin");
    const link = await invite(await admin.newPage(), `${newId()}@newsroom.example`);
    await admin.close();

    await page.goto(link);
    await page.getByLabel("Chọn mật khẩu").fill("matkhau123456");
    await page.getByLabel("Nhập lại mật khẩu").fill(wrong);
    await page.getByRole("button", { name: "Tạo tài khoản" }).click();
    await expect(page.getByText("Mật khẩu này quá dễ đoán")).toBeVisible();
    await expect(page.getByText("Hai lần nhập mật khẩu không giống nhau")).toBeVisible();

    await page.getByLabel("Chọn mật khẩu").fill("con thuyền giấy qua sông");
    await page.getByLabel("Nhập lại mật khẩu").fill("con thuyền giấy qua sông");
    await page.getByRole("button", { name: "Tạo tài khoản" }).click();
    await expect(page).toHaveURL(/\/desk$/);

    await page.goto(link);
    await expect(page.getByRole("heading", { name: "Lời mời không còn dùng được" })).toBeVisible();
  });
});

test("signing in never leads to another site", async ({ page, baseURL }) => {
  for (const next of ["//evil.example", "https://evil.example", "/\\evil.example", "/%5cevil.example"]) {
    const { email, password } = await aMember();
    await page.context().clearCookies();
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
    await signInWith(page, email, password);
    await expect(page).toHaveURL(`${baseURL}/desk`);
  }
});

test("visitors are shown the door and none of what is behind it", async ({ page, request }) => {
  const { email } = await aMember();
  for (const path of ["/desk", "/admin/users", "/admin/audit", "/en/admin/users"]) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(await answer.text()).not.toContain(email);
    await page.goto(path);
    await expect(page).toHaveURL(new RegExp(`/sign-in\\?next=${encodeURIComponent(path)}$`));
  }
});

test("editors find no admin pages, chiefs look, admins change", async ({ browser, baseURL }) => {
  const seen = { editor: 0, chief: 0, admin: 1 };
  for (const role of ["editor", "chief", "admin"] as const) {
    const context = await browser.newContext({ baseURL: baseURL ?? "" });
    await signInAs(context, role);
    const page = await context.newPage();
    await page.goto("/admin/users");
    const table = page.getByRole("table", { name: "Mọi người trong tòa soạn" });
    await expect(table).toHaveCount(role === "editor" ? 0 : 1);
    await expect(page.getByRole("button", { name: "Tạo lời mời" })).toHaveCount(seen[role]);
    await context.close();
  }
});

test("who is deactivated is out at the next click", async ({ browser, baseURL }) => {
  const desk = await browser.newContext({ baseURL: baseURL ?? "" });
  const { person, email } = await signInAs(desk, "chief");
  const theirs = await desk.newPage();
  await theirs.goto("/admin/audit");
  await expect(theirs.getByRole("heading", { name: "Nhật ký" })).toBeVisible();

  const office = await browser.newContext({ baseURL: baseURL ?? "" });
  await signInAs(office, "admin");
  const admin = await office.newPage();
  await admin.goto("/admin/users");
  const row = admin.getByRole("row").filter({ hasText: email });
  await row.getByRole("button", { name: "Khóa" }).click();
  await admin.getByRole("dialog").getByRole("button", { name: "Khóa", exact: true }).click();
  await expect(row).toContainText("Đã khóa");

  await theirs.goto("/admin/audit");
  await expect(theirs).toHaveURL(/\/sign-in/);
  expect(await database().session.count({ where: { userId: person.id } })).toBe(0);
  await desk.close();
  await office.close();
});

test("signing out ends the session on the server", async ({ page, context }) => {
  const { person } = await signInAs(context, "chief");
  await page.goto("/admin/audit");
  await page.getByRole("button", { name: "Tài khoản của" }).click();
  await page.getByRole("button", { name: "Đăng xuất" }).click();
  await expect(page).toHaveURL(/\/$/);
  expect(await database().session.count({ where: { userId: person.id } })).toBe(0);
  await page.goto("/admin/audit");
  await expect(page).toHaveURL(/\/sign-in/);
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
    const answer = await request.post("/sign-in", {
      headers,
      multipart: { email: "a@b.example", password: wrong },
    });
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

test("what only some may see is kept nowhere on its way", async ({ context }) => {
  await signInAs(context, "admin");
  for (const path of ["/desk", "/admin/users", "/admin/audit", "/invitation/x"]) {
    const headers = (await context.request.get(path)).headers();
    expect(headers["cache-control"], path).toContain("no-store");
  }
});

test("doors and admin pages are fit for everybody", async ({ page, context }) => {
  await page.goto("/sign-in");
  await checkAccess(page);
  await signInAs(context, "admin");
  for (const [path, heading] of [
    ["/admin/users", "Nhân sự"],
    ["/admin/audit", "Nhật ký"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { name: heading, level: 1 })).toBeVisible();
    await checkAccess(page);
  }
});

async function signInWith(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Mật khẩu").fill(password);
  await page.getByRole("button", { name: "Đăng nhập" }).click();
}

async function invite(page: Page, email: string): Promise<string> {
  await page.goto("/admin/users");
  await page.getByLabel("Họ và tên").fill("Trần Văn Mới");
  await page.getByLabel("E-mail").fill(email);
  await page.getByRole("button", { name: "Tạo lời mời" }).click();
  return page.getByLabel("Đường dẫn mời").inputValue();
}

async function checkAccess(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
