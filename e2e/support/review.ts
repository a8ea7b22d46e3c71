import { expect, type Locator, type Page } from "@playwright/test";

import { vi } from "./words";

/** The review screen, by what an editor sees of it. */
export function reviewOf(page: Page) {
  const list = page.getByRole("region", { name: vi.review("list.label") }).filter({ visible: true });
  return {
    text: page.locator("[data-article-text]"),
    list,
    blockWith: (words: string) => page.locator("[data-block]").filter({ hasText: words }),
    item: (words: string | RegExp) => list.getByRole("listitem").filter({ hasText: words }),
    editor: (name: string) => page.getByRole("form", { name }),
  };
}

/** Waits until the page's script is there to hear keys: the sheet of keys opens, and is closed again. */
export async function untilKeysAreHeard(page: Page): Promise<void> {
  const sheet = page.getByRole("dialog");
  await expect(async () => {
    if (!(await sheet.isVisible())) await page.keyboard.press("?");
    await expect(sheet).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
}

/** How many suggestions still wait, as the list says. */
export async function waiting(list: Locator): Promise<number> {
  const [done, total] = (await list.getByText(/^\d+\/\d+ /).innerText()).match(/\d+/g) ?? [];
  return Number(total) - Number(done);
}

/** Accepts by key whatever still waits, one after the other. */
export async function acceptTheRest(page: Page): Promise<void> {
  const { list } = reviewOf(page);
  const first = list.getByRole("button", { name: new RegExp(`^${vi.review("standing.pending")}`) }).first();
  if (!(await first.getAttribute("aria-current"))) await first.click();
  for (let open = await waiting(list); open > 0; open -= 1) {
    await page.keyboard.press("a");
    await expect.poll(() => waiting(list)).toBeLessThan(open);
  }
}
