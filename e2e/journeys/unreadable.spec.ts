import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { aFailedImport } from "@/seeds/factories/import";
import { anUnreadableArticle } from "@/seeds/factories/read-article";
import { shown } from "../support/shown";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

const text = (mark: string) => `Đò ngang ${mark} đổi giờ

Bà Lưu Thị Bến, chủ đò, nói chuyến cuối sẽ rời bờ lúc sáu giờ chiều.`;

test("from the inbox an editor has read again what the machine could not, one by one or all at once", async ({
  page,
  signIn,
}) => {
  const marks = [newId(), newId(), newId()];
  const articleIds: string[] = [];
  for (const mark of marks) articleIds.push((await anUnreadableArticle(text(mark))).articleId);
  await signIn(page, { role: "editor", name: "Tạ Thị Đọc Lại" });
  await page.goto("/desk");
  await page
    .getByRole("navigation", { name: vi.inbox("waiting.label") })
    .getByRole("link", { name: /máy chưa đọc được/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: vi.inbox("unreadable.title") })).toBeVisible();
  const rowOf = (mark = "") => page.getByRole("row").filter({ hasText: mark });
  const first = rowOf(marks[0]);
  await expect(first).toContainText(vi.problems("reading_too_slow"));
  await first.getByRole("button", { name: /^Đọc lại Đò ngang/ }).click();
  await expect(first).toBeHidden();
  await expect(rowOf(marks[1])).toBeVisible();

  await page.getByRole("button", { name: /^Đọc lại (bài này|cả \d+ bài)/ }).click();
  await expect(shown(page, "đang chờ máy đọc lại")).toBeVisible();
  for (const mark of marks) await expect(rowOf(mark)).toBeHidden();
  const standing = () =>
    database().article.count({
      where: { id: { in: articleIds }, analysisFailures: 0, analysedAt: { not: null } },
    });
  await expect.poll(standing).toBe(marks.length);
});

test("an import that was given up says why, and goes on from where it stopped", async ({ page, signIn }) => {
  const label = `kho ${newId()}`;
  const { importId } = await aFailedImport({ label });
  await signIn(page, { role: "editor", name: "Tạ Thị Tiếp" });
  await page.goto("/desk");
  await page
    .getByRole("navigation", { name: vi.inbox("waiting.label") })
    .getByRole("link", { name: /dừng giữa chừng/ })
    .click();
  const row = page.getByRole("row").filter({ hasText: label });
  await expect(row).toContainText(vi.problems("gave_up"));
  await expect(row).toContainText(vi.import("failedList.standsAt", { name: "a.txt" }));
  await row.getByRole("button", { name: vi.import("failedList.resumeOf", { label }) }).click();
  await expect(row).toBeHidden();
  const state = () => database().import.findUnique({ where: { id: importId }, select: { state: true } });
  await expect.poll(state).toEqual({ state: "finished" });
});
