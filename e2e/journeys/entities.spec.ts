import { describeArticle } from "@/lib/article/describe";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { addMention } from "@/lib/mention/add";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { aNamedEntity } from "@/seeds/factories/entity";
import { everythingOf } from "@/seeds/factories/everything-of";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { expectSaid } from "../support/said";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

async function aMention(entityId: string): Promise<void> {
  const article = await anArticle();
  const place = { revisionId: article.revisionId, span: spanOf(article, named.person), entity: { entityId } };
  const added = await addMention(await anEditor(), place);
  if (!added.ok) throw new Error(added.problem);
}

/** An article under this title in which an editor found the entity at these words. */
async function anArticleNaming(entityId: string, title: string, words: string): Promise<void> {
  const {
    id: articleId,
    version,
    revision,
  } = await aReadArticle(`${title}\n\nTừ sáng sớm người dân đã gặp ${words} ở bến. Mã tin ${newId()}`);
  const editor = await anEditor();
  const start = revision.text.indexOf(words, title.length);
  const span = { start, end: start + words.length };
  const added = await addMention(editor, { revisionId: revision.id, span, entity: { entityId } });
  if (!added.ok) throw new Error(added.problem);
  const described = await describeArticle(editor, { articleId, seenVersion: version, title });
  if (!described.ok) throw new Error(described.problem);
}

test("two look-alikes are merged after a look at what moves, and the merge is undone", async ({
  page,
  signIn,
}) => {
  const tail = newId().slice(-6);
  const gone = await aNamedEntity([`Bà Đò ${tail}`], { name: `Lê Hoài Ân ${tail}` });
  const kept = await aNamedEntity([], { name: `Lê Hoài An ${tail}` });
  await aMention(gone.entityId);
  await aMention(kept.entityId);
  await aMention(kept.entityId);
  await signIn(page, { role: "chief", name: "Mai Thị Đọc" });

  await page.goto(`/desk/entities?q=hoai+an+${tail}`);
  const rows = page.getByRole("table", { name: vi.entities("caption") }).getByRole("row");
  await expect(rows).toHaveCount(3);
  await page.goto("/desk/entities/alike");
  const pair = { one: gone.name, other: kept.name };
  await page.getByRole("link", { name: vi.entities("alike.mergeOf", pair) }).click();

  await expect(page.getByText(vi.entities("merge.movesText", { name: kept.name }))).toBeVisible();
  await page.getByRole("link", { name: vi.entities("merge.turn") }).click();
  await expect(page.getByText(vi.entities("merge.movesText", { name: gone.name }))).toBeVisible();
  await page.getByRole("link", { name: vi.entities("merge.turn") }).click();
  const words = { from: gone.name, into: kept.name };
  await page.getByRole("button", { name: vi.entities("merge.button", words) }).click();

  await expect(page.getByRole("heading", { level: 1, name: kept.name })).toBeVisible();
  await expect(page.getByText(vi.entities("merge.done", words)).first()).toBeVisible();
  const names = page.getByRole("table", { name: vi.entities("aliases") });
  await expect(names.getByRole("rowheader", { name: `Bà Đò ${tail}` })).toBeVisible();
  await page.goto(`/desk/entities/${gone.entityId}`);
  await expect(page).toHaveURL(new RegExp(`/desk/entities/${kept.entityId}$`));
  expect(await database().mention.count({ where: { entityId: kept.entityId } })).toBe(3);

  const history = page.getByRole("region", { name: vi.entities("history.title") });
  const merged = history.getByRole("listitem").filter({ hasText: `${gone.name} → ${kept.name}` });
  await merged.getByRole("button", { name: vi.entities("history.undo") }).click();
  await expectSaid(page, vi.entities("undone"));
  await expect(names.getByRole("rowheader", { name: `Bà Đò ${tail}` })).toHaveCount(0);
  await page.goto(`/desk/entities/${gone.entityId}`);
  await expect(page.getByRole("heading", { level: 1, name: gone.name })).toBeVisible();
  expect(await database().mention.count({ where: { entityId: gone.entityId } })).toBe(1);
});

test("not the same is remembered, a name is changed and taken away, a file is tried before it is imported", async ({
  page,
  signIn,
}) => {
  const tail = newId().slice(-6);
  const one = await aNamedEntity([`Tư Bến ${tail}`], { name: `Phan Văn Sĩ ${tail}` });
  const other = await aNamedEntity([], { name: `Phan Văn Sỹ ${tail}` });
  await signIn(page, { role: "chief", name: "Mai Thị Đọc" });
  await page.goto("/desk/entities/alike");
  const pair = { one: one.name, other: other.name };
  const apart = page.getByRole("button", { name: vi.entities("alike.notSameOf", pair) });
  await apart.click();
  await expect(page.getByText(vi.entities("alike.keptApart", pair)).first()).toBeVisible();
  await expect(apart).toHaveCount(0);

  await page.goto(`/desk/entities/${one.entityId}`);
  await page.getByRole("button", { name: vi.entities("editAlias", { text: `Tư Bến ${tail}` }) }).click();
  const form = page.getByRole("form", { name: vi.entities("editAlias", { text: `Tư Bến ${tail}` }) });
  await form.getByLabel(vi.entities("printThis")).check();
  await form.getByRole("button", { name: vi.entities("save") }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Tư Bến ${tail}` })).toBeVisible();
  await page.getByRole("button", { name: vi.entities("removeAlias", { text: one.name }) }).click();
  const names = page.getByRole("table", { name: vi.entities("aliases") });
  await expect(names.getByRole("rowheader", { name: one.name })).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(names.getByRole("rowheader", { name: one.name })).toBeVisible();

  await page.goto("/desk/entities/transfer");
  const good = { kind: "person", name: `Đinh Thị Ngà ${tail}` };
  const choose = async (lines: object[]) => {
    const buffer = Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n"));
    const file = { name: "ho-so.jsonl", mimeType: "application/jsonl", buffer };
    const chooser = page.getByLabel(vi.entities("transfer.file"));
    // While a page takes over from the one sent, both are there for a moment.
    await expect(chooser).toHaveCount(1);
    await chooser.setInputFiles(file);
    await page.getByRole("button", { name: vi.entities("transfer.try") }).click();
  };
  await choose([good, { kind: "tàu", name: "Tàu" }]);
  await expect(page.getByText(vi.entities("transfer.fault.bad_kind"))).toBeVisible();
  await expect(
    page.getByRole("button", { name: vi.entities("transfer.apply", { count: 1 }) }),
  ).toBeDisabled();
  await choose([good]);
  await page.getByRole("button", { name: vi.entities("transfer.apply", { count: 1 }) }).click();
  await expect(
    page.getByText(vi.entities("transfer.done", { created: 1, changed: 0 })).first(),
  ).toBeVisible();
  expect(await database().entity.count({ where: { name: good.name } })).toBe(1);
});

test("one that stands for two people is split by name, by words and by article, and the split is undone", async ({
  page,
  signIn,
}) => {
  const tail = newId().slice(-6);
  const [teacher, ferryman] = [`Giáo Lạch ${tail}`, `Lái Lạch ${tail}`];
  const two = await aNamedEntity([teacher, ferryman], { name: `Trần Văn Lạch ${tail}` });
  const titles = {
    ferry: `Chuyến đò chiều bị hoãn ${tail}`,
    school: `Lớp học bên bến ${tail}`,
    // By its words it could be either: only the article tells.
    prize: `Giải thưởng cho người dạy chữ ${tail}`,
  };
  await anArticleNaming(two.entityId, titles.ferry, ferryman);
  await anArticleNaming(two.entityId, titles.school, teacher);
  await anArticleNaming(two.entityId, titles.prize, two.name);
  const before = await everythingOf([two.entityId]);
  await signIn(page, { role: "chief", name: "Mai Thị Đọc" });

  await page.goto(`/desk/entities/${two.entityId}`);
  await page.getByRole("link", { name: vi.entities("splitOpen") }).click();
  await expect(page.getByRole("heading", { level: 1, name: vi.entities("split.title") })).toBeVisible();
  const pick = (group: "aliases" | "quotes" | "articles", name: string) =>
    page
      .getByRole("group", { name: vi.entities(`split.${group}`), exact: true })
      .getByRole("checkbox", { name, exact: true })
      .check();
  await pick("aliases", teacher);
  await pick("quotes", teacher);
  await pick("articles", titles.prize);
  await expect(page.getByText(vi.entities("split.chosen", { count: 3 }))).toBeVisible();
  const other = `Lê Thị Lạch ${tail}`;
  await page.getByRole("textbox", { name: vi.entities("split.name"), exact: true }).fill(other);
  await page.getByRole("button", { name: vi.entities("split.button"), exact: true }).click();

  await expect(page).toHaveURL(new RegExp(`/desk/entities/${two.entityId}$`));
  await expectSaid(page, vi.entities("split.done", { from: two.name, to: other }));
  const names = page.getByRole("table", { name: vi.entities("aliases") }).getByRole("rowheader");
  const articles = page.getByRole("table", { name: vi.entities("articlesCaption") });
  const found = (title: string) =>
    articles.getByRole("row").filter({ hasText: title }).getByRole("cell").nth(1);
  await expect(names).toHaveCount(2);
  await expect(names.filter({ hasText: teacher })).toHaveCount(0);
  await expect(articles.getByRole("rowheader")).toHaveCount(1);
  await expect(found(titles.ferry)).toHaveText("1");

  // Whoever looks for the teacher finds the new one.
  await page.goto(`/desk/entities?q=giao+lach+${tail}`);
  await page.getByRole("link", { name: other }).click();
  await expect(page.getByRole("heading", { level: 1, name: other })).toBeVisible();
  const madePage = page.url();
  await expect(names).toHaveCount(2);
  await expect(names.filter({ hasText: teacher })).toBeVisible();
  await expect(names.filter({ hasText: other })).toBeVisible();
  await expect(articles.getByRole("rowheader")).toHaveCount(2);
  await expect(found(titles.school)).toHaveText("1");
  await expect(found(titles.prize)).toHaveText("1");

  await page.goto(`/desk/entities/${two.entityId}`);
  const history = page.getByRole("region", { name: vi.entities("history.title") });
  const split = history.getByRole("listitem").filter({ hasText: `${two.name} → ${other}` });
  await split.getByRole("button", { name: vi.entities("history.undo") }).click();
  await expectSaid(page, vi.entities("undone"));
  await expect(names).toHaveCount(3);
  await expect(names.filter({ hasText: teacher })).toBeVisible();
  for (const title of Object.values(titles)) await expect(found(title)).toHaveText("1");
  expect(await everythingOf([two.entityId])).toEqual(before);
  // What was made for the split leads back, so that no link to it is lost.
  await page.goto(madePage);
  await expect(page).toHaveURL(new RegExp(`/desk/entities/${two.entityId}$`));
});
