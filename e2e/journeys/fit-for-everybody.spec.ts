import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { receiveImport } from "@/lib/import/receive";
import { aFailedImport } from "@/seeds/factories/import";
import { anUnreadableArticle } from "@/seeds/factories/read-article";
import { aDraft, aSubmittedStory } from "@/seeds/factories/story";
import { hindrances } from "../support/hindrances";
import { expect, test } from "../support/test";
import { vi } from "../support/words";

/** Addresses of one page of each kind, of the demo's data. */
async function readerPages(): Promise<string[]> {
  const db = database();
  // Of the demo: other journeys, which run beside this one, change their own.
  const live = { sample: true, publicationState: "published" as const, liveRevisionId: { not: null } };
  const story = await db.story.findFirstOrThrow({
    where: live,
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  const corrected = await db.story.findFirstOrThrow({
    where: { ...live, corrections: { some: {} } },
    select: { slug: true },
  });
  const gone = await db.story.findFirstOrThrow({
    where: { sample: true, publicationState: "retracted" },
    select: { slug: true },
  });
  const mentioned = { mentions: { some: { removedAt: null } } };
  const entity = await db.entity.findFirstOrThrow({
    where: mentioned,
    select: { slug: true },
    orderBy: { id: "asc" },
  });
  const outlet = await db.outlet.findFirstOrThrow({
    where: { articles: { some: { sample: true } } },
    select: { slug: true },
  });
  const topic = await db.topic.findFirstOrThrow({
    where: { stories: { some: { story: { sample: true } } } },
    select: { slug: true },
  });
  return [
    "/",
    "/en",
    `/stories/${story.slug}`,
    `/en/stories/${corrected.slug}`,
    `/stories/${gone.slug}`,
    `/entities/${entity.slug}`,
    `/outlets/${outlet.slug}`,
    `/topics/${topic.slug}`,
    "/en/topics/no-such-topic",
    "/sign-in",
    "/invitation/khong-con-dung",
    "/khong-co-trang-nay",
  ];
}

async function deskPages(): Promise<string[]> {
  const db = database();
  const article = await db.article.findFirstOrThrow({
    where: { sample: true, suggestions: { some: { status: "pending", type: "attribution" } } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const coverage = await db.coverage.findFirstOrThrow({
    where: { sample: true, members: { some: { state: "confirmed" } } },
    select: { id: true, members: { select: { articleId: true }, take: 2 } },
    orderBy: { id: "asc" },
  });
  const story = await db.story.findFirstOrThrow({
    where: { sample: true, publicationState: "published", coverageId: { not: null } },
    select: { id: true },
    orderBy: { id: "asc" },
  });
  const reviewed = await db.article.findFirstOrThrow({
    where: { sample: true, state: "reviewed" },
    select: { id: true, mentions: { select: { entityId: true }, where: { removedAt: null }, take: 1 } },
    orderBy: { id: "asc" },
  });
  const gone = await db.story.findFirstOrThrow({
    where: { sample: true, publicationState: "retracted" },
    select: { id: true },
  });
  // Two of different kinds: with a warning to confirm.
  const person = await db.entity.findFirstOrThrow({ where: { kind: "person" }, select: { id: true } });
  const somewhere = await db.entity.findFirstOrThrow({ where: { kind: "place" }, select: { id: true } });
  const doubtful = { from: person.id, into: somewhere.id };
  const [draft, submitted, refused] = [await aDraft(), await aSubmittedStory(), await aRefusedImport()];
  await anUnreadableArticle(`Phà Gò Sậy nghỉ hai ngày\n\nMã tin ${newId()}`);
  await aFailedImport();
  const [a, b] = coverage.members.map(({ articleId }) => articleId);
  return [
    "/desk",
    "/desk?state=archived&register=overseas",
    `/desk/articles/${article.id}`,
    `/desk/articles/${reviewed.id}`,
    "/desk/coverage",
    `/desk/coverage/${coverage.id}`,
    `/desk/compare?a=${a}&b=${b}`,
    "/en/desk/compare",
    "/desk/stories",
    "/desk/stories?state=approved",
    `/desk/stories/${story.id}`,
    `/desk/stories/${draft.storyId}`,
    `/en/desk/stories/${submitted.storyId}`,
    `/desk/stories/${gone.id}`,
    `/desk/stories/${story.id}/preview`,
    "/desk/import",
    `/desk/import/${refused}`,
    "/desk/import/failed",
    "/desk/unreadable",
    "/desk/outlets",
    "/desk/entities",
    "/en/desk/entities?q=khongai",
    "/desk/entities?gap=alike&sort=mentions",
    "/desk/entities/alike",
    "/en/desk/entities/alike?by=within",
    "/desk/entities/transfer",
    `/desk/entities/merge?from=${doubtful.from}&into=${doubtful.into}`,
    ...reviewed.mentions.flatMap(({ entityId }) => [
      `/desk/entities/${entityId}`,
      `/en/desk/entities/${entityId}/split`,
    ]),
  ];
}

const adminPages = [
  "/admin",
  "/admin/users",
  "/en/admin/users",
  "/admin/outlets",
  "/admin/tokens",
  "/admin/audit",
];

/** A report in which everything was refused, each for its reason. */
async function aRefusedImport(): Promise<string> {
  const refused = [[], [0x89, 0x50, 0x4e, 0x47, 0, 0, 1], [0x81, 0x8d, 0x8f, 0x90, 0x9d]];
  const items = refused.map((bytes, index) => ({ name: `bai-${index}.txt`, bytes: Uint8Array.from(bytes) }));
  const received = await receiveImport(systemActor("factory"), { door: "upload", label: "bài hỏng", items });
  if (!received.ok) throw new Error(received.problem);
  expect(received.value.items.map(({ outcome }) => outcome)).toEqual(items.map(() => "rejected"));
  return received.value.importId;
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`readers' pages hinder nobody, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const path of await readerPages()) {
      await page.goto(path);
      expect(await hindrances(page), path).toEqual([]);
    }
  });

  test(`the desk's pages hinder nobody, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await signIn(page, { role: "chief", name: "Mai Thị Đọc" });
    for (const path of await deskPages()) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      expect(await hindrances(page), path).toEqual([]);
    }
  });

  test(`the administrators' pages hinder nobody, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
    for (const path of adminPages) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
      expect(await hindrances(page), path).toEqual([]);
    }
  });

  test(`what opens, and what is refused, hinders nobody, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto("/sign-in");
    await page.getByLabel(vi.auth("email")).fill(`${newId()}@newsroom.example`);
    await page.getByLabel(vi.auth("password")).fill("không phải mật khẩu này");
    await page.getByRole("button", { name: vi.auth("signIn") }).click();
    await expect(page.getByRole("alert").getByText(vi.problems("wrong_credentials"))).toBeVisible();
    expect(await hindrances(page), "wrong password").toEqual([]);

    await page.goto("/");
    await page.getByRole("button", { name: vi.shell("scheme.label") }).click();
    await expect(page.getByRole("menuitemradio", { name: vi.shell("scheme.dark") })).toBeVisible();
    expect(await hindrances(page), "menu").toEqual([]);

    const gone = await database().story.findFirstOrThrow({
      where: { sample: true, publicationState: "retracted" },
      select: { slug: true },
    });
    await page.goto(`/stories/${gone.slug}`);
    await page.getByText(vi.reader("readRetracted")).click();
    expect(await hindrances(page), "retracted text").toEqual([]);

    await signIn(page, { role: "chief", name: "Mai Thị Đọc" });
    await page.goto("/desk");
    await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    const sheet = page.getByRole("dialog");
    // Keys are heard only once what streams in is bound to them.
    await expect(async () => {
      if (!(await sheet.isVisible())) await page.keyboard.press("?");
      await expect(sheet).toBeVisible({ timeout: 2_000 });
    }).toPass();
    expect(await hindrances(page), "keys").toEqual([]);
  });
}
