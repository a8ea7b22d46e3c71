import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aReadArticle } from "@/seeds/factories/read-article";
import { chronicle, knownPeople } from "../support/chronicle";
import { reviewOf, untilKeysAreHeard, waiting } from "../support/review";
import { expectSaid } from "../support/said";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const ferry = (mark: string) => `Cầu treo Nà Hin đóng cửa để thay cáp

Ông Hoàng Văn Pảo, trưởng bản Nà Hin, nói người dân sẽ đi đò trong ba tuần tới.

“Cáp cũ đã mòn từ mùa lũ trước”, ông Hoàng Văn Pảo nói. Theo ông Hoàng Văn Pảo, đò chạy không lấy tiền.

Chủ đò Hoàng Văn Pảo em trùng tên với trưởng bản Hoàng Văn Pảo.

Mã tin ${mark}`;

function standing(articleId: string) {
  return database().mention.findMany({
    where: { articleId, removedAt: null },
    select: { quote: true, start: true, entityId: true },
    orderBy: { start: "asc" },
  });
}

test("a name is accepted at all its places but one, and one undo takes all of it back", async ({
  page,
  signIn,
}) => {
  const { id } = await aReadArticle(ferry(newId()));
  await signIn(page, { role: "editor", name: "Lò Thị Nhãn" });
  await page.goto(`/desk/articles/${id}`);
  await untilKeysAreHeard(page);
  const { list } = reviewOf(page);
  await list
    .getByRole("button", { name: /Hoàng Văn Pảo/ })
    .first()
    .click();
  await page.keyboard.press("A");
  const preview = page.getByRole("dialog");
  await expect(preview.getByRole("group").getByRole("checkbox")).toHaveCount(5);
  await page.keyboard.press("ArrowDown");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
  await expect(preview.getByRole("group").getByRole("checkbox").nth(3)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(
    preview.getByRole("button", { name: vi.review("everywhere.apply", { count: 4 }) }),
  ).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(preview).toBeHidden();
  await expectSaid(page, vi.review("said.taggedAll", { name: "Hoàng Văn Pảo", count: 4 }));
  const tagged = await standing(id);
  expect(tagged).toHaveLength(4);
  expect(new Set(tagged.map(({ entityId }) => entityId)).size).toBe(1);

  await page.keyboard.press("u");
  await expectSaid(page, vi.review("undone"));
  expect(await standing(id)).toHaveLength(0);
});

test("an article of sixty mentions is tagged by keyboard alone", async ({ page, signIn }) => {
  const names = await knownPeople(12);
  const { id } = await aReadArticle(chronicle(names, 5));
  await signIn(page, { role: "editor", name: "Vì Thị Phím" });
  await page.goto(`/desk/articles/${id}`);
  await untilKeysAreHeard(page);
  const { list } = reviewOf(page);
  const isTagged = (count: number) => expect.poll(async () => (await standing(id)).length).toBe(count);

  // The first name at all its places, the next ones by one, the rest as listed.
  while (!(await list.locator("[aria-current=true]").innerText()).includes("Lò"))
    await page.keyboard.press("j");
  await page.keyboard.press("A");
  await expect(page.getByRole("dialog").getByRole("group").getByRole("checkbox")).toHaveCount(5);
  await page.keyboard.press("Enter");
  await isTagged(5);
  for (let tagged = 5; tagged < 10; tagged += 1) {
    const open = await waiting(list);
    await page.keyboard.press("a");
    await expect.poll(() => waiting(list)).toBeLessThan(open);
  }
  await isTagged(10);
  await page.keyboard.press("f");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await page.keyboard.press("v");
  const preview = page.getByRole("dialog", { name: vi.review("bulk.accepted", { count: 50 }) });
  await expect(preview.getByRole("checkbox")).toHaveCount(50);
  await page.keyboard.press("Enter");
  await isTagged(60);

  // Words that the machine passed over: selected syllable by syllable, tagged as the name before.
  await list
    .getByRole("button", { name: /Lò .* An/ })
    .last()
    .focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("y");
  await expect(page.getByText(vi.review("sticky.label"))).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  expect(await page.evaluate(() => window.getSelection()?.toString())).toMatch(/^\S+ \S+$/);
  await page.keyboard.press("t");
  await isTagged(61);
  await page.keyboard.press("Escape");
  await expect(page.getByText(vi.review("sticky.label"))).toBeHidden();
  await page.keyboard.press("u");
  await isTagged(60);
});

test("a second editor's decision appears without reload, and what one is doing stays", async ({
  page,
  browser,
  signIn,
}) => {
  const { id } = await aReadArticle(ferry(newId()));
  const other = await browser.newContext();
  const second = await other.newPage();
  await signIn(page, { role: "editor", name: "Tòng Thị Đọc" });
  await signIn(second, { role: "editor", name: "Cà Văn Quyết" });
  await page.goto(`/desk/articles/${id}`);
  await second.goto(`/desk/articles/${id}`);
  await untilKeysAreHeard(page);
  await untilKeysAreHeard(second);
  const mine = reviewOf(page);
  await mine.list
    .getByRole("button", { name: /Hoàng Văn Pảo Người$/ })
    .nth(1)
    .click();
  await page.keyboard.press("e");
  const form = mine.editor(vi.review("mentionEditor.change"));
  await expect(form).toBeVisible();
  await form.getByRole("combobox").fill("Một tên đang gõ dở");

  const theirs = reviewOf(second);
  await theirs.list
    .getByRole("button", { name: /Hoàng Văn Pảo Người$/ })
    .first()
    .click();
  await second.keyboard.press("a");
  await expect(second.getByText(/^Đã nhận: /)).toBeVisible();
  await expect(
    page.getByText(vi.review("others.decided", { name: "Cà Văn Quyết", count: 1 })).first(),
  ).toBeVisible();
  await expect(page.locator("[data-article-text] .is-accepted").first()).toHaveText(/Hoàng Văn Pảo/);
  await expect(form.getByRole("combobox")).toHaveValue("Một tên đang gõ dở");
  await other.close();
});

test("a name is never suggested for somebody again, waiting or read later, until that is taken back", async ({
  page,
  signIn,
}) => {
  const [name = ""] = await knownPeople(1);
  const { id: entityId } = await database().entity.findFirstOrThrow({ where: { name } });
  const waitingThere = await aReadArticle(chronicle([name], 3));
  const { id } = await aReadArticle(chronicle([name], 3));
  await signIn(page, { role: "editor", name: "Lù Thị Chặn" });
  const { text, list } = reviewOf(page);
  const guesses = list.getByRole("button", { name: `${name} ${vi.glossary("entityKind.person")}` });
  const expectGuesses = async (articleId: string, count: number) => {
    await page.goto(`/desk/articles/${articleId}`);
    await expect(text).toContainText(name);
    await expect(list).toBeVisible();
    await expect(guesses).toHaveCount(count);
  };

  await expectGuesses(waitingThere.id, 3);
  await expectGuesses(id, 3);
  await guesses.first().click();
  // Rejecting stands beside it, and concerns this one place.
  await expect(list.getByRole("button", { name: vi.review("reject"), exact: true })).toBeVisible();
  await list.getByRole("button", { name: vi.review("neverSuggest", { quote: name, name }) }).click();
  await expectSaid(page, vi.review("said.aliasRefused", { quote: name, name }));
  await expect(guesses).toHaveCount(0);
  await expectGuesses(waitingThere.id, 0);
  const readLater = await aReadArticle(chronicle([name], 3));
  await expectGuesses(readLater.id, 0);

  await page.goto(`/desk/entities/${entityId}`);
  const refused = page.getByRole("region", { name: vi.entities("refused.title") });
  await expect(refused.getByRole("listitem")).toHaveCount(1);
  await expect(refused.getByRole("listitem")).toContainText(name);
  await expect(refused.getByRole("listitem")).toContainText("Lù Thị Chặn");
  await refused.getByRole("button", { name: vi.entities("refused.allow") }).click();
  await expect(refused).toHaveCount(0);

  // As the page says: only what is read from now on is guessed at again.
  await expectGuesses(readLater.id, 0);
  const again = await analyseArticle(systemActor("journey"), { articleId: readLater.id });
  expect(again.ok).toBe(true);
  await expectGuesses(readLater.id, 3);
  const readAfterwards = await aReadArticle(chronicle([name], 3));
  await expectGuesses(readAfterwards.id, 3);
});
