import type { Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aReadArticle } from "@/seeds/factories/read-article";
import { reviewOf } from "../support/review";
import { expectSaid } from "../support/said";
import { selectWords } from "../support/select-words";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const text = (mark: string) => `Chợ nổi Phước Lộc dời bến sang bờ đông

Ông Trương Văn Nhẫn, trưởng ban quản lý chợ, nói bến mới sẽ nhận ghe từ đầu tháng.

“Bờ tây lở mỗi năm ba mét”, ông Nhẫn nói, và cho biết tiểu thương không phải trả phí dời.

Mã tin ${mark}`;

const doubt = "Ba mét là số của năm nào?";
const reason = "sợ bị đuổi khỏi bến";

function unfinishedOf(page: Page) {
  return page.getByRole("region", { name: vi.review("unfinished.label") }).filter({ visible: true });
}

async function openArticle(page: Page, id: string) {
  await page.goto(`/desk/articles/${id}`);
  await expect(reviewOf(page).list).toBeVisible();
}

async function writeHalfANote(page: Page): Promise<void> {
  const { text: article, editor } = reviewOf(page);
  await selectWords(page, article, "ba mét");
  await page.keyboard.press("n");
  await editor(vi.review("note.add")).getByLabel(vi.review("note.body")).fill(doubt);
}

test("half a note and half an attribution outlive a reload, and are gone once saved or thrown away", async ({
  page,
  signIn,
}) => {
  const { id } = await aReadArticle(text(newId()));
  await signIn(page, { role: "editor", name: "Đỗ Thị Dở" });
  await openArticle(page, id);
  const { text: article, editor } = reviewOf(page);
  await writeHalfANote(page);
  await selectWords(page, article, "tiểu thương không phải trả phí dời");
  await page.keyboard.press("Escape");
  await expectSaid(page, vi.review("unfinished.discarded", { what: vi.review("unfinished.what.note") }));
  await expect(unfinishedOf(page)).toBeHidden();
  await page
    .getByRole("button", { name: vi.common("undo") })
    .filter({ visible: true })
    .first()
    .click();
  const note = editor(vi.review("note.add"));
  await expect(note.getByLabel(vi.review("note.body"))).toHaveValue(doubt);

  await page.reload();
  await expect(unfinishedOf(page)).toContainText(doubt);
  await selectWords(page, article, "tiểu thương không phải trả phí dời");
  await page.keyboard.press("s");
  const said = editor(vi.review("attribution.addTitle"));
  await said.getByLabel(vi.review("attribution.kind")).selectOption("anonymous");
  await said.getByLabel(vi.review("attribution.role")).fill("một tiểu thương");
  await said.getByLabel(vi.review("attribution.anonymityReason")).fill(reason);

  await page.reload();
  const waiting = unfinishedOf(page);
  await expect(waiting.getByRole("listitem")).toHaveCount(2);
  const resume = (words: string) =>
    waiting
      .getByRole("listitem")
      .filter({ hasText: words })
      .getByRole("button", { name: vi.review("unfinished.resume") });
  await resume("một tiểu thương").click();
  await expect(said.getByLabel(vi.review("attribution.anonymityReason"))).toHaveValue(reason);
  await said.getByRole("button", { name: vi.review("editor.save") }).click();
  await expectSaid(page, /^Đã thêm lời dẫn của/);
  await resume(doubt).click();
  await note.getByRole("button", { name: vi.review("editor.save") }).click();
  await expectSaid(page, vi.review("said.noted"));
  await expect(waiting).toBeHidden();
  await page.reload();
  await expect(reviewOf(page).list).toBeVisible();
  await expect(waiting).toBeHidden();
});

test("what was typed when the session ran out is there after signing in, for that editor alone", async ({
  page,
  signIn,
}) => {
  const { id } = await aReadArticle(text(newId()));
  await signIn(page, { role: "editor", name: "Cao Thị Hết Giờ" });
  await openArticle(page, id);
  const cookies = await page.context().cookies();
  await writeHalfANote(page);
  const { editor } = reviewOf(page);
  await page.context().clearCookies();
  await editor(vi.review("note.add"))
    .getByRole("button", { name: vi.review("editor.save") })
    .click();
  await expect(page).toHaveURL(/\/sign-in\?next=/);

  await signIn(page, { role: "editor", name: "Lý Văn Sau" });
  await openArticle(page, id);
  await expect(unfinishedOf(page)).toBeHidden();

  await page.context().clearCookies();
  await page.context().addCookies(cookies);
  await openArticle(page, id);
  const waiting = unfinishedOf(page);
  await expect(waiting).toContainText(doubt);
  await waiting.getByRole("button", { name: vi.review("unfinished.resume") }).click();
  await editor(vi.review("note.add"))
    .getByRole("button", { name: vi.review("editor.save") })
    .click();
  await expectSaid(page, vi.review("said.noted"));
  expect(await database().note.count({ where: { articleId: id, body: doubt } })).toBe(1);
});

test("a review with open suggestions asks once, and leaves them open", async ({ page, signIn }) => {
  const { id } = await aReadArticle(text(newId()));
  await signIn(page, { role: "editor", name: "Vũ Thị Gấp" });
  await openArticle(page, id);
  const { text: article } = reviewOf(page);
  // The keys are heard from when the selection is.
  await selectWords(page, article, "ba mét");
  await expect(
    page.getByRole("button", { name: vi.review("selection.note") }).filter({ visible: true }),
  ).toBeVisible();
  const where = { articleId: id, status: "pending" } as const;
  const count = await database().suggestion.count({ where });
  await page.keyboard.press("r");
  await expectSaid(page, vi.review("askReviewedOpen", { count }));
  expect(await database().article.findUnique({ where: { id }, select: { state: true } })).toEqual({
    state: "new",
  });
  await page.getByRole("button", { name: vi.review("changeStateOpenAgain", { count }) }).click();
  await expectSaid(page, vi.review("saidReviewedOpen", { count }));
  expect(await database().suggestion.count({ where })).toBe(count);
  expect(await database().mention.count({ where: { articleId: id } })).toBe(0);
});

test("a block that is restored brings its suggestions by itself", async ({ page, signIn }) => {
  const { id } = await aReadArticle(text(newId()));
  await signIn(page, { role: "editor", name: "Hà Thị Khôi" });
  await openArticle(page, id);
  const { blockWith, item } = reviewOf(page);
  const block = blockWith("trưởng ban quản lý chợ");
  await expect(item("Trương Văn Nhẫn").first()).toBeVisible();
  await block.getByRole("button", { name: vi.glossary("blockKind.standfirst") }).click();
  await page.getByRole("menuitem", { name: vi.review("cut") }).click();
  await expectSaid(page, vi.review("said.blockCut"));
  const open = () =>
    database().suggestion.count({ where: { articleId: id, status: "pending", quote: "Trương Văn Nhẫn" } });
  await expect.poll(open).toBe(0);
  await block.getByRole("button", { name: vi.review("restore") }).click();
  await expect.poll(open).toBe(1);
  await expect(item("Trương Văn Nhẫn").first()).toBeVisible();
});
