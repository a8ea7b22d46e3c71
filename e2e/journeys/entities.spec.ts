import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { addMention } from "@/lib/mention/add";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { aNamedEntity } from "@/seeds/factories/entity";
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
