import type { APIRequestContext, APIResponse } from "@playwright/test";

import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aDraft } from "@/seeds/factories/story";
import { expect, test } from "../support/test";
import { en, vi } from "../support/words";

const kinds = ["stories", "entities", "outlets", "topics"];
const languages = [
  { prefix: "", words: vi },
  { prefix: "/en", words: en },
];

/** What a reader without scripts is sent. */
async function sent(
  request: APIRequestContext,
  path: string,
): Promise<{ answer: APIResponse; text: string }> {
  const answer = await request.get(path);
  const html = await answer.text();
  return { answer, text: html.replaceAll(/<script\b.*?<\/script>/gs, "").replaceAll(/<[^>]+>/g, " ") };
}

for (const { prefix, words } of languages) {
  for (const kind of kinds) {
    test(`${prefix}/${kind}: an unknown name is not found at its first visit, in words`, async ({
      request,
    }) => {
      const path = `${prefix}/${kind}/khong-co-${newId()}`;
      for (const visit of ["first", "second"]) {
        const { answer, text } = await sent(request, path);
        expect(answer.status(), `${visit} visit`).toBe(404);
        expect(text, `${visit} visit`).toContain(words.fault("missingTitle"));
        expect(text, `${visit} visit`).toContain(words.fault("missingHome"));
      }
    });
  }
}

test("an address that could be nobody's name is not found either", async ({ request }) => {
  for (const name of ["%00", "kh%C3%B4ng-d%E1%BA%A5u", "A-B", "-", "a%2Fb"]) {
    expect((await request.get(`/stories/${name}`)).status(), name).toBe(404);
  }
});

test("a draft is not found; a retracted story is, with its reason", async ({ request }) => {
  const { storyId } = await aDraft();
  const draft = await database().story.findUniqueOrThrow({ where: { id: storyId }, select: { slug: true } });
  expect((await request.get(`/stories/${draft.slug}`)).status()).toBe(404);

  const gone = await database().story.findFirstOrThrow({
    where: { sample: true, publicationState: "retracted" },
    select: { slug: true, retraction: { select: { reason: true } } },
  });
  for (const { prefix, words } of languages) {
    const { answer, text } = await sent(request, `${prefix}/stories/${gone.slug}`);
    expect(answer.status()).toBe(200);
    expect(text).toContain(words.reader("retractionTitle"));
    expect(text).toContain(gone.retraction?.reason);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page that is not there leads home", async ({ page }) => {
    await page.goto(`/en/topics/nothing-${newId()}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(en.fault("missingTitle"));
    await page.getByRole("link", { name: en.fault("missingHome") }).click();
    await expect(page).toHaveURL(/\/en$/);
  });
});
