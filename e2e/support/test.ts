import { createHmac, randomBytes } from "node:crypto";

import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";

import { closeDatabase, database } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";
import { newId } from "@/lib/ids";
import { aUser } from "@/seeds/factories/user";

import { listenToToasts } from "./said";

type SignedIn = { role: Role; name: string };

type Fixtures = {
  /** Signs somebody new of the newsroom in to this page's browser, by the row and cookie that the form makes. */
  signIn: (page: Page, person: SignedIn) => Promise<void>;
  /** Anything that a page reports as an error fails the test. */
  quiet: void;
};

export const test = base.extend<Fixtures, { connection: void }>({
  page: async ({ page, javaScriptEnabled }, hand) => {
    if (javaScriptEnabled) {
      waitForScripts(page);
      await listenToToasts(page);
    }
    await hand(page);
  },
  signIn: async ({ baseURL }, hand) => {
    await hand((page, person) => openSession(page.context(), { ...person, url: baseURL ?? "" }));
  },
  quiet: [
    async ({ context }, hand) => {
      const complaints = listen(context);
      await hand();
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  connection: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads which fixtures one needs from this pattern.
    async ({}, hand) => {
      await hand();
      await closeDatabase();
    },
    { scope: "worker", auto: true },
  ],
});

export { expect } from "@playwright/test";

/**
 * A page that was opened is ready once React has taken over what can be used on it. Before that a key does nothing and a
 * form is sent the way it is without scripts; a machine is quicker with both than any person.
 */
function waitForScripts(page: Page): void {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  page.goto = async (...given) => {
    const answer = await goto(...given);
    await page.waitForFunction(isTakenOver);
    return answer;
  };
  page.reload = async (...given) => {
    const answer = await reload(...given);
    await page.waitForFunction(isTakenOver);
    return answer;
  };
}

/**
 * Runs in the page. React leaves its mark on every element that it looks after; keys are bound right after, which is
 * done when the page has nothing more to do.
 */
async function isTakenOver(): Promise<boolean> {
  const used = document.querySelectorAll(
    // What React sends along for forms without scripts it does not look after itself.
    "button, input:not([type=hidden]), select, textarea, summary",
  );
  const isMarked = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps"));
  if (![...used].every(isMarked)) return false;
  await new Promise((resolve) => requestIdleCallback(resolve));
  return true;
}

/** That a page is not there is told by its status; the browser's own remark on it is no fault of ours. */
const remark = /^Failed to load resource: the server responded with a status of 40[34]/;

function listen(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !remark.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

const sessionHours = 2;

async function openSession(
  context: BrowserContext,
  { role, name, url }: SignedIn & { url: string },
): Promise<void> {
  const { id: userId } = await aUser({ role, name });
  const token = randomBytes(24).toString("base64url");
  const expiresAt = new Date(Date.now() + sessionHours * 3_600_000);
  await database().session.create({ data: { id: newId(), token, userId, expiresAt } });
  const signature = createHmac("sha256", process.env["AUTH_SECRET"] ?? "")
    .update(token)
    .digest("base64");
  const value = encodeURIComponent(`${token}.${signature}`);
  await context.addCookies([{ name: "collate.session", value, url, httpOnly: true, sameSite: "Lax" }]);
}
