import type { Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { anOutlet } from "@/seeds/factories/outlet";
import { anArticleOf, followUs } from "@/seeds/factories/rule";
import { reviewOf } from "../support/review";
import { expectSaid } from "../support/said";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

async function openArticle(page: Page, id: string) {
  await page.goto(`/desk/articles/${id}`);
  await expect(reviewOf(page).list).toBeVisible();
}

/** Points to the block in the outline; the keys mean that one from then on. */
async function pointTo(page: Page, words: string) {
  const outline = page.getByRole("region", { name: vi.review("outline.title") });
  await outline.getByRole("button").filter({ hasText: words }).click();
}

test("a cut becomes a rule after its trial, cuts the next article, gives way to one key, and is retired and taken up again", async ({
  page,
  signIn,
}) => {
  const outletId = await anOutlet();
  const { name: outlet, slug } = await database().outlet.findUniqueOrThrow({ where: { id: outletId } });
  const first = await anArticleOf(outletId);
  await anArticleOf(outletId);
  await signIn(page, { role: "editor", name: "Phan Thị Lan" });

  await openArticle(page, first.id);
  const { blockWith } = reviewOf(page);
  await pointTo(page, followUs);
  await page.keyboard.press("c");
  await expectSaid(page, vi.rules("offerHint", { outlet }));
  await expect(blockWith(followUs).getByText(vi.review("cutReason.editor"))).toBeVisible();
  await page.keyboard.press("q");
  const form = page.getByRole("form", { name: vi.rules("form.title", { outlet }) }).filter({ visible: true });
  const save = form.getByRole("button", { name: vi.rules("form.save") });
  await expect(form.getByRole("radio").first()).toBeVisible();
  await expect(save).toBeHidden();
  const exact = vi.rules("cut", { pattern: vi.rules("pattern.exact", { words: followUs }) });
  await form.getByLabel(exact).check();
  const trial = form.getByRole("region", { name: vi.rules("trial.title", { count: 2 }) });
  await expect(trial).toContainText(vi.rules("trial.touched", { touched: 1, articles: 2, blocks: 1 }));
  await expect(trial.locator(".trial-cut")).toHaveText(followUs);
  await save.click();
  await expectSaid(page, vi.rules("said.saved", { outlet }));
  await expect(form).toBeHidden();

  const next = await anArticleOf(outletId);
  await openArticle(page, next.id);
  const byRule = blockWith(followUs).getByRole("link", {
    name: /Theo quy tắc 1 của .+, do Phan Thị Lan đặt ngày/,
  });
  await expect(byRule).toBeVisible();
  await pointTo(page, followUs);
  await page.keyboard.press("c");
  await expect(blockWith(followUs).getByRole("button", { name: vi.review("restore") })).toBeHidden();
  await expectSaid(page, vi.review("said.blockRestored"));

  const another = await anArticleOf(outletId);
  await openArticle(page, another.id);
  await byRule.click();
  await expect(page).toHaveURL(new RegExp(`/desk/outlets/${slug}/rules#rule-1$`));
  const rule = page.getByRole("listitem").filter({ hasText: exact });
  await expect(rule).toContainText(vi.rules("list.applied", { count: 1 }));
  await rule.getByRole("button", { name: vi.rules("list.retire") }).click();
  await rule.getByRole("checkbox").check();
  await expect(rule.getByRole("status")).toHaveText(vi.rules("list.giveBack", { articles: 1, blocks: 1 }));
  await rule.getByRole("button", { name: vi.rules("list.retireNow", { number: 1 }) }).click();
  await expect(page.getByRole("heading", { name: vi.rules("list.past") })).toBeVisible();
  await openArticle(page, another.id);
  await expect(blockWith(followUs).getByRole("button", { name: vi.review("restore") })).toBeHidden();

  await page.goto(`/desk/outlets/${slug}/rules`);
  await rule.getByRole("button", { name: vi.rules("list.undo") }).click();
  await expect(page.getByRole("heading", { name: vi.rules("list.past") })).toBeHidden();
  await openArticle(page, another.id);
  await expect(byRule).toBeVisible();
});
