import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";

import type { Locator, Page } from "@playwright/test";

import {
  gone,
  held,
  never,
  page as webPage,
  redirect,
  robots,
  says,
} from "@/lib/testing/web-stand-in/answers";
import { cutOff } from "@/lib/testing/web-stand-in/raw-answers";
import { openWebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import type { WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { wordFileOf, wordParagraph } from "@/lib/testing/word-file-of";
import { zipOf } from "@/lib/testing/zip-of";
import { newId } from "@/lib/ids";

import { expect, test } from "../support/test";
import { webPort } from "../support/web-port";
import { vi } from "../support/words";

/** Never the same twice: what came in before would only be recognised. */
function text(about: string): string {
  return `${about}, bản ${newId()}. Bến đò mở lại sau ba ngày mưa lớn; người dân hai bên sông đi chợ từ sáng sớm.`;
}

const file = (name: string, content: string | Uint8Array, mimeType = "") => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});

const count = (page: Page, key: "imported" | "revised" | "duplicate" | "rejected" | "items"): Locator =>
  page
    .locator("dl div", { has: page.getByText(vi.import(`count.${key}`), { exact: true }) })
    .locator("dd")
    .filter({ visible: true });

async function finished(page: Page): Promise<void> {
  await expect(page.getByText(/^Đã đọc xong/).filter({ visible: true })).toBeVisible({ timeout: 120_000 });
}

const chooser = (page: Page) => page.getByLabel(vi.import("choose"), { exact: true });
// Pages that were left stay in the document, hidden.
const row = (page: Page, words: string) => page.getByRole("row").filter({ hasText: words, visible: true });

function html(title: string, body: string): string {
  const paragraphs = Array.from({ length: 4 }, (_, index) => `<p>${body} Đoạn ${index}.</p>`).join("");
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs}</article></body></html>`;
}

test("an import is followed to its end though the line that tells of it ends before it", async ({
  page,
  signIn,
}) => {
  await signIn(page, { role: "editor", name: "Mai Thị Dõi" });
  await page.route("**/api/imports/*/progress", (route) =>
    route.request().headers()["accept"] === "text/event-stream"
      ? route.fulfill({ contentType: "text/event-stream", body: "event: end\ndata: {}\n\n" })
      : route.fallback(),
  );
  await page.goto("/desk/import");
  await chooser(page).setInputFiles([file("dõi.txt", text("Theo đến cùng"))]);
  await page.getByRole("button", { name: vi.import("upload", { count: 1 }) }).click();
  await finished(page);
  await expect(row(page, "dõi.txt").getByRole("link")).toBeVisible();
});

test("files of several kinds, a folder and an archive come in, and each says what became of it", async ({
  page,
  signIn,
}) => {
  await signIn(page, { role: "editor", name: "Hồ Thị Cửa" });
  await page.goto("/desk/import");
  const pasted = text("Tệp văn bản");
  const mail = [
    "From: tin@a.example",
    "To: desk@b.example",
    "Subject: =?UTF-8?B?VGjGsCDEkcOyIG5nYW5n?=",
    "Date: Mon, 02 Mar 2026 08:00:00 +0700",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text("Thư"),
  ].join("\r\n");
  await chooser(page).setInputFiles([
    file("a.txt", pasted),
    file("b.html", html("Trang báo về bến đò", text("Trang"))),
    file("c.jsonl", [1, 2].map((line) => JSON.stringify({ text: text(`Dòng ${line}`) })).join("\n")),
    file("d.zip", zipOf([{ name: "trong.txt", bytes: text("Trong tệp nén") }])),
    file("e.eml", mail),
    file("trùng.txt", pasted),
    file("ảnh.png", "x"),
  ]);
  await expect(page.getByText(vi.import("unfit.unknown_kind"))).toBeVisible();
  await page.getByRole("button", { name: vi.import("remove", { name: "ảnh.png" }) }).click();

  const folder = await mkdtemp(path.join(tmpdir(), "collate-doors-"));
  try {
    await mkdir(path.join(folder, "sông"));
    await writeFile(path.join(folder, "sông", "f.txt"), text("Trong thư mục"));
    await page.getByLabel(vi.import("chooseFolder")).setInputFiles(folder);
    await expect(page.getByText(/sông\/f\.txt$/)).toBeVisible();
    await page.getByRole("button", { name: vi.import("upload", { count: 7 }) }).click();
    await finished(page);
  } finally {
    await rm(folder, { recursive: true });
  }

  await expect(count(page, "items")).toHaveText("8");
  await expect(count(page, "imported")).toHaveText("7");
  await expect(count(page, "duplicate")).toHaveText("1");
  await expect(row(page, "trùng.txt")).toContainText(vi.import("outcome.duplicate"));
  const first = await row(page, "a.txt").getByRole("link").getAttribute("href");
  await expect(row(page, "trùng.txt").getByRole("link")).toHaveAttribute("href", first ?? "");
  await page.getByRole("link", { name: new RegExp(`^${vi.import("count.duplicate")}`) }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: vi.import("download") }).click();
  expect((await download).suggestedFilename()).toMatch(/^import-.*\.csv$/);
});

test("what agencies and offices send comes in: packages, Word, saved pages, compressed lines", async ({
  page,
  signIn,
}) => {
  await signIn(page, { role: "editor", name: "Tạ Thị Hãng" });
  await page.goto("/desk/import");
  const guid = newId();
  const newsItem = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="tag:ttb.example.vn,2026:${guid}" version="1" standard="NewsML-G2" xml:lang="vi"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Thông tấn Bến"/><versionCreated>2026-05-03T09:00:00+07:00</versionCreated></itemMeta><contentMeta><headline>Tin của hãng ${guid}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${text("NewsML")}</p></body></html></inlineXML></contentSet></newsItem>`;
  const ninjs = {
    uri: `tag:ttb.example.vn,2026:${guid}-n`,
    type: "text",
    headline: `Tin ninjs ${guid}`,
    body_xhtml: `<p>${text("ninjs")}</p>`,
    versioncreated: "2026-05-03T09:00:00+07:00",
  };
  const saved = [
    "From: <Saved by a browser>",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    "",
    "--b",
    "Content-Type: text/html; charset=utf-8",
    "",
    html(`Trang đã lưu ${guid}`, text("Trang đã lưu")),
    "--b--",
    "",
  ].join("\r\n");
  const record = JSON.stringify({ title: `Tít trong bản ghi ${guid}`, text: text("Bản ghi") });
  await chooser(page).setInputFiles([
    file("hãng.xml", newsItem),
    file("hãng.json", JSON.stringify(ninjs)),
    file("thư.docx", wordFileOf(wordParagraph(`Thông cáo ${guid}`, "Title") + wordParagraph(text("Word")))),
    file("trang.mht", saved),
    file("dòng.jsonl.gz", gzipSync(`${record}\n`)),
  ]);
  await page.getByRole("button", { name: vi.import("upload", { count: 5 }) }).click();
  await finished(page);
  await expect(count(page, "imported")).toHaveText("5");
  for (const title of ["Tin của hãng", "Tin ninjs", "Thông cáo", "Trang đã lưu", "Tít trong bản ghi"])
    await expect(page.getByRole("link", { name: `${title} ${guid}` })).toBeVisible();
});

test("a text is pasted; pasted again it is recognised", async ({ page, signIn }) => {
  await signIn(page, { role: "editor", name: "Mạc Thị Dán" });
  const pasted = `Bến đò mở lại ${newId()}\n\n${text("Bản tin dán")}`;
  const paste = async (words: string) => {
    await page.goto("/desk/import");
    await page.getByRole("tab", { name: vi.import("pasteTitle") }).click();
    await page.getByLabel(vi.import("pasteText"), { exact: true }).fill(words);
    await page.getByRole("button", { name: vi.import("paste"), exact: true }).click();
  };
  await paste("  \n");
  await expect(page.getByText(vi.import("pasteEmpty"))).toBeVisible();
  await paste(pasted);
  await finished(page);
  await expect(count(page, "imported")).toHaveText("1");
  await paste(pasted);
  await expect(count(page, "duplicate")).toHaveText("1");
});

test("dropped files are chosen and sent, a page that is too large is refused before it is", async ({
  page,
  signIn,
}) => {
  await signIn(page, { role: "editor", name: "Lý Văn Thả" });
  await page.goto("/desk/import");
  await expect(chooser(page)).toBeAttached();
  const dropped = await page.evaluateHandle((words) => {
    const data = new DataTransfer();
    data.items.add(new File([words], "thả.txt"));
    data.items.add(new File([new Uint8Array(10_000_001)], "lớn.html"));
    return data;
  }, text("Tệp thả vào"));
  await page.getByText(vi.import("drop")).dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByText("thả.txt")).toBeVisible();
  await expect(page.getByText(vi.import("unfit.too_large", { limit: "10\u00A0MB" }))).toBeVisible();
  await page.getByRole("button", { name: vi.import("remove", { name: "lớn.html" }) }).click();
  await page.getByRole("button", { name: vi.import("upload", { count: 1 }) }).click();
  await finished(page);
  await expect(count(page, "imported")).toHaveText("1");
});

test("a table is mapped by hand, tried first and then imported for real", async ({ page, signIn }) => {
  await signIn(page, { role: "editor", name: "Ngô Thị Bảng" });
  await page.goto("/desk/import");
  const rows = [1, 2, 3].map(
    (line) => `"${text(`Cột này là nội dung ${line}`)}","Tít số ${line} ${newId()}"`,
  );
  await chooser(page).setInputFiles(file("bảng.csv", `phần a,phần b\n${rows.join("\n")}\n`));
  const mapping = page.getByRole("region", { name: vi.import("mapping.title", { name: "bảng.csv" }) });
  await mapping.getByLabel(vi.import("mapping.field.title"), { exact: true }).selectOption("phần b");
  await mapping.getByLabel(vi.import("mapping.field.text"), { exact: true }).selectOption("phần a");
  await expect(mapping.getByRole("row").nth(1)).toContainText(/Tít số 1 .*Cột này là nội dung 1/);
  await page.getByRole("button", { name: vi.import("try") }).click();

  await expect(page.getByText(vi.import("tried"))).toBeVisible();
  await expect(count(page, "imported")).toHaveText("3");
  await expect(row(page, "bảng.csv").first()).toContainText(vi.import("outcome.wouldImport"));
  await page.getByRole("button", { name: vi.import("forReal") }).click();
  await finished(page);
  await expect(count(page, "imported")).toHaveText("3");
  await expect(row(page, "Tít số 2").getByRole("link")).toBeVisible();
});

test.describe("links", () => {
  // One after the other: they share the played web's port.
  test.describe.configure({ mode: "default" });

  let web: WebStandIn;
  test.beforeAll(async () => {
    web = await openWebStandIn({ port: webPort("doors") });
    web.play("/robots.txt", [robots("User-agent: *\nDisallow: /kín\nDisallow: /k%C3%ADn\n")]);
  });
  test.afterAll(() => web.close());

  async function bring(page: Page, addresses: string[]): Promise<void> {
    await page.goto("/desk/import");
    await page.getByRole("tab", { name: vi.import("linkTitle") }).click();
    await page.getByLabel(vi.import("linkText")).fill(addresses.join("\n"));
    await page.getByRole("button", { name: vi.import("link", { count: addresses.length }) }).click();
  }

  test("pages are fetched; what cannot be had says why, and is tried again", async ({ page, signIn }) => {
    await signIn(page, { role: "editor", name: "Vũ Thị Nối" });
    web.play("/tốt", [webPage(html("Trang tải được", text("Trang")))]);
    web.play("/t%E1%BB%91t", [webPage(html("Trang tải được", text("Trang")))]);
    web.play("/lỗi", [says(500)]);
    web.play("/l%E1%BB%97i", [says(500), webPage(html("Trang hỏng rồi lành", text("Lành")))]);
    web.play("/dut", [cutOff("<html>")]);
    web.play("/im", [never]);
    await bring(
      page,
      ["/tốt", "/lỗi", "/dut", "/im", "/kín", "/không-có"].map((at) => web.origin + at),
    );
    await finished(page);
    await expect(count(page, "imported")).toHaveText("1");
    await expect(count(page, "rejected")).toHaveText("5");
    const refused = (words: string) => page.getByRole("row").filter({ hasText: words });
    await expect(refused(vi.import("refused.http_error"))).toHaveCount(2);
    await expect(refused(vi.import("refused.broken_answer"))).toHaveCount(1);
    await expect(refused(vi.import("refused.too_slow"))).toHaveCount(1);
    await expect(refused(vi.import("refused.robots_disallowed"))).toHaveCount(1);
    expect(web.requests("/k%C3%ADn")).toEqual([]);

    await page.getByRole("button", { name: vi.import("retry", { count: 5 }) }).click();
    await expect(count(page, "imported")).toHaveText("2", { timeout: 120_000 });
    await finished(page);
    await expect(count(page, "rejected")).toHaveText("4");
  });

  test("a page that has moved is followed, one that is gone says so", async ({ page, signIn }) => {
    await signIn(page, { role: "editor", name: "Lưu Thị Dời" });
    web.play("/cu", [redirect("/moi")]);
    web.play("/moi", [webPage(html("Trang đã dời", text("Trang dời")))]);
    web.play("/het", [gone()]);
    await bring(
      page,
      ["/cu", "/het"].map((at) => web.origin + at),
    );
    await finished(page);
    await expect(count(page, "imported")).toHaveText("1");
    await expect(count(page, "rejected")).toHaveText("1");
    await expect(page.getByRole("link", { name: "Trang đã dời" })).toBeVisible();
  });

  test("an import is paused, goes on, and is canceled", async ({ page, signIn }) => {
    await signIn(page, { role: "editor", name: "Đỗ Văn Dừng" });
    const [first, second] = [
      held(webPage(html("Trang một", text("Một")))),
      held(webPage(html("Trang hai", text("Hai")))),
    ];
    web.play("/mot", [first.answer]);
    web.play("/hai", [second.answer]);
    await bring(page, [`${web.origin}/mot`, `${web.origin}/hai`]);
    await web.arrived("/mot");
    await page.getByRole("button", { name: vi.import("pause") }).click();
    await expect(page.getByText(vi.import("state.paused"), { exact: true })).toBeVisible();
    first.release();
    await page.getByRole("button", { name: vi.import("resume") }).click();
    await web.arrived("/hai");
    await page.getByRole("button", { name: vi.import("cancel") }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: vi.import("cancelConfirm") }).click();
    await expect(page.getByText(vi.import("canceledText"))).toBeVisible();
    second.release();
  });
});

test("another system sends articles with a fresh token, until it is revoked", async ({
  page,
  signIn,
  request,
}) => {
  await signIn(page, { role: "admin", name: "Tạ Quản Trị" });
  await page.goto("/admin/tokens");
  const name = `Thông tấn ${newId()}`;
  await page.getByLabel(vi.admin("tokens.name")).fill(name);
  await page.getByRole("button", { name: vi.admin("tokens.create") }).click();
  const token = await page.getByLabel(vi.admin("tokens.token"), { exact: true }).inputValue();
  const send = () =>
    request.post("/api/v1/articles", {
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
      data: { id: name, title: "Bến đò", text: body },
    });
  const body = text("Bài từ hệ thống khác");
  const answer = await send();
  expect(answer.status()).toBe(202);
  const { status } = (await answer.json()) as { status: string };
  const headers = { Authorization: `Bearer ${token}` };
  await expect
    .poll(async () => ((await (await request.get(status, { headers })).json()) as { state: string }).state)
    .toBe("finished");
  expect(await (await request.get(status, { headers })).json()).toMatchObject({
    counts: { items: 1, imported: 1 },
  });

  await page.reload();
  await expect(row(page, name)).toContainText(`…${token.slice(-4)}`);
  await expect(row(page, name)).not.toContainText(vi.admin("tokens.never"));
  await page.getByRole("button", { name: vi.admin("tokens.revokeOf", { name }) }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: vi.admin("tokens.revoke") })
    .click();
  await expect(row(page, name)).toContainText(vi.admin("tokens.revoked"));
  expect((await send()).status()).toBe(401);
});

test("an upload from another page, or without a session, is turned away", async ({
  page,
  signIn,
  request,
}) => {
  const address = "/api/imports/upload?name=a.txt&size=3";
  const own = { "Sec-Fetch-Site": "same-origin" };
  expect((await request.post(address, { headers: own, data: "abc" })).status()).toBe(401);
  await signIn(page, { role: "editor", name: "Kiều Thị Lạ" });
  expect(
    (await page.request.post(address, { headers: { "Sec-Fetch-Site": "cross-site" }, data: "abc" })).status(),
  ).toBe(403);
  const laid = await page.request.post(address, { headers: own, data: "abc" });
  expect(await laid.json()).toMatchObject({ received: 3 });
  const large = await page.request.post("/api/imports/upload?name=a.html&size=200000000", {
    headers: own,
    data: "abc",
  });
  expect({ status: large.status(), problem: ((await large.json()) as { problem: string }).problem }).toEqual({
    status: 413,
    problem: "too_large",
  });
});
