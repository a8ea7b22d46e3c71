import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";

import type { Browser, Page } from "@playwright/test";

import { database } from "@/lib/db/client";

import { acceptTheRest, reviewOf, untilKeysAreHeard, waiting } from "../support/review";
import { expectSaid } from "../support/said";
import { selectWords } from "../support/select-words";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const texts = path.resolve(import.meta.dirname, "../texts");
const domestic = /Nga yêu cầu Triều Tiên thả ba tàu cá/;
const ownTitle = "Viên chức Nga dọa duyệt lại giấy phép vì ba tàu cá";
const headline = "Ba tàu cá ở Chongjin: hai bài báo, một nguồn tin";
const standfirst = "Ai nói gì về các thủy thủ, và lời nào chỉ nghe qua người khác.";
const firstText = "Phía Nga nói đã gửi danh sách thủy thủ; người giữ tàu nói chưa nhận được gì.";
const correctedText = "Phía Nga nói đã gửi danh sách thủy thủ từ tháng trước.";
const correction = "Bản đầu không nói rõ danh sách được gửi khi nào.";

test("two pages about one event become a story that readers can look behind", async ({
  page,
  browser,
  signIn,
}) => {
  await signIn(page, { role: "editor", name: "Phạm Thị Lụa" });
  const articles = await test.step("import both and wait until they are read", () => bringIn(page));
  await test.step("review the domestic page", () => reviewDomestic(page, articles.domestic));
  await test.step("review the overseas page", () => reviewOverseas(page, articles.overseas));
  const coverage = await test.step("confirm that both tell one story", () => confirmTogether(page));
  await test.step("compare", () => compare(page, articles.domestic));
  const story = await test.step("write with citations", () => write(page, coverage));
  const chief = await browser.newContext();
  const desk = await chief.newPage();
  await signIn(desk, { role: "chief", name: "Trần Đại Nghĩa" });
  await test.step("approve and publish", () => approveAndPublish(page, desk, story));
  const address = await test.step("read it as a reader", () => readAsReader(page, browser));
  await test.step("correct it and read again", () => correctAndReadAgain(page, { desk, browser, address }));
  await chief.close();
});

/** Another number of sailors each time: what is imported twice would only be recognised. */
const sailors = String(randomInt(100, 100_000));

function fileOf(name: string) {
  const text = readFileSync(path.join(texts, name), "utf8").replaceAll("41 thủy thủ", `${sailors} thủy thủ`);
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

async function bringIn(page: Page) {
  await page.goto("/desk/import");
  const files = ["domestic-page.txt", "overseas-page.txt"].map(fileOf);
  await page.getByLabel(vi.import("choose")).setInputFiles(files);
  await page.getByRole("button", { name: vi.import("upload", { count: 2 }) }).click();
  await expect(page.getByText(/^Đã đọc xong/)).toBeVisible({ timeout: 120_000 });
  const link = (file: string) => page.getByRole("row").filter({ hasText: file }).getByRole("link");
  await expect(link("domestic-page.txt")).toHaveText(domestic);
  await expect(link("overseas-page.txt")).toHaveText(vi.import("untitled"));
  const address = async (file: string) => (await link(file).getAttribute("href")) ?? "";
  return { domestic: await address("domestic-page.txt"), overseas: await address("overseas-page.txt") };
}

async function reviewDomestic(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole("heading", { name: domestic })).toBeVisible();
  await page.getByRole("button", { name: vi.review("changeState.in_review") }).click();
  await expect(page.getByText(vi.review("state.in_review")).first()).toBeVisible();
  await cutAndRestore(page);
  await decideByKey(page);
  await tagBySelection(page);
  await attributeBySelection(page);
  await noteOnCaption(page);
  await acceptTheRest(page);
  // The credit line, accepted, says who published it; what was shown before that is no longer what stands.
  const head = page.getByText("Nhịp Ngày", { exact: true }).filter({ visible: true }).first();
  await expect(head).toBeVisible();
  await page.keyboard.press("r");
  await expect(
    page.getByText(vi.review("state.reviewed"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
}

/** What was guessed in the block goes with it, and comes back with it. */
async function cutAndRestore(page: Page): Promise<void> {
  const { blockWith, list } = reviewOf(page);
  await expect(
    blockWith("Đội tàu cá Vostok").filter({ hasText: vi.review("cutReason.repeated_caption") }),
  ).toHaveCount(1);
  await expect(
    blockWith("Kenya mở lại")
      .filter({ hasText: vi.review("cutReason.teaser") })
      .first(),
  ).toBeVisible();
  const block = blockWith("Một nhân viên cảng Nakhodka");
  const open = await waiting(list);
  await block.getByRole("button", { name: vi.glossary("blockKind.paragraph") }).click();
  await page.getByRole("menuitem", { name: vi.review("cut") }).click();
  await expect(block.getByText(vi.review("cutReason.editor"))).toBeVisible();
  await expect.poll(() => waiting(list)).toBeLessThan(open);
  await block.getByRole("button", { name: vi.review("restore") }).click();
  await expectSaid(page, vi.review("said.blockRestored"));
  await expect(block.getByText(vi.review("cutReason.editor"))).toBeHidden();
  await expect.poll(() => waiting(list)).toBe(open);
  // What is decided before the machine has read the blocks once more is refused: it was seen in another reading.
  await expect.poll(() => isReadAsItStands(page)).toBe(true);
  await page.reload();
  await untilKeysAreHeard(page);
  await expect.poll(() => waiting(list)).toBe(open);
}

async function isReadAsItStands(page: Page): Promise<boolean> {
  const id = path.basename(new URL(page.url()).pathname);
  const { blocksRead, blocksVersion } = await database().article.findUniqueOrThrow({
    where: { id },
    select: { blocksRead: true, blocksVersion: true },
  });
  return blocksRead === blocksVersion;
}

/** The first suggestion is accepted, the port that is taken for a person rejected, and that undone. */
async function decideByKey(page: Page): Promise<void> {
  const { list, item } = reviewOf(page);
  const open = await waiting(list);
  await page.keyboard.press("a");
  await expect.poll(() => waiting(list)).toBe(open - 1);
  await item(/^.{0,20}Nakhodka/)
    .getByRole("button")
    .first()
    .click();
  await page.keyboard.press("x");
  await expectSaid(page, vi.review("said.rejected", { name: "Nakhodka" }));
  await expect.poll(() => waiting(list)).toBe(open - 2);
  await page.keyboard.press("u");
  await expect.poll(() => waiting(list)).toBe(open - 1);
  await item(/^.{0,20}Nakhodka/)
    .getByRole("button")
    .first()
    .click();
  await page.keyboard.press("x");
  await expect.poll(() => waiting(list)).toBe(open - 2);
}

async function tagBySelection(page: Page): Promise<void> {
  const { text, editor } = reviewOf(page);
  await selectWords(page, text, "tàu cá Vostok");
  await page.keyboard.press("t");
  const form = editor(vi.review("mentionEditor.add"));
  await form.getByRole("combobox").fill("Đội tàu Vostok");
  await page.getByRole("button", { name: vi.glossary("entityKind.organisation"), exact: true }).click();
  await form.getByRole("button", { name: vi.review("editor.save") }).click();
  await expectSaid(page, vi.review("said.tagged", { name: "Đội tàu Vostok" }));
}

async function attributeBySelection(page: Page): Promise<void> {
  const { text, editor } = reviewOf(page);
  await selectWords(page, text, "xem lại từng giấy phép");
  await page.keyboard.press("s");
  const form = editor(vi.review("attribution.addTitle"));
  await form
    .getByLabel(vi.review("attribution.kind"))
    .selectOption({ label: vi.glossary("sourceKind.anonymous") });
  await form.getByLabel(vi.review("attribution.speakerLabel")).fill("một quan chức Nga");
  await form.getByLabel(vi.review("attribution.anonymityReason")).fill("không được phép phát biểu");
  await form.getByRole("button", { name: vi.review("editor.save") }).click();
  await expectSaid(page, vi.review("said.attributionAdded", { name: "một quan chức Nga" }));
}

async function noteOnCaption(page: Page): Promise<void> {
  const { text, editor } = reviewOf(page);
  await selectWords(page, text, "hồi tháng 5");
  await page.keyboard.press("n");
  const form = editor(vi.review("note.add"));
  await form.getByLabel(vi.review("note.body")).fill("Kiểm tra lại tháng chụp ảnh.");
  await form.getByRole("button", { name: vi.review("editor.save") }).click();
  await expectSaid(page, vi.review("said.noted"));
}

async function reviewOverseas(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const { list, item, editor } = reviewOf(page);
  await page.getByLabel(vi.review("head.askTitle")).fill(ownTitle);
  await page.getByRole("button", { name: vi.review("head.saveTitle") }).click();
  await expect(page.getByRole("heading", { name: ownTitle })).toBeVisible();
  await page.getByRole("button", { name: vi.review("head.editDetails") }).click();
  await page.getByRole("combobox", { name: vi.review("head.outlet") }).fill("Viễn Xứ");
  await page.getByRole("option", { name: "Viễn Xứ Nhật Báo" }).click();
  await page.getByRole("button", { name: vi.review("head.save") }).click();
  await expectSaid(page, vi.review("said.described"));

  await item(/Gennady Petrusenko\s*Người/)
    .getByRole("button")
    .first()
    .click();
  await page.keyboard.press("e");
  const form = editor(vi.review("mentionEditor.change"));
  await form.getByRole("button", { name: vi.review("borders.endLeft") }).click();
  await form.getByRole("button", { name: vi.review("borders.endRight") }).click();
  await form.getByRole("combobox").fill("Gennady A. Petrusenko");
  await page.getByRole("button", { name: vi.glossary("entityKind.person"), exact: true }).click();
  await form.getByRole("button", { name: vi.review("editor.save") }).click();
  await expectSaid(page, vi.review("said.corrected", { name: "Gennady A. Petrusenko" }));
  await acceptTheRest(page);
  await expect.poll(() => waiting(list)).toBe(0);
  await page.keyboard.press("r");
  await expect(
    page.getByText(vi.review("state.reviewed"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
}

async function confirmTogether(page: Page): Promise<string> {
  const panel = page.getByRole("region", { name: vi.review("coverage.title") });
  await expect(panel.getByText(vi.review("coverage.suggested"), { exact: true })).toBeVisible();
  await panel.getByRole("button", { name: /^Vì sao/ }).click();
  await expect(panel.getByText(/Larisa Sokolnikova/).first()).toBeVisible();
  await panel.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/desk\/coverage\//);
  await expect(page.getByText(vi.coverage("countNothing"))).toBeVisible();
  await page.getByRole("button", { name: vi.coverage("confirmAll", { count: 2 }) }).click();
  await expect(page.getByText(vi.coverage("allConfirmed"))).toBeVisible();
  await expect(page.getByText(/^2 nơi đăng, /).first()).toBeVisible();
  return page.url();
}

async function compare(page: Page, article: string): Promise<void> {
  await page.goto(article);
  await page.getByRole("link", { name: vi.review("coverage.compare") }).click();
  await expect(page).toHaveURL(/\/desk\/compare\?/);
  await expect(page.getByRole("main")).toContainText("chẳng giúp được ai");
  await expect(page.getByRole("main")).toContainText("không giúp ích cho ai");
}

async function write(page: Page, coverage: string): Promise<string> {
  await page.goto(`/desk/stories?coverage=${coverage.split("/").at(-1)}`);
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: vi.story("new.start") }).click();
  await expect(page).toHaveURL(/\/desk\/stories\/[0-9a-f-]{36}/);
  await page.getByRole("textbox", { name: vi.story("sheet.headline") }).fill(headline);
  await page.getByRole("textbox", { name: vi.story("sheet.standfirst") }).fill(standfirst);
  const body = page.getByRole("textbox", { name: vi.story("sheet.body") });
  await body.click();
  await page.keyboard.type(firstText);
  for (const source of ["Nhịp Ngày", "Viễn Xứ Nhật Báo"]) await citeFrom(page, source);
  await expect(body.getByText("2", { exact: true })).toBeVisible();
  await expect(page.getByText(/^Đã lưu/)).toBeVisible();
  return page.url();
}

/** Whatever of the article's accepted words stands first. */
async function citeFrom(page: Page, source: string): Promise<void> {
  const side = page.getByRole("complementary", { name: vi.story("side.label") });
  const entry = side.getByRole("listitem").filter({ hasText: source }).first();
  await entry.getByRole("button", { expanded: false }).click();
  await entry
    .getByRole("button", { name: vi.story("sources.cite"), exact: true })
    .first()
    .click();
}

async function approveAndPublish(page: Page, desk: Page, story: string): Promise<void> {
  await page.getByRole("button", { name: vi.story("step.submit") }).click();
  await expect(
    page.getByText(vi.story("state.desk.submitted"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(page.getByRole("button", { name: vi.story("step.approve"), exact: true })).toHaveCount(0);
  await desk.goto(story);
  await desk.getByRole("button", { name: vi.story("step.approve"), exact: true }).click();
  await expect(
    desk.getByText(vi.story("state.desk.approved"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: vi.story("step.publish"), exact: true }).click();
  await expect(
    page.getByText(vi.story("state.public.published"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
}

/** On a phone that runs no scripts. */
async function readAsReader(page: Page, browser: Browser): Promise<string> {
  const address = (await page.getByRole("link", { name: vi.story("openLive") }).getAttribute("href")) ?? "";
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const phone = await context.newPage();
  await phone.goto("/");
  await phone.getByRole("link", { name: headline }).click();
  await expect(phone.getByRole("heading", { name: headline, level: 1 })).toBeVisible();
  await expect(phone.getByText(firstText)).toBeVisible();
  const sourcing = phone.getByRole("region", { name: vi.reader("sourcing.title") });
  await expect(sourcing.getByText(/^2 nơi đăng, /)).toBeVisible();
  await expect(sourcing.getByRole("listitem").first()).toBeVisible();
  await phone
    .getByRole("link", { name: vi.reader("citationMark", { number: 2 }) })
    .first()
    .click();
  await expect(phone.locator("#source-2 blockquote")).toBeInViewport();
  await context.close();
  return address;
}

type Again = { desk: Page; browser: Browser; address: string };

async function correctAndReadAgain(page: Page, { desk, browser, address }: Again): Promise<void> {
  const body = page.getByRole("textbox", { name: vi.story("sheet.body") });
  await body.click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.type(`${correctedText} `);
  await page.getByRole("button", { name: vi.story("step.submit") }).click();
  await expect(
    page.getByText(vi.story("state.desk.submitted"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  await desk.reload();
  await desk.getByRole("button", { name: vi.story("step.approve"), exact: true }).click();
  await expect(
    desk.getByText(vi.story("state.desk.approved"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(address);
  await expect(reader.getByText(correctedText)).toHaveCount(0);
  await page.reload();
  await page.getByRole("button", { name: vi.story("step.correct") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(vi.story("step.dialog.correct.label")).fill(correction);
  await dialog.getByRole("button", { name: vi.story("step.dialog.correct.send") }).click();
  await expect(page.getByText(vi.story("step.done.correct"))).toBeVisible();
  await reader.goto(address);
  await expect(reader.getByText(correctedText)).toBeVisible();
  await expect(
    reader.getByRole("region", { name: vi.reader("corrections", { count: 1 }) }).getByText(correction),
  ).toBeVisible();
  await context.close();
}
