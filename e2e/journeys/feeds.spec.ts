import {
  feed as feedAnswer,
  gone,
  page as pageAnswer,
  redirect,
  says,
} from "@/lib/testing/web-stand-in/answers";
import { openWebStandIn, type WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { playHub } from "@/lib/testing/web-stand-in/websub-hub";
import { newId } from "@/lib/ids";
import { atomOf } from "@/seeds/factories/feed";

import { shown } from "../support/shown";
import { expect, test } from "../support/test";
import { vi } from "../support/words";
import { webPort } from "../support/web-port";

// One port, so one after the other.
test.describe.configure({ mode: "default" });

let web: WebStandIn;

test.beforeAll(async () => {
  web = await openWebStandIn({ port: webPort("feeds") });
});

test.afterAll(() => web.close());

/** Another one each time: what came in by an earlier run would only be recognised. */
const mark = newId().slice(-6);
const title = `Bến đò ${mark} mở lại`;

test("a paper's address brings its articles; when its feed breaks the desk says how", async ({
  page,
  signIn,
}) => {
  const path = `/bao-${mark}`;
  web.play(path, [
    pageAnswer(
      `<!doctype html><html><head><title>Báo Bến Sông</title><link rel="alternate" type="application/atom+xml" href="${path}/tin.xml"></head><body><p>Trang nhất</p></body></html>`,
    ),
  ]);
  const items = [
    {
      id: `${mark}-1`,
      title,
      text: `Sáng nay bến ${mark} mở lại sau ba ngày nước lớn, khách qua sông rất đông.`,
    },
    {
      id: `${mark}-2`,
      title: `Chợ nổi ${mark} họp sớm`,
      text: `Chợ nổi ${mark} họp từ bốn giờ sáng, ghe thuyền kín mặt sông.`,
    },
  ];
  web.play(`${path}/tin.xml`, [feedAnswer(atomOf(items)), says(500)]);
  await signIn(page, { role: "chief", name: "Trần Đại Nghĩa" });

  await test.step("add the address of a page", async () => {
    await page.goto("/desk");
    // Keys are heard only once the page's script is there.
    await expect(async () => {
      await page.keyboard.press("g");
      await page.keyboard.press("f");
      await expect(page).toHaveURL(/\/desk\/feeds$/, { timeout: 2_000 });
    }).toPass();
    await page.getByLabel(vi.feeds("url"), { exact: true }).fill(`${web.origin}${path}`);
    await page.getByLabel(vi.feeds("fetchPages")).uncheck();
    await page.getByRole("button", { name: vi.feeds("add"), exact: true }).click();
    await expect(page).toHaveURL(/\/desk\/feeds\/[0-9a-f-]{36}$/);
  });

  await test.step("its feed is found and read, and the chart shows it", async () => {
    await expect(shown(page, vi.feeds("health.ok"))).toBeVisible();
    await expect(page.getByRole("heading", { level: 1, name: "Bến Sông" })).toBeVisible();
    await expect(shown(page, `${web.origin}${path}/tin.xml`)).toBeVisible();
    await expect(page.getByRole("img", { name: new RegExp(vi.feeds("chart")) })).toBeVisible();
    await shown(page, vi.feeds("chartTable")).click();
    await expect(
      page.getByRole("table", { name: vi.feeds("chart") }).getByRole("cell", { name: "2", exact: true }),
    ).toBeVisible();
  });

  await test.step("the articles arrive in the inbox", async () => {
    const address = page.url();
    await expect(async () => {
      await page.goto("/desk");
      await expect(shown(page, title)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.goto(address);
  });

  await test.step("it breaks and says how", async () => {
    await page.getByRole("button", { name: vi.feeds("pollNow") }).click();
    await expect(shown(page, vi.feeds("problem.server_error"))).toBeVisible();
    await expect(shown(page, vi.feeds("health.failing"))).toBeVisible();
  });

  await test.step("paused, it is left alone", async () => {
    await page.getByRole("button", { name: vi.feeds("pause") }).click();
    await expect(shown(page, vi.feeds("health.paused"))).toBeVisible();
    await expect(page.getByRole("button", { name: vi.feeds("resume") })).toBeVisible();
  });
});

test("a hub is asked for a feed that has one, and what it pushes is in the inbox without another look", async ({
  page,
  signIn,
}) => {
  const path = `/day-${mark}`;
  const hub = playHub(web, `${path}/hub`);
  const head = `<link rel="hub" href="${hub.url}"/><link rel="self" href="${web.origin}${path}/tin.xml"/>`;
  const first = { id: `${mark}-d1`, title: `Cầu phao ${mark} thông xe` };
  const pushed = { id: `${mark}-d2`, title: `Cầu phao ${mark} đóng lúc nửa đêm` };
  web.play(`${path}/tin.xml`, [feedAnswer(atomOf([first], { head }))]);
  await signIn(page, { role: "chief", name: "Hồ Thị Đẩy" });
  await page.goto("/desk/feeds");
  await page.getByLabel(vi.feeds("url"), { exact: true }).fill(`${web.origin}${path}/tin.xml`);
  await page.getByLabel(vi.feeds("fetchPages")).uncheck();
  await page.getByRole("button", { name: vi.feeds("add"), exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/feeds\/[0-9a-f-]{36}$/);
  const address = page.url();

  // The worker asks the hubs whose turn it is twice a minute.
  await expect.poll(() => hub.subscriptions().length, { timeout: 90_000 }).toBe(1);
  const [asked] = hub.subscriptions();
  if (!asked) throw new Error("The hub was not asked.");
  expect(await hub.verify(asked)).toEqual({ status: 200, meant: true });
  await page.goto(address);
  await expect(shown(page, vi.feeds("hub.subscribed"))).toBeVisible();

  const looks = web.requests(`${path}/tin.xml`).length;
  expect(await hub.deliver(asked, { body: atomOf([first, pushed], { head }) })).toEqual({ status: 202 });
  await expect(async () => {
    await page.goto("/desk");
    await expect(shown(page, pushed.title)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  expect(web.requests(`${path}/tin.xml`)).toHaveLength(looks);
});

test("a feed in JSON is found where it has moved to; one that is gone is left alone", async ({
  page,
  signIn,
}) => {
  const path = `/json-${mark}`;
  const item = {
    id: `${mark}-j`,
    title: `Tin JSON ${mark}`,
    content_text: `Bến ${mark} có đò đêm từ hôm nay, mỗi giờ một chuyến, giá vé không đổi.`,
  };
  const feed = { version: "https://jsonfeed.org/version/1.1", title: "Báo JSON", items: [item] };
  const jsonFeed = says(200, { "content-type": "application/feed+json" }, JSON.stringify(feed));
  web.play(path, [redirect(`${path}/moi`)]);
  web.play(`${path}/moi`, [jsonFeed, gone()]);
  await signIn(page, { role: "chief", name: "Trần Đại Nghĩa" });
  await page.goto("/desk/feeds");
  await page.getByLabel(vi.feeds("url"), { exact: true }).fill(`${web.origin}${path}`);
  await page.getByLabel(vi.feeds("fetchPages")).uncheck();
  await page.getByRole("button", { name: vi.feeds("add"), exact: true }).click();
  await expect(page).toHaveURL(/\/desk\/feeds\/[0-9a-f-]{36}$/);
  await expect(shown(page, vi.feeds("health.ok"))).toBeVisible();
  const address = page.url();
  await expect(async () => {
    await page.goto("/desk");
    await expect(shown(page, item.title)).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.goto(address);
  await page.getByRole("button", { name: vi.feeds("pollNow") }).click();
  await expect(shown(page, vi.feeds("health.gone"))).toBeVisible();
});

test("a list of feeds is read, and each of them is told", async ({ page, signIn }) => {
  const outline = (name: string, address: string) =>
    `<outline type="rss" text="${name}" xmlUrl="${address}"/>`;
  const list = `<opml version="2.0"><body>${[
    outline("Báo Một", `${web.origin}/mot-${mark}`),
    outline("Báo Hai", `${web.origin}/hai-${mark}`),
    outline("Báo Hỏng", "javascript:alert(1)"),
  ].join("")}</body></opml>`;
  await signIn(page, { role: "admin", name: "Vũ Quản Trị" });
  await page.goto("/desk/feeds");
  await page
    .getByLabel(vi.feeds("listFile"))
    .setInputFiles({ name: "bao.opml", mimeType: "text/x-opml", buffer: Buffer.from(list) });
  await page.getByRole("button", { name: vi.feeds("listSend") }).click();
  await expect(page.getByText(vi.feeds("listDetail", { added: 2, known: 0, refused: 1 }))).toBeVisible();
  const rows = page.getByRole("table", { name: vi.feeds("listCaption") }).getByRole("row");
  await expect(rows.filter({ hasText: "Báo Một" })).toContainText(vi.feeds("entry.added"));
  await expect(rows.filter({ hasText: "javascript:" })).toContainText(vi.feeds("problem.bad_address"));

  await page.getByRole("link", { name: "Báo Một" }).click();
  await expect(shown(page, vi.feeds("problem.missing"))).toBeVisible();

  const download = await page.request.get("/api/feeds/opml");
  expect(await download.text()).toContain(`${web.origin}/mot-${mark}`);
});

test("an editor sees how feeds fare but changes nothing", async ({ page, signIn }) => {
  await signIn(page, { role: "editor", name: "Phạm Thị Lụa" });
  await page.goto("/desk/feeds");
  await expect(page.getByRole("heading", { level: 1, name: vi.feeds("title") })).toBeVisible();
  await expect(page.getByRole("heading", { name: vi.feeds("addTitle") })).toHaveCount(0);
});
