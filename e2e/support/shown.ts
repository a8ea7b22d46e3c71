import type { Locator, Page } from "@playwright/test";

/** Words that can be seen: earlier screens are kept in the page, hidden. */
export function shown(page: Page, words: string): Locator {
  return page.getByText(words).filter({ visible: true }).first();
}
