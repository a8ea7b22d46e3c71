import type { APIRequestContext, Browser, Page } from "@playwright/test";

import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aRevisedStory } from "@/seeds/factories/story";
import { expectSaid } from "../support/said";
import { shown } from "../support/shown";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const reason = "Ban quản lý cầu cho biết mố cầu chưa hề bị xói; chúng tôi đã không hỏi lại.";
const standfirst = "Xe tải phải đi vòng.";

/** On a machine that runs no scripts. */
async function asReader(browser: Browser, headline: string) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  return {
    page,
    teaser: page.getByRole("article").filter({ has: page.getByRole("link", { name: headline }) }),
    close: () => context.close(),
  };
}

/** What a reader's program is sent of it. */
async function entryOf(request: APIRequestContext, storyId: string): Promise<string> {
  const feed = await (await request.get("/feed.atom")).text();
  const entries = feed.match(/<entry>.*?<\/entry>/gs) ?? [];
  return entries.find((entry) => entry.includes(`urn:uuid:${storyId}`)) ?? "";
}

test("a chief retracts a story with a reason, which readers then find in place of its text", async ({
  page,
  browser,
  request,
  signIn,
}) => {
  const headline = `Cầu phao nghỉ ba ngày ${newId().slice(-6)}`;
  const { storyId, text } = await aRevisedStory({ headline });
  // Of long ago, so that it leads no front page on which other journeys are reading meanwhile.
  const firstPublishedAt = new Date("2020-01-01T00:00:00Z");
  await database().story.update({ where: { id: storyId }, data: { firstPublishedAt } });
  await signIn(page, { role: "chief", name: "Trần Thị Gỡ" });
  await page.goto(`/desk/stories/${storyId}`);
  await page.getByRole("button", { name: vi.story("step.update") }).click();
  await expectSaid(page, vi.story("step.done.publish"));
  const address = (await page.getByRole("link", { name: vi.story("openLive") }).getAttribute("href")) ?? "";

  const reader = await asReader(browser, headline);
  // Everything is read before as well: what was kept for readers must be made anew.
  await reader.page.goto("/");
  await expect(reader.teaser).toContainText(standfirst);
  await expect(reader.teaser).not.toContainText(vi.reader("retracted"));
  await reader.page.goto(address);
  await expect(reader.page.getByText(text)).toBeVisible();
  expect(await entryOf(request, storyId)).toContain(standfirst);

  await retract(page);

  await reader.page.goto("/");
  await expect(reader.teaser).toContainText(vi.reader("retracted"));
  await expect(reader.teaser).not.toContainText(standfirst);
  await reader.teaser.getByRole("link", { name: headline }).click();
  await expect(reader.page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
  const notice = reader.page.getByRole("alert").filter({ hasText: vi.reader("retractionTitle") });
  await expect(notice).toContainText(reason);
  await expect(reader.page.getByText(text)).toBeHidden();
  await expect(reader.page.getByRole("region", { name: vi.reader("sourcing.title") })).toHaveCount(0);
  await reader.page.getByText(vi.reader("readRetracted")).click();
  await expect(reader.page.getByText(text)).toBeVisible();
  const entry = await entryOf(request, storyId);
  expect(entry).toContain(`[${vi.reader("retracted")}] ${headline}`);
  expect(entry).not.toContain(standfirst);
  await reader.close();
});

async function retract(page: Page): Promise<void> {
  const open = page.getByRole("button", { name: vi.story("step.retract"), exact: true });
  await open.click();
  const dialog = page.getByRole("dialog", { name: vi.story("step.dialog.retract.title"), exact: true });
  const send = dialog.getByRole("button", { name: vi.story("step.dialog.retract.send"), exact: true });
  // Neither without a word to readers nor by a slip.
  await expect(send).toBeDisabled();
  await dialog.getByLabel(vi.story("step.dialog.retract.label")).fill(reason);
  await expect(send).toBeDisabled();
  await dialog.getByRole("checkbox", { name: vi.story("step.dialog.retract.sure") }).check();
  await send.click();
  await expectSaid(page, vi.story("step.done.retract"));
  await expect(dialog).toBeHidden();
  const notice = page.getByRole("alert").filter({ hasText: vi.story("retractedNotice") });
  await expect(notice).toContainText(reason);
  await expect(
    page.getByText(vi.story("state.public.retracted"), { exact: true }).filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(shown(page, vi.story("next.retracted"))).toBeVisible();
  await expect(open).toHaveCount(0);
}
