import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { freezeClock } from "@/lib/clock";
import { busy, held, redirect, robots, says } from "@/lib/testing/web-stand-in/answers";
import { raw } from "@/lib/testing/web-stand-in/raw-answers";
import { openWebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import type { Answer, WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { forbiddenAddress } from "./address-policy";
import { openFetcher } from "./open-fetcher";
import { openRobots } from "./open-robots";

let web: WebStandIn;
const morning = new Date("2026-11-30T08:00:00Z");

beforeAll(() => {
  freezeClock(morning);
});

beforeEach(async () => {
  web = await openWebStandIn();
  onTestFinished(web.close);
});

afterAll(() => {
  freezeClock(null);
});

test.each([
  ["nothing is forbidden", "", "/a", true],
  ["everything is forbidden to all", "User-agent: *\nDisallow: /", "/a", false],
  ["everything is forbidden to us", "User-agent: collate\nDisallow: /", "/a", false],
  ["another robot is meant", "User-agent: Other\nDisallow: /", "/a", true],
  [
    "our own group counts and not that of all",
    "User-agent: *\nDisallow: /\n\nUser-agent: Collate\nAllow: /",
    "/a",
    true,
  ],
  [
    "our groups count together",
    "User-agent: Collate\nDisallow: /a\n\nUser-agent: Collate\nDisallow: /b",
    "/b",
    false,
  ],
  ["one group names several", "User-agent: Other\nUser-agent: Collate\nDisallow: /a", "/a", false],
  ["the name carries a version", "User-agent: Collate/1.0\nDisallow: /a", "/a", false],
  ["a longer name is not ours", "User-agent: Collatebot\nDisallow: /", "/a", true],
  ["an empty rule forbids nothing", "User-agent: *\nDisallow:", "/a", true],
  ["the longer rule counts", "User-agent: *\nAllow: /tin/hay\nDisallow: /tin", "/tin/hay/1", true],
  ["the longer rule forbids", "User-agent: *\nAllow: /tin\nDisallow: /tin/kin", "/tin/kin", false],
  ["of two alike the kinder counts", "User-agent: *\nDisallow: /a\nAllow: /a", "/a", true],
  ["a star stands for anything", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false],
  ["a dollar ends it", "User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?a", true],
  ["a query belongs to the path", "User-agent: *\nDisallow: /tim?q=", "/tim?q=a", false],
  [
    "letters beyond ASCII are compared encoded",
    "User-agent: *\nDisallow: /tin-tức",
    "/tin-t%e1%bb%a9c/1",
    false,
  ],
  ["case counts in paths", "User-agent: *\nDisallow: /A", "/a", true],
  ["keys are written anyhow", "USER-AGENT : *\r\n  disallow :/a # lý do", "/a", false],
  ["it begins with a byte order mark", "\uFEFFUser-agent: *\nDisallow: /a", "/a", false],
  ["lines end in the old way", "User-agent: *\rDisallow: /a\r", "/a", false],
  ["rules before any robot are nobody's", "Disallow: /", "/a", true],
  ["it is a page and not rules", "<!doctype html><p>Disallow: /</p>", "/a", true],
  [
    "a robot has an object's name",
    "User-agent: __proto__\nDisallow: /\nUser-agent: constructor\nDisallow: /",
    "/a",
    true,
  ],
])("robots.txt: %s", async (_what, text, path, allowed) => {
  web.play("/robots.txt", [robots(text)]);

  expect(await ownRobots().mayFetch(`${web.origin}${path}`)).toMatchObject({ allowed });
});

test.each([
  ["is not there", says(404), true],
  ["is gone", says(410), true],
  ["wants a log-in", says(401), true],
  ["is forbidden", says(403), true],
  ["leads in a ring", redirect("/robots.txt"), true],
  ["is told that it is too busy", busy("60", 429), false],
  ["fails", says(500), false],
  ["rests", says(503), false],
  ["is cut off", raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nUser-agent"), false],
  ["leads to this machine", redirect("http://127.0.0.1/robots.txt"), false],
] satisfies [string, Answer, boolean][])("robots.txt that %s", async (_what, answer, allowed) => {
  web.play("/robots.txt", [answer]);

  expect(await ownRobots().mayFetch(`${web.origin}/a`)).toMatchObject(
    allowed ? { allowed } : { allowed, reason: "unreachable" },
  );
});

test("a redirected robots.txt is the law of the site that was asked", async () => {
  web.play("/robots.txt", [redirect("/elsewhere.txt")]);
  web.play("/elsewhere.txt", [robots("User-agent: *\nDisallow: /kin")]);
  const { mayFetch } = ownRobots();

  expect(await mayFetch(`${web.origin}/kin`)).toMatchObject({ allowed: false, reason: "disallowed" });
  expect(await mayFetch(`${web.origin}/hay`)).toMatchObject({ allowed: true });
});

test.each([
  ["Crawl-delay: 5", 5],
  ["Crawl-delay: 0.5", 0.5],
  ["Crawl-delay: -1", null],
  ["Crawl-delay: nhiều", null],
  ["Crawl-delay: 999999999", 86_400],
  ["Allow: /", null],
])("whoever may fetch is told how slowly: %s", async (line, crawlDelaySeconds) => {
  web.play("/robots.txt", [robots(`User-agent: *\n${line}\nDisallow: /b`)]);
  const { mayFetch } = ownRobots();

  expect(await mayFetch(`${web.origin}/a`)).toEqual({ allowed: true, crawlDelaySeconds });
  expect(await mayFetch(`${web.origin}/b`)).toEqual({
    allowed: false,
    reason: "disallowed",
    crawlDelaySeconds,
  });
});

test("a site is asked once an hour, also by many at the same time", async () => {
  const slow = held(robots("User-agent: *\nDisallow: /kin"));
  web.play("/robots.txt", [slow.answer]);
  const { mayFetch } = ownRobots();

  const answers = ["/a", "/kin", "/b"].map((path) => mayFetch(`${web.origin}${path}`));
  slow.release();
  expect((await Promise.all(answers)).map(({ allowed }) => allowed)).toEqual([true, false, true]);
  at("2026-11-30T08:59:59Z");
  await mayFetch(`${web.origin}/c`);
  expect(web.requests("/robots.txt")).toHaveLength(1);
  at("2026-11-30T09:00:00Z");
  await mayFetch(`${web.origin}/c`);
  expect(web.requests("/robots.txt")).toHaveLength(2);
});

test("a site that fails is left alone for ten minutes, or as long as it says", async () => {
  web.play("/robots.txt", [says(500), busy("60"), robots("")]);
  const { mayFetch } = ownRobots();
  const ask = () => mayFetch(`${web.origin}/a`);

  const first = await ask();
  expect(first).toMatchObject({ problem: "http_error", until: new Date("2026-11-30T08:10:00Z") });
  at("2026-11-30T08:09:59Z");
  expect(await ask()).toEqual(first);
  at("2026-11-30T08:10:00Z");
  expect(await ask()).toMatchObject({ until: new Date("2026-11-30T08:11:00Z") });
  at("2026-11-30T08:11:00Z");
  expect(await ask()).toMatchObject({ allowed: true });
  expect(web.requests("/robots.txt")).toHaveLength(3);
});

test("of a robots.txt without end the first 500 KiB count", async () => {
  const filler = "# điền cho đầy\n".repeat(40_000);
  web.play("/robots.txt", [robots(`User-agent: *\nDisallow: /dau\n${filler}\nDisallow: /cuoi`)]);
  const { mayFetch } = ownRobots();

  expect(await mayFetch(`${web.origin}/dau`)).toMatchObject({ allowed: false });
  expect(await mayFetch(`${web.origin}/cuoi`)).toMatchObject({ allowed: true });
});

test("of thousands of patterns with stars the later ones count more strictly", async () => {
  const many = Array.from({ length: 800 }, (_, number) => `Disallow: /x${number}*a*a*b`);
  const late = ["Disallow: /kin*.pdf", "Allow: /kin/hay*", "Disallow: *.zip", "Disallow: /thuong"];
  const text = ["User-agent: *", "Disallow: /dau*.pdf", "Allow: /z", ...many, ...late].join("\n");
  web.play("/robots.txt", [robots(text)]);
  const { mayFetch } = ownRobots();
  const paths = ["/dau/a.pdf", "/dau/a", "/z", "/kin/a.pdf", "/kin/hay/a", "/thuong/a", "/khac"];

  const permissions = await Promise.all(paths.map((path) => mayFetch(`${web.origin}${path}`)));

  // `*.zip`, cut at its star, is everything; `Allow: /z` is longer and stands against it.
  expect(permissions.map(({ allowed }) => allowed)).toEqual([false, false, true, false, false, false, false]);
});

test("only so many sites are remembered, and the one asked for least recently is forgotten", async () => {
  const asked: string[] = [];
  const { mayFetch } = openRobots({
    robotName: "Collate",
    mostOrigins: 2,
    fetch: (address) => {
      asked.push(new URL(address).hostname);
      return Promise.resolve({ ok: false, problem: "http_error", detail: "404", status: 404 });
    },
  });

  for (const host of ["a", "b", "a", "c", "a", "b"]) await mayFetch(`https://${host}.example/x`);

  expect(asked).toEqual(["a.example", "b.example", "c.example", "b.example"]);
});

test("each scheme and port has its own rules", async () => {
  const asked: string[] = [];
  const { mayFetch } = openRobots({
    robotName: "Collate",
    fetch: (address) => {
      asked.push(address);
      return Promise.resolve({ ok: false, problem: "dns_failed", detail: "" });
    },
  });

  for (const address of ["http://a.example/x", "https://a.example/y?z", "https://A.example:443/"]) {
    expect(await mayFetch(address)).toMatchObject({ allowed: false, problem: "dns_failed" });
  }
  expect(asked).toEqual(["http://a.example/robots.txt", "https://a.example/robots.txt"]);
});

test.each(["", "a.example", "ftp://a.example/", "javascript:1", `https://a.example/${"a".repeat(2048)}`])(
  "%j is no address to ask for",
  async (address) => {
    expect(await ownRobots().mayFetch(address)).toMatchObject({
      reason: "unreachable",
      problem: "bad_address",
    });
  },
);

function at(moment: string): void {
  freezeClock(new Date(moment));
  onTestFinished(() => freezeClock(morning));
}

function ownRobots() {
  const fetcher = openFetcher({
    userAgent: "Collate/test",
    reach: { forbidden: forbiddenAddress, exempt: new Set([web.host]) },
    resolve: () => Promise.resolve([]),
  });
  onTestFinished(fetcher.close);
  return openRobots({ fetch: fetcher.fetch, robotName: "Collate" });
}
