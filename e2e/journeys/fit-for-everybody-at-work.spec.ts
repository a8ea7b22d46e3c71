import { addFeedList } from "@/lib/feed/add-list";
import { database } from "@/lib/db/client";
import { anApiToken } from "@/seeds/factories/api-token";
import { anOpenNotice, anOrphan } from "@/seeds/factories/changed-text";
import { aFeed } from "@/seeds/factories/feed";
import { aFinishedImport, aPausedImport } from "@/seeds/factories/import";
import { aRule } from "@/seeds/factories/rule";
import { aChief } from "@/seeds/factories/user";
import { hindrances } from "../support/hindrances";
import { expect, test } from "../support/test";

/** An outlet with a cleaning rule and one without, and what a sender's change leaves behind. */
async function textPages(): Promise<string[]> {
  const db = database();
  const { outletId } = await aRule();
  const ruled = await db.outlet.findUniqueOrThrow({ where: { id: outletId }, select: { slug: true } });
  const bare = await db.outlet.findFirstOrThrow({
    where: { cleaningRules: { none: {} } },
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  const { noticeId } = await anOpenNotice();
  const { articleId } = await db.upstreamNotice.findUniqueOrThrow({ where: { id: noticeId } });
  const orphan = await anOrphan();
  return [
    "/desk/outlets",
    `/desk/outlets/${ruled.slug}/rules`,
    `/en/desk/outlets/${bare.slug}/rules`,
    `/desk/articles/${articleId}`,
    `/desk/articles/${articleId}/revisions`,
    `/desk/articles/${orphan.article.articleId}`,
  ];
}

/** Feeds of every health, and lists of feeds: one of which nothing was usable, one that is no list. */
async function feedPages(): Promise<string[]> {
  // Days away, so that no worker looks at them.
  const nextPollAt = new Date(Date.now() + 7 * 86_400_000);
  const { id: outletId } = await database().outlet.findFirstOrThrow({ orderBy: { id: "asc" } });
  const feeds = [
    await aFeed({ nextPollAt, outletId, lastPolledAt: new Date(), lastNewAt: new Date() }),
    await aFeed({ nextPollAt, failureCount: 4, problem: "server_error", lastPolledAt: new Date() }),
    await aFeed({ nextPollAt, state: "paused" }),
    await aFeed({ nextPollAt, state: "gone", failureCount: 1, problem: "gone" }),
  ];
  const outline = '<outline type="rss" text="Báo Hỏng" xmlUrl="javascript:alert(1)"/>';
  const lists = [`<opml version="2.0"><body>${outline}</body></opml>`, "Đây không phải là một danh sách."];
  return [
    "/desk/feeds",
    ...feeds.map(({ feedId }) => `/desk/feeds/${feedId}`),
    `/desk/feeds/outlets/${outletId}`,
    ...(await Promise.all(lists.map(aReadList))),
  ];
}

/** The address of a list that a worker has read. */
async function aReadList(words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words);
  const added = await addFeedList(await aChief(), { name: "bao.opml", bytes });
  if (!added.ok) throw new Error(added.problem);
  const { listId } = added.value;
  await expect
    .poll(async () => (await database().feedList.findUnique({ where: { id: listId } }))?.finishedAt ?? null)
    .not.toBeNull();
  return `/en/desk/feeds/lists/${listId}`;
}

async function importPages(): Promise<string[]> {
  const files = [
    { name: "a.txt", words: `Bến đò mở lại sau ba ngày mưa lớn, bản ${Date.now()}.` },
    { name: "b.txt", words: "" },
  ];
  const { importId } = await aFinishedImport({ files });
  const paused = await aPausedImport();
  return [
    `/desk/import/${importId}`,
    `/en/desk/import/${importId}?q=khong-co`,
    `/desk/import/${paused.importId}`,
  ];
}

const pages = { texts: textPages, feeds: feedPages, imports: importPages };

for (const colorScheme of ["light", "dark"] as const) {
  for (const [area, addresses] of Object.entries(pages)) {
    test(`pages about ${area} hinder nobody, ${colorScheme}`, async ({ page, signIn }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await signIn(page, { role: "chief", name: "Mai Thị Đọc" });
      for (const path of await addresses()) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
        expect(await hindrances(page), path).toEqual([]);
      }
    });
  }

  test(`tokens in use hinder nobody, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await anApiToken();
    await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
    await page.goto("/admin/tokens");
    await expect(page.getByRole("table")).toBeVisible();
    expect(await hindrances(page)).toEqual([]);
  });
}
