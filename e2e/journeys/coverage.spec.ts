import type { Locator, Page } from "@playwright/test";

import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { moveToCoverage } from "@/lib/coverage/move";
import { renameCoverage } from "@/lib/coverage/rename";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { anOutlet } from "@/seeds/factories/outlet";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { expectSaid } from "../support/said";
import { shown } from "../support/shown";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

type Told = { id: string; title: string; own: string };
type Bees = Record<"kept" | "beside" | "strange" | "moved", Told>;

const own = {
  kept: "Xã Bản Cầm cho biết sẽ giúp các hộ nuôi ong mua lại đàn giống trước mùa hoa bạc hà.",
  beside: "Hợp tác xã chè nói họ đã báo lịch phun thuốc trên loa từ chiều hôm trước.",
  strange: "Hai hộ ở cuối thung lũng mất thêm mấy chục đàn trong cùng tuần ấy.",
  moved: "Phiên chợ cuối tuần vắng hẳn người bán mật vì khách sợ mật nhiễm thuốc.",
};

/** Told nearly alike by four papers, so that the machine puts them together. */
async function told(title: string, sentence: string): Promise<Told> {
  const text = `${title}

Ông Giàng A Lềnh, chủ trại ong Suối Thầu, nói 140 đàn ong chết trong một đêm sau khi đồi chè bên cạnh được phun thuốc.

Chi cục Thú y Bản Cầm đã lấy mẫu sáp và phấn hoa ở trại ong Suối Thầu để tìm dư lượng thuốc trừ sâu.

${sentence}

“Tôi chỉ muốn biết ai phun và phun thứ gì”, ông Giàng A Lềnh nói.`;
  const { id } = await aReadArticle(text, { outletId: await anOutlet() });
  // Whether the machine takes the first line for a title is not what this is about.
  await database().article.update({ where: { id }, data: { title } });
  return { id, title, own: sentence };
}

async function toldAlike(tail: string): Promise<Bees> {
  return {
    kept: await told(`Ong chết trắng trại ở Suối Thầu ${tail}`, own.kept),
    beside: await told(`Đồi chè phun thuốc, trại ong mất đàn ${tail}`, own.beside),
    strange: await told(`Một đêm mất 140 đàn ong ${tail}`, own.strange),
    moved: await told(`Mật ong ế khách sau vụ phun thuốc ${tail}`, own.moved),
  };
}

/** With one article, confirmed, under a name that an editor gave. */
async function aNamedCoverage(title: string): Promise<string> {
  const editor = await anEditor();
  const article = await aReadArticle(`Chợ phiên San Tuyết họp lại\n\nSương tan, chợ đông. Mã tin ${newId()}`);
  const moved = await moveToCoverage(editor, { articleId: article.id, toCoverageId: null });
  if (!moved.ok) throw new Error(moved.problem);
  const { coverageId } = moved.value;
  const { version } = await database().coverage.findUniqueOrThrow({ where: { id: coverageId } });
  const renamed = await renameCoverage(editor, { coverageId, seenVersion: version, title });
  if (!renamed.ok) throw new Error(renamed.problem);
  return coverageId;
}

function standing(articleIds: string[]) {
  return database().coverageMember.findMany({
    where: { articleId: { in: articleIds } },
    select: { articleId: true, coverageId: true, state: true },
    orderBy: { articleId: "asc" },
  });
}

function refusalsOf(id: string): Promise<number> {
  return database().coverageRefusal.count({
    where: { OR: [{ firstArticleId: id }, { secondArticleId: id }] },
  });
}

function membersOf(page: Page) {
  const region = page.getByRole("region", { name: vi.coverage("membersTitle") });
  return {
    rows: region.getByRole("listitem"),
    row: ({ title }: Told): Locator => region.getByRole("listitem").filter({ hasText: title }),
    button: (name: string): Locator => region.getByRole("button", { name, exact: true }),
  };
}

test("an editor sorts what the machine put together: confirms, refuses, takes back, names, compares and moves", async ({
  page,
  signIn,
}) => {
  const tail = newId().slice(-6);
  const bees = await toldAlike(tail);
  const ids = Object.values(bees).map(({ id }) => id);
  const suggested = await standing(ids);
  expect(suggested.map(({ state }) => state)).toEqual(Array.from(ids, () => "suggested"));
  const coverageIds = new Set(suggested.map(({ coverageId }) => coverageId));
  expect(coverageIds.size).toBe(1);
  const [coverageId = ""] = coverageIds;
  const mark = newId().slice(-6);
  const market = { title: `Chợ phiên San Tuyết ${mark}`, typed: `phien san tuyet ${mark}` };
  const marketId = await aNamedCoverage(market.title);
  await signIn(page, { role: "editor", name: "Vàng Thị Chọn" });

  await page.goto("/desk/coverage");
  await page
    .getByRole("list", { name: vi.coverage("list") })
    .getByRole("link", { name: tail })
    .click();
  await expect(page).toHaveURL(new RegExp(`/desk/coverage/${coverageId}$`));
  await expect(membersOf(page).rows).toHaveCount(4);
  await test.step("confirm one", () => confirm(page, bees));
  await test.step("refuse one, take it back, refuse it again", () => refuse(page, { bees, coverageId }));
  await test.step("give it a name", () => rename(page, `Ong chết ở Suối Thầu ${tail}`));
  await test.step("compare two", () => compare(page, { bees, coverageId }));
  await test.step("move one to where it belongs", () => move(page, { bees, market, marketId }));
  expect((await standing([bees.kept.id, bees.beside.id])).map((one) => one.coverageId)).toEqual([
    coverageId,
    coverageId,
  ]);
});

async function confirm(page: Page, { kept }: Bees): Promise<void> {
  const { row, button } = membersOf(page);
  await expect(shown(page, vi.coverage("countNothing"))).toBeVisible();
  const confirmOne = button(vi.coverage("confirmOf", { title: kept.title }));
  await confirmOne.click();
  await expectSaid(page, vi.coverage("said.confirmed", { count: 1 }));
  await expect(row(kept).getByText(vi.coverage("state.confirmed"), { exact: true })).toBeVisible();
  await expect(row(kept).getByText(/^Vàng Thị Chọn, /)).toBeVisible();
  await expect(confirmOne).toHaveCount(0);
  // One paper stands behind it so far; the three that wait are not counted.
  await expect(shown(page, vi.coverage("count", { outlets: 1, origins: 0 }))).toBeVisible();
  await expect(shown(page, vi.coverage("waiting", { count: 3 }))).toBeVisible();
}

type Within = { bees: Bees; coverageId: string };

async function refuse(page: Page, { bees, coverageId }: Within): Promise<void> {
  const { strange } = bees;
  const { rows, row, button } = membersOf(page);
  const notTheSame = button(vi.coverage("refuseOf", { title: strange.title }));
  const others = Object.values(bees).filter((one) => one !== strange);
  const leaves = async () => {
    await notTheSame.click();
    await expectSaid(page, vi.coverage("said.refused"));
    await expect(row(strange)).toHaveCount(0);
    // The way back by key is there once the page is through with the decision.
    await expect(button(vi.coverage("refuseOf", { title: bees.kept.title }))).toBeEnabled();
    expect(await standing([strange.id])).toEqual([]);
    expect(await refusalsOf(strange.id)).toBe(others.length);
  };
  await leaves();

  await page.keyboard.press("u");
  await expectSaid(page, vi.coverage("said.undone"));
  await expect(row(strange).getByText(vi.coverage("state.suggested"), { exact: true })).toBeVisible();
  expect(await standing([strange.id])).toEqual([{ articleId: strange.id, coverageId, state: "suggested" }]);
  expect(await refusalsOf(strange.id)).toBe(0);

  await leaves();
  for (const { id } of Object.values(bees)) {
    const read = await analyseArticle(systemActor("journey"), { articleId: id });
    expect(read.ok).toBe(true);
  }
  expect(await standing([strange.id])).toEqual([]);
  await page.reload();
  await expect(rows).toHaveCount(others.length);
  await expect(row(strange)).toHaveCount(0);
}

async function rename(page: Page, name: string): Promise<void> {
  const { button } = membersOf(page);
  await button(vi.coverage("rename")).click();
  await page.getByRole("textbox", { name: vi.coverage("renameLabel") }).fill(name);
  await button(vi.coverage("save")).click();
  await expectSaid(page, vi.coverage("said.renamed"));
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(button(vi.coverage("rename"))).toBeVisible();
}

async function compare(page: Page, { bees, coverageId }: Within): Promise<void> {
  const { kept, beside } = bees;
  const { row } = membersOf(page);
  const together = page.getByRole("link", { name: vi.coverage("compareTwo") });
  await expect(shown(page, vi.coverage("compareHint"))).toBeVisible();
  for (const one of [kept, beside]) {
    await expect(together).toHaveCount(0);
    await row(one)
      .getByRole("checkbox", { name: vi.coverage("choose") })
      .check();
  }
  await together.click();
  await expect(page).toHaveURL(new RegExp(`/desk/compare\\?a=${kept.id}&b=${beside.id}$`));
  for (const [side, one] of [
    [vi.compare("left"), kept],
    [vi.compare("right"), beside],
  ] as const) {
    const head = page.getByRole("region", { name: side });
    await expect(head.getByRole("heading", { level: 2, name: one.title })).toBeVisible();
    await expect(shown(page, one.own)).toBeVisible();
  }
  await expect(shown(page, vi.compare("relation.same"))).toBeVisible();
  await expect(shown(page, vi.compare("onlyHere"))).toBeVisible();
  await page.getByRole("link", { name: `← ${vi.compare("back")}` }).click();
  await expect(page).toHaveURL(new RegExp(`/desk/coverage/${coverageId}$`));
}

type Elsewhere = { bees: Bees; market: { title: string; typed: string }; marketId: string };

async function move(page: Page, { bees, market, marketId }: Elsewhere): Promise<void> {
  const { moved } = bees;
  const { rows, row, button } = membersOf(page);
  await button(vi.coverage("moveOf", { title: moved.title })).click();
  const dialog = page.getByRole("dialog", { name: vi.coverage("moveTitle") });
  await expect(dialog.getByText(moved.title)).toBeVisible();
  await page.getByRole("combobox", { name: vi.coverage("moveTo") }).fill(market.typed);
  await page
    .getByRole("option", { name: `${market.title} (${vi.coverage("members", { count: 1 })})` })
    .click();
  await expectSaid(page, vi.coverage("said.moved"));
  await expect(dialog).toBeHidden();
  await expect(row(moved)).toHaveCount(0);
  await expect(rows).toHaveCount(2);
  expect(await standing([moved.id])).toEqual([
    { articleId: moved.id, coverageId: marketId, state: "confirmed" },
  ]);

  await page.goto(`/desk/coverage/${marketId}`);
  await expect(page.getByRole("heading", { level: 1, name: market.title })).toBeVisible();
  await expect(row(moved).getByText(vi.coverage("state.confirmed"), { exact: true })).toBeVisible();
  await expect(rows).toHaveCount(2);
}
