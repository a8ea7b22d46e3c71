import type { Page } from "@playwright/test";

import { analyseArticle } from "@/lib/article/analyse";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { addNote } from "@/lib/note/add";
import { aDraft } from "@/seeds/factories/story";
import { readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { reviewOf } from "../support/review";
import { selectWords } from "../support/select-words";
import { shown } from "../support/shown";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const kept = "Người dân hai bờ phải đi vòng qua cầu Bến Thủy, xa hơn mười hai cây số.";
const before = "Ban quản lý cho biết mố phía đông bị xói sâu hơn một mét sau trận lũ.";
const after = "Ban quản lý nay nói mố phía đông chỉ nứt nhẹ, không bị xói.";
const added = "Đội thợ đã lắp xong nhịp giữa chiều qua.";

function recordOf(url: string, text: string): { name: string; mimeType: string; buffer: Buffer } {
  const record = { title: "Cầu phao sông Lam đóng cửa", url, text };
  return {
    name: "tin.jsonl",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(`${JSON.stringify(record)}\n`),
  };
}

async function upload(page: Page, url: string, text: string): Promise<void> {
  await page.goto("/desk/import");
  await page.getByLabel(vi.import("choose")).setInputFiles([recordOf(url, text)]);
  await page.getByRole("button", { name: vi.import("upload", { count: 1 }) }).click();
}

/** Until the worker has taken the text in and read it. */
async function readUnder(url: string, number: number): Promise<string> {
  const identity = () =>
    database().articleIdentity.findFirst({
      where: { value: { contains: new URL(url).pathname } },
      select: {
        article: { select: { id: true, analysedAt: true, currentRevision: { select: { number: true } } } },
      },
    });
  await expect
    .poll(async () => (await identity())?.article.currentRevision?.number ?? 0, { timeout: 120_000 })
    .toBe(number);
  const articleId = (await identity())?.article.id ?? "";
  await analyseArticle(systemActor("journey"), { articleId });
  return articleId;
}

test("a changed text keeps what still applies, shows the rest, and is told on the story", async ({
  page,
  signIn,
}) => {
  test.slow();
  const url = `https://bao-song-lam.example/${newId()}.html`;
  await signIn(page, { role: "editor", name: "Trịnh Bá Sửa" });
  await upload(page, url, [kept, before].join("\n\n"));
  const articleId = await readUnder(url, 1);
  const { revision } = await readAgain(articleId);
  const editor = await anEditor();
  const noteOn = async (words: string, body: string) => {
    const start = revision.text.indexOf(words);
    await addNote(editor, { revisionId: revision.id, span: { start, end: start + words.length }, body });
  };
  await noteOn("mười hai cây số", "Đo lại quãng đường.");
  await noteOn("xói sâu hơn một mét", "Hỏi kỹ sư.");
  const { storyId } = await aDraft({ article: null, headline: "Cầu phao nghỉ" });
  const start = revision.text.indexOf("xói sâu hơn một mét");
  await database().citation.create({
    data: {
      id: newId(),
      storyId,
      articleId,
      articleRevisionId: revision.id,
      start,
      end: start + 19,
      quote: "xói sâu hơn một mét",
      prefix: "",
      suffix: "",
      createdById: editor.id,
    },
  });

  await upload(page, url, [kept, after, added].join("\n\n"));
  await readUnder(url, 2);

  await page.goto(`/desk/articles/${articleId}`);
  await expect(shown(page, vi.review("notice.what.revised"))).toBeVisible();
  const orphans = page.getByRole("region", { name: vi.review("orphan.label") }).filter({ visible: true });
  await expect(orphans).toContainText("xói sâu hơn một mét");
  await expect(orphans).not.toContainText("mười hai cây số");

  await page.getByRole("link", { name: vi.review("notice.difference") }).click();
  await expect(shown(page, vi.review("revisions.kind.changed"))).toBeVisible();
  await expect(page.locator("ins").filter({ hasText: "nứt nhẹ", visible: true }).first()).toBeVisible();
  await expect(page.locator("del").filter({ visible: true }).first()).toBeVisible();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: vi.review("revisions.download", { number: 1 }) }).click();
  expect((await download).suggestedFilename()).toMatch(/-1\.bin$/);

  await page.goto(`/desk/stories/${storyId}`);
  await expect(shown(page, vi.story("notice.title"))).toBeVisible();
  await expect(shown(page, vi.story("notice.cited", { quote: "xói sâu hơn một mét" }))).toBeVisible();
  await page.goto("/desk/stories");
  await expect(shown(page, vi.story("notice.mark", { count: 1 }))).toBeVisible();

  await page.goto(`/desk/articles/${articleId}`);
  await selectWords(page, reviewOf(page).text, "nứt nhẹ");
  await orphans.getByRole("button", { name: vi.review("orphan.attach", { words: "nứt nhẹ" }) }).click();
  await expect(orphans).toBeHidden();
  await page.getByRole("button", { name: vi.review("notice.acknowledge") }).click();
  await expect(shown(page, vi.review("notice.what.revised"))).toBeHidden();
});
