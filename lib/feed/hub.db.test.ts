import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";
import { closeFeedThread } from "@/lib/document/apart/read-feed-apart";
import * as environment from "@/lib/env";
import { pollSurroundings } from "@/lib/testing/poll-surroundings";
import { feed as feedAnswer, says } from "@/lib/testing/web-stand-in/answers";
import { openWebStandIn, type WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { playHub } from "@/lib/testing/web-stand-in/websub-hub";
import { aFeed, atomOf } from "@/seeds/factories/feed";
import { GET, POST } from "@/app/api/websub/[callback]/route";
import { askDueHubs } from "./ask-hub";
import { isSigned, maxPushBytes } from "./hub-door";
import { pollNextFeed } from "./poll";

let web: WebStandIn;
let played: ReturnType<typeof pollSurroundings>;
let own: Awaited<ReturnType<typeof openOwnDoor>>;

/** Our own route on a port of its own, so that the hub can call it. */
async function openOwnDoor() {
  const server = createServer((request, response) => {
    void answer(request.url ?? "", request.method ?? "", request).then(async (given) => {
      response.writeHead(given.status).end(Buffer.from(await given.arrayBuffer()));
    });
  });
  async function answer(
    path: string,
    method: string,
    message: Parameters<typeof text>[0] & { headers: object },
  ) {
    const url = new URL(path, "http://own.example");
    const params = Promise.resolve({ callback: url.pathname.split("/").at(-1) ?? "" });
    const body = await text(message);
    const headers = new Headers(
      Object.entries(message.headers).map(([name, value]) => [name, String(value)]),
    );
    headers.delete("transfer-encoding");
    return method === "GET"
      ? GET(new Request(url), { params })
      : POST(new Request(url, { method, body, headers }), { params });
  }
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

beforeEach(async () => {
  web = await openWebStandIn();
  own = await openOwnDoor();
  played = pollSurroundings([web.host]);
  const real = environment.env();
  vi.spyOn(environment, "env").mockReturnValue({
    ...real,
    PUBLIC_URL: own.origin,
    FETCH_ALLOW_HOSTS: [web.host],
  });
});

afterEach(async () => {
  await played.close();
  await own.close();
  await web.close();
});

afterAll(closeFeedThread);

async function aPolledFeed() {
  const hub = playHub(web, "/hub");
  const head = `<link rel="hub" href="${hub.url}"/><link rel="self" href="${web.origin}/rss"/>`;
  web.play("/rss", [feedAnswer(atomOf([{ id: "1" }], { head }))]);
  const { feedId } = await aFeed({ url: `${web.origin}/rss` });
  await pollNextFeed(played.around);
  return { hub, feedId };
}

const standing = (feedId: string) => database().feed.findUniqueOrThrow({ where: { id: feedId } });

test("a hub is asked, asks back, pushes; what it pushes comes in like what is polled", async () => {
  const { hub, feedId } = await aPolledFeed();
  expect(await askDueHubs(played.around.fetch)).toBe(1);
  expect(await askDueHubs(played.around.fetch)).toBe(0);
  const [asked] = hub.subscriptions();
  if (!asked) throw new Error("nobody asked");
  expect(asked).toMatchObject({ mode: "subscribe", topic: `${web.origin}/rss`, leaseSeconds: 604_800 });
  expect(await standing(feedId)).toMatchObject({ hubState: "pending" });

  expect(await hub.verify({ ...asked, topic: `${web.origin}/khac` })).toMatchObject({
    status: 404,
    meant: false,
  });
  expect(await hub.deliver(asked, { body: "sớm quá" })).toEqual({ status: 410 });
  expect(await hub.verify(asked)).toEqual({ status: 200, meant: true });
  expect(await standing(feedId)).toMatchObject({ hubState: "subscribed", hubLeaseUntil: expect.any(Date) });

  const body = atomOf([{ id: "1" }, { id: "2" }]);
  expect(await hub.deliver(asked, { body, secret: "kẻ khác" })).toEqual({ status: 202 });
  expect(await database().feedPush.count()).toBe(0);
  expect(await hub.deliver(asked, { body })).toEqual({ status: 202 });
  const polled = await pollNextFeed(played.around);
  expect(polled?.importId).toEqual(expect.any(String));
  expect(await database().feedPush.count()).toBe(0);
  const last = await database().feedPoll.findFirstOrThrow({ where: { pushed: true } });
  expect(last).toMatchObject({ itemCount: 1, outcome: "items" });
  expect(web.requests("/rss")).toHaveLength(1);
  expect(await standing(feedId)).toMatchObject({ hubState: "subscribed", hubUrl: hub.url });
  const [row] = await database().$queryRaw<{ minutes: number }[]>`
    SELECT (extract(epoch FROM next_poll_at - clock_timestamp()) / 60)::int AS minutes FROM feed`;
  expect(row?.minutes).toBe(120);
});

test("a subscription is renewed before it ends, with the same address and secret", async () => {
  const { hub, feedId } = await aPolledFeed();
  await askDueHubs(played.around.fetch);
  const [asked] = hub.subscriptions();
  if (!asked) throw new Error("nobody asked");
  await hub.verify({ ...asked, leaseSeconds: 3_600 });
  await database().feed.update({ where: { id: feedId }, data: { hubAskedAt: new Date(0) } });
  expect(await askDueHubs(played.around.fetch)).toBe(1);
  expect(hub.subscriptions()[1]).toEqual(asked);
  expect(await standing(feedId)).toMatchObject({ hubState: "subscribed" });
});

test("a hub that says no is left alone, and polling goes on", async () => {
  const { feedId } = await aPolledFeed();
  web.play("/hub", [says(403)]);
  await askDueHubs(played.around.fetch);
  expect(await standing(feedId)).toMatchObject({ hubState: "denied", state: "active" });
  expect(await askDueHubs(played.around.fetch)).toBe(0);
});

test("a denial by call counts too, and nobody else can deny", async () => {
  const { hub, feedId } = await aPolledFeed();
  await askDueHubs(played.around.fetch);
  const [asked] = hub.subscriptions();
  const call = (topic: string) =>
    fetch(`${asked?.callback}?hub.mode=denied&hub.topic=${encodeURIComponent(topic)}`).then(
      ({ status }) => status,
    );
  expect(await call("https://khac.example.vn/")).toBe(404);
  expect(await standing(feedId)).toMatchObject({ hubState: "pending" });
  expect(await call(`${web.origin}/rss`)).toBe(200);
  expect(await standing(feedId)).toMatchObject({ hubState: "denied" });
});

test("a hub of the open web is not asked by a machine that it cannot reach", async () => {
  await aFeed({
    hubUrl: "https://hub.example.vn/",
    hubTopic: "https://a.example.vn/rss",
    nextPollAt: new Date("2100-01-01"),
  });
  expect(await askDueHubs(played.around.fetch)).toBe(0);
});

test("a push that is too large is turned away before it is held", async () => {
  const { hub } = await aPolledFeed();
  await askDueHubs(played.around.fetch);
  const [asked] = hub.subscriptions();
  if (!asked) throw new Error("nobody asked");
  await hub.verify(asked);
  expect(await hub.deliver(asked, { body: "a".repeat(maxPushBytes + 1) })).toEqual({ status: 413 });
});

test("only a strong and whole signature counts", () => {
  const bytes = new TextEncoder().encode("bến");
  for (const header of [null, "", "sha256=", "sha1=00", "md5=00", "sha256=zz", `sha256=${"0".repeat(64)}`]) {
    expect(isSigned(bytes, header, "bí mật")).toBe(false);
  }
});
