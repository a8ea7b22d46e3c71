import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { freezeClock } from "@/lib/clock";
import {
  busy,
  drip,
  encoded,
  feed,
  gone,
  held,
  never,
  page,
  redirect,
  says,
  unlessKnown,
} from "@/lib/testing/web-stand-in/answers";
import { rawHttp } from "@/lib/testing/web-stand-in/raw-answers";
import { certificate } from "@/lib/testing/web-stand-in/certificate";
import { openWebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import type { WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { playHub } from "@/lib/testing/web-stand-in/websub-hub";
import { forbiddenAddress } from "./address-policy";
import { openFetcher } from "./open-fetcher";
import type { Fetcher, FetchResult } from "./open-fetcher";

let web: WebStandIn;
let secure: WebStandIn;
let fetcher: Fetcher;

beforeAll(async () => {
  web = await openWebStandIn();
  secure = await openWebStandIn({ scheme: "https" });
});

beforeEach(() => {
  fetcher = openOwn();
});

afterAll(async () => {
  await web.close();
  await secure.close();
});

test("a page comes with its bytes, its address and the headers that matter", async () => {
  web.play("/tin", [page("<p>Xin chào</p>", { etag: '"1"', "set-cookie": "a=b", link: ["</a>", "</b>"] })]);

  const response = taken(await fetcher.fetch(`${web.origin}/tin?a=1#muc`, { accept: "text/html" }));

  expect(response.bytes.toString()).toBe("<p>Xin chào</p>");
  expect(response).toMatchObject({
    status: 200,
    finalUrl: `${web.origin}/tin?a=1`,
    redirects: [],
    permanent: false,
    headers: { "content-type": "text/html; charset=utf-8", etag: '"1"', link: "</a>, </b>" },
  });
  expect(Object.keys(response.headers)).not.toContain("set-cookie");
  expect(web.requests("/tin")).toMatchObject([
    { method: "GET", path: "/tin?a=1", headers: { "user-agent": "Collate/test", accept: "text/html" } },
  ]);
});

test.each([["gzip"], ["deflate"], ["deflate-raw"], ["br"], ["zstd"], ["br", "gzip"]] as const)(
  "what is packed as %s is unpacked",
  async (...codings) => {
    web.play("/tin", [encoded("Hội đồng họp sáng nay. ".repeat(5000), [...codings])]);

    const response = taken(await fetcher.fetch(`${web.origin}/tin`));

    expect(response.bytes.toString()).toBe("Hội đồng họp sáng nay. ".repeat(5000));
  },
);

test("a known state is not sent again", async () => {
  const lastModified = "Sun, 29 Nov 2026 08:00:00 GMT";
  web.play("/feed", [unlessKnown(feed("<rss/>"), { etag: '"7"', lastModified })]);

  const first = taken(await fetcher.fetch(`${web.origin}/feed`));
  const conditional = {
    etag: first.headers.etag ?? null,
    lastModified: first.headers["last-modified"] ?? null,
  };
  const second = taken(await fetcher.fetch(`${web.origin}/feed`, { conditional }));
  const third = taken(
    await fetcher.fetch(`${web.origin}/feed`, { conditional: { etag: '"6"', lastModified } }),
  );

  expect([first.status, second.status, third.status]).toEqual([200, 304, 200]);
  expect(second).toMatchObject({ bytes: Buffer.alloc(0), headers: { etag: '"7"' } });
});

test("a stored validator that no header can carry is left out", async () => {
  web.play("/feed", [feed("<rss/>")]);

  const conditional = { etag: '"a"\r\nX-Own: 1', lastModified: "hôm qua ế" };
  taken(await fetcher.fetch(`${web.origin}/feed`, { conditional }));

  const { headers } = web.requests("/feed").at(-1) ?? { headers: {} };
  expect(Object.keys(headers).filter((name) => /^(?:if-|x-own)/.test(name))).toEqual([]);
});

test("redirects are followed, told, and called permanent only if each is", async () => {
  web.play("/cu", [redirect("/cu-hon", 301)]);
  web.play("/cu-hon", [redirect("./moi?b=2", 308)]);
  web.play("/tam", [redirect("/cu", 302)]);
  web.play("/moi", [feed("<rss/>")]);

  const moved = taken(await fetcher.fetch(`${web.origin}/cu`));
  const lent = taken(await fetcher.fetch(`${web.origin}/tam`));

  expect(moved).toMatchObject({ finalUrl: `${web.origin}/moi?b=2`, permanent: true });
  expect(moved.redirects).toEqual([
    { from: `${web.origin}/cu`, to: `${web.origin}/cu-hon`, status: 301 },
    { from: `${web.origin}/cu-hon`, to: `${web.origin}/moi?b=2`, status: 308 },
  ]);
  expect(lent).toMatchObject({ permanent: false, finalUrl: `${web.origin}/moi?b=2` });
  expect(lent.redirects).toHaveLength(3);
});

test("a redirect may name its target in Vietnamese letters as they are", async () => {
  web.play("/cu", [rawHttp(["HTTP/1.1 301 Moved", "Location: /tin-tức/sáng", "Content-Length: 0"])]);
  web.play("/tin-t%E1%BB%A9c/s%C3%A1ng", [page("ok")]);

  const response = taken(await fetcher.fetch(`${web.origin}/cu`));

  expect(response.finalUrl).toBe(`${web.origin}/tin-t%E1%BB%A9c/s%C3%A1ng`);
});

test("five redirects are followed and the sixth is not", async () => {
  for (const at of [1, 2, 3, 4, 5, 6]) web.play(`/${at}`, [redirect(`/${at - 1}`)]);
  web.play("/0", [page("ok")]);

  expect(taken(await fetcher.fetch(`${web.origin}/5`)).redirects).toHaveLength(5);
  expect(await fetcher.fetch(`${web.origin}/6`)).toMatchObject({ problem: "too_many_redirects" });
});

test("an encrypted address may not lead to an open one, the other way it may", async () => {
  secure.play("/xuong", [redirect(`${web.origin}/fine`)]);
  web.play("/len", [redirect(`${secure.origin}/fine`)]);
  secure.play("/fine", [page("ok")]);

  expect(await fetcher.fetch(`${secure.origin}/xuong`)).toMatchObject({ problem: "redirect_forbidden" });
  expect(taken(await fetcher.fetch(`${web.origin}/len`)).finalUrl).toBe(`${secure.origin}/fine`);
});

test("a certificate that nobody vouches for, or of another name, is refused", async () => {
  const strict = openOwn({ ca: undefined });
  const other = openOwn({ names: { "news.example": ["127.0.0.1"] } });

  const unknown = await strict.fetch(`${secure.origin}/`);
  const elsewhere = await other.fetch(`https://news.example:${new URL(secure.origin).port}/`);
  const plain = await fetcher.fetch(`https://${web.host}/`);

  expect([unknown, elsewhere, plain].map(problemOf)).toEqual(["tls_failed", "tls_failed", "tls_failed"]);
});

test("a server that hangs up on the handshake fails as encryption, a closed port as connection", async () => {
  const mute = createServer((socket) => socket.on("error", () => {}).destroy());
  await new Promise<void>((resolve) => {
    mute.listen(0, "127.0.0.1", resolve);
  });
  const { port } = mute.address() as AddressInfo;
  const own = openOwn({ hosts: [`127.0.0.1:${port}`] });

  const hungUp = await own.fetch(`https://127.0.0.1:${port}/`);
  await new Promise((resolve) => {
    mute.close(resolve);
  });
  const closed = await own.fetch(`http://127.0.0.1:${port}/`);

  expect(hungUp).toMatchObject({ problem: "tls_failed" });
  expect(closed).toMatchObject({ problem: "connect_failed" });
});

test("an error tells its number and when to come back", async () => {
  freezeClock(new Date("2026-11-30T08:00:00Z"));
  onTestFinished(() => freezeClock(null));
  web.play("/a", [busy("120", 429)]);
  web.play("/b", [busy("Mon, 30 Nov 2026 08:05:00 GMT")]);
  web.play("/c", [busy("Mon, 30 Nov 2020 08:05:00 GMT")]);
  web.play("/d", [busy("9".repeat(40))]);
  web.play("/e", [busy("soon")]);
  web.play("/f", [gone()]);

  const results = await Promise.all([..."abcdef"].map((path) => fetcher.fetch(`${web.origin}/${path}`)));

  expect(results.map((result) => (result.ok ? null : [result.status, result.retryAfterSeconds]))).toEqual([
    [429, 120],
    [503, 300],
    [503, 0],
    [503, 2_592_000],
    [503, undefined],
    [410, undefined],
  ]);
});

test("a fetch can be called off before it begins, while it waits and while it reads", async () => {
  const waiting = new AbortController();
  const reading = new AbortController();
  const slow = held(page("ok"));
  const parts = drip(["một", "hai"]);
  web.play("/wait", [slow.answer]);
  web.play("/read", [parts.answer]);

  const early = await fetcher.fetch(`${web.origin}/wait`, { signal: AbortSignal.abort() });
  expect(early).toMatchObject({ problem: "canceled" });
  expect(web.requests("/wait")).toEqual([]);

  const [waited, read] = [
    fetcher.fetch(`${web.origin}/wait`, { signal: waiting.signal }),
    fetcher.fetch(`${web.origin}/read`, { signal: reading.signal }),
  ];
  await web.arrived("/wait");
  await web.arrived("/read");
  waiting.abort();
  parts.next();
  reading.abort(new Error("the editor left"));

  expect([await waited, await read].map(problemOf)).toEqual(["canceled", "canceled"]);
});

test("a slow answer that ends in time is taken whole", async () => {
  const parts = drip(["một ", "hai ", "ba"]);
  web.play("/slow", [parts.answer]);

  const fetching = fetcher.fetch(`${web.origin}/slow`);
  await web.arrived("/slow");
  for (const _ of "abc") parts.next();

  expect(taken(await fetching).bytes.toString()).toBe("một hai ba");
});

test("the deadline is for all redirects together", async () => {
  web.play("/a", [redirect("/b")]);
  web.play("/b", [never]);

  expect(await fetcher.fetch(`${web.origin}/a`, { deadlineMs: 200 })).toMatchObject({ problem: "too_slow" });
});

test("what is too large can be cut instead", async () => {
  web.play("/long", [encoded("a".repeat(3000), ["gzip"])]);

  const response = taken(await fetcher.fetch(`${web.origin}/long`, { maxBytes: 1000, atCap: "cut" }));

  expect(response.bytes.toString()).toBe("a".repeat(1000));
});

test("proxies of the environment are not used", async () => {
  for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"]) vi.stubEnv(name, web.origin);
  vi.stubEnv("NODE_USE_ENV_PROXY", "1");
  const own = openOwn({ names: { "news.example": [] } });

  expect(await own.fetch("http://news.example/proxied")).toMatchObject({ problem: "dns_failed" });
  expect(web.requests("/proxied")).toEqual([]);
});

test("a form is posted once and becomes a question where a redirect says so", async () => {
  const form = { "hub.mode": "subscribe", "hub.topic": "https://báo.example/a?b=1&c" };
  web.play("/see", [redirect("/seen", 303)]);
  web.play("/seen", [page("ok")]);
  web.play("/keep", [redirect("/kept", 307)]);
  web.play("/kept", [says(202)]);

  taken(await fetcher.fetch(`${web.origin}/see`, { form }));
  const kept = taken(await fetcher.fetch(`${web.origin}/keep`, { form }));

  expect(kept.status).toBe(202);
  expect(web.requests("/seen")).toMatchObject([{ method: "GET", body: "" }]);
  const [posted] = web.requests("/kept");
  expect(posted).toMatchObject({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  expect(Object.fromEntries(new URLSearchParams(posted?.body))).toEqual(form);
});

test("a hub is asked, verifies, and delivers what is signed", async () => {
  const hub = playHub(web, "/hub");
  web.play("/callback", [
    ({ request, response }) => {
      const query = new URL(request.path, web.origin).searchParams;
      response.end(query.get("hub.challenge") ?? "taken");
    },
  ]);
  const form = {
    "hub.mode": "subscribe",
    "hub.topic": `${web.origin}/feed`,
    "hub.callback": `${web.origin}/callback`,
    "hub.secret": "bí mật",
    "hub.lease_seconds": "600",
  };

  expect(taken(await fetcher.fetch(hub.url, { form })).status).toBe(202);
  const [subscription] = hub.subscriptions();
  expect(subscription).toMatchObject({ mode: "subscribe", secret: "bí mật", leaseSeconds: 600 });
  if (!subscription) return;
  expect(await hub.verify(subscription)).toEqual({ status: 200, meant: true });
  expect(await hub.deliver(subscription, { body: "<rss/>" })).toEqual({ status: 200 });
  expect(web.requests("/callback").at(-1)).toMatchObject({
    method: "POST",
    body: "<rss/>",
    headers: { "x-hub-signature": "sha256=4f588f4957c1ebfc937a71316457b2815c085e8922cc5c9ae6b42cf978bf3eb8" },
  });
});

test("a few connections serve many fetches of one host", async () => {
  const ports: (number | undefined)[] = [];
  web.play("/port", [
    ({ socket, response }) => {
      ports.push(socket.remotePort);
      response.end("ok");
    },
  ]);

  await Promise.all(Array.from({ length: 20 }, async () => taken(await fetcher.fetch(`${web.origin}/port`))));

  expect(ports).toHaveLength(20);
  expect(new Set(ports).size).toBeLessThanOrEqual(4);
});

type Own = { ca?: string | undefined; names?: Record<string, string[]>; hosts?: string[] };

/** Knows the stand-ins' hosts, and names only as a test gives them: no test asks a real name server. */
function openOwn({ names = {}, hosts = [], ...rest }: Own = {}): Fetcher {
  const ca = "ca" in rest ? rest.ca : certificate;
  const port = new URL(secure.origin).port;
  const exempt = new Set([
    web.host,
    secure.host,
    ...hosts,
    ...Object.keys(names).map((name) => `${name}:${port}`),
  ]);
  const own = openFetcher({
    userAgent: "Collate/test",
    reach: { forbidden: forbiddenAddress, exempt },
    resolve: (host) => Promise.resolve(names[host] ?? []),
    ...(ca === undefined ? {} : { ca }),
  });
  onTestFinished(own.close);
  return own;
}

function taken(result: FetchResult) {
  if (result.ok) return result.response;
  throw new Error(`${result.problem}: ${result.detail}`);
}

function problemOf(result: FetchResult) {
  return result.ok ? null : result.problem;
}
