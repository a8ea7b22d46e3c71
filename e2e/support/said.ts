import { expect, type Page } from "@playwright/test";

const said = new WeakMap<Page, string[]>();

/**
 * Keeps what the page's toasts say. They leave after some seconds, and a busy machine may look only then: what was said
 * must not depend on when somebody looks.
 */
export async function listenToToasts(page: Page): Promise<void> {
  const heard: string[] = [];
  said.set(page, heard);
  await page.exposeFunction("hearToast", (words: string) => heard.push(words));
  await page.addInitScript(tellOfToasts);
}

/** Runs in the page. */
function tellOfToasts(): void {
  const told = new WeakMap<Element, string>();
  const tell = (toast: Element) => {
    const words = toast.textContent;
    if (words === "" || told.get(toast) === words) return;
    told.set(toast, words);
    const { hearToast } = window as unknown as { hearToast: (words: string) => unknown };
    void hearToast(words);
  };
  new MutationObserver(() => {
    for (const toast of document.querySelectorAll("[data-toast]")) tell(toast);
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Waits until a toast has said so; each of them counts once. */
export async function expectSaid(page: Page, words: string | RegExp): Promise<void> {
  const heard = said.get(page);
  if (heard === undefined) throw new Error("Nobody listens to the toasts of this page.");
  const place = () =>
    heard.findIndex((one) => (typeof words === "string" ? one.includes(words) : words.test(one)));
  await expect
    .poll(() => place() >= 0 || heard.slice(-5), { message: `a toast says: ${String(words)}` })
    .toBe(true);
  heard.splice(place(), 1);
}
