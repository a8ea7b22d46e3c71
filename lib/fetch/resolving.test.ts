import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { gone, page, redirect, says } from "@/lib/testing/web-stand-in/answers";
import { openWebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import type { WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { forbiddenAddress } from "./address-policy";
import { guardedAgent } from "./guarded-agent";
import { guardedLookup } from "./guarded-lookup";
import type { Resolve } from "./guarded-lookup";
import { openFetcher } from "./open-fetcher";

let web: WebStandIn;
let port: string;

beforeAll(async () => {
  web = await openWebStandIn();
  ({ port } = new URL(web.origin));
});

afterAll(async () => {
  await web.close();
});

const open = "8.8.8.8";

test.each([
  ["a private address", ["10.0.0.1"], "forbidden_address"],
  ["this machine", ["127.0.0.1"], "forbidden_address"],
  ["this machine in IPv6", ["::1"], "forbidden_address"],
  ["this machine as IPv4 within IPv6", ["::ffff:127.0.0.1"], "forbidden_address"],
  ["a cloud's own service", ["169.254.169.254"], "forbidden_address"],
  ["a public address and then a private one", [open, "192.168.1.1"], "forbidden_address"],
  ["a private address and then a public one", ["192.168.1.1", open], "forbidden_address"],
  [
    "a private one after hundreds of public ones",
    [...Array<string>(300).fill(open), "10.0.0.1"],
    "forbidden_address",
  ],
  ["public IPv4 and private IPv6", [open, "fd00::1"], "forbidden_address"],
  ["an address with a zone", ["fe80::1%eth0"], "forbidden_address"],
  ["something that is no address", ["localhost"], "forbidden_address"],
  ["an odd spelling", ["0x7f.1"], "forbidden_address"],
  ["nothing", [], "dns_failed"],
] as const)("a name that is %s is not connected to", async (_what, addresses, problem) => {
  const fetcher = fetcherBy(() => Promise.resolve([...addresses]));

  expect(await fetcher.fetch("http://news.example/")).toMatchObject({ ok: false, problem });
  expect(await fetcher.fetch("https://news.example/")).toMatchObject({ ok: false, problem });
});

test("an alias of a private name counts by the address in the end", async () => {
  const aliases: Record<string, string> = { "news.example": "cdn.example", "cdn.example": "intern.example" };
  const hosts: Record<string, string[]> = { "intern.example": ["10.9.8.7"] };
  const resolve: Resolve = (host) => {
    const next = aliases[host];
    return next === undefined ? Promise.resolve(hosts[host] ?? []) : resolve(next);
  };

  const result = await fetcherBy(resolve).fetch("http://news.example/");

  expect(result).toMatchObject({
    problem: "forbidden_address",
    detail: "news.example is 10.9.8.7: private network",
  });
});

test("a name server that fails is named, one that never answers is cut off", async () => {
  const failing = fetcherBy(() => Promise.reject(new Error("queryA ESERVFAIL news.example")));
  const silent = fetcherBy(() => new Promise(() => {}));

  expect(await failing.fetch("http://news.example/")).toMatchObject({ problem: "dns_failed" });
  expect(await silent.fetch("http://news.example/", { deadlineMs: 100 })).toMatchObject({
    problem: "too_slow",
  });
});

test("an answer that comes too late connects to nothing", async () => {
  const { promise, resolve } = Promise.withResolvers<string[]>();
  const fetcher = fetcherBy(() => promise, { passes: "127.0.0.1" });
  web.play("/late", [page("ok")]);

  const result = await fetcher.fetch(`http://news.example:${port}/late`, { deadlineMs: 100 });
  resolve(["127.0.0.1"]);
  await promise;

  expect(result).toMatchObject({ problem: "too_slow" });
  expect(web.requests("/late")).toEqual([]);
});

/*
 * From here on the policy takes 127.0.0.1 for the public internet, so that connections can be seen to be made; all
 * else is forbidden. Only the port is exempted, by playing the stand-in's as one of the two.
 */

test("the connection goes to the address that was judged: the name server is asked once", async () => {
  const asked: string[] = [];
  const answers = [["127.0.0.1"], ["10.0.0.1"]];
  const fetcher = fetcherBy(
    (host) => {
      asked.push(host);
      return Promise.resolve(answers.shift() ?? []);
    },
    { passes: "127.0.0.1" },
  );
  web.play("/rebind", [says(200, { connection: "close" }, "ok")]);

  const first = await fetcher.fetch(`http://news.example:${port}/rebind`);
  const second = await fetcher.fetch(`http://news.example:${port}/rebind`);

  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ problem: "forbidden_address" });
  expect(asked).toEqual(["news.example", "news.example"]);
  expect(web.requests("/rebind")).toHaveLength(1);
});

test("a kept connection is of its own name alone", async () => {
  const names: Record<string, string[]> = { "a.example": ["127.0.0.1"], "b.example": ["10.0.0.1"] };
  const fetcher = fetcherBy((host) => Promise.resolve(names[host] ?? []), { passes: "127.0.0.1" });
  web.play("/kept", [page("ok")]);

  expect((await fetcher.fetch(`http://a.example:${port}/kept`)).ok).toBe(true);
  expect(await fetcher.fetch(`http://b.example:${port}/kept`)).toMatchObject({
    problem: "forbidden_address",
  });
  expect(web.requests("/kept")).toHaveLength(1);
});

test("each hop of a redirect is judged anew", async () => {
  const names: Record<string, string[]> = { "a.example": ["127.0.0.1"], "b.example": ["10.0.0.1"] };
  const fetcher = fetcherBy((host) => Promise.resolve(names[host] ?? []), { passes: "127.0.0.1" });
  web.play("/hop", [redirect(`http://b.example:${port}/secret`)]);
  web.play("/secret", [gone()]);

  expect(await fetcher.fetch(`http://a.example:${port}/hop`)).toMatchObject({ problem: "forbidden_address" });
  expect(web.requests("/secret")).toEqual([]);
});

test("a literal that nobody checked before is judged in the moment of connecting", async () => {
  const agent = guardedAgent({
    forbidden: forbiddenAddress,
    exempt: new Set(),
    resolve: () => Promise.resolve([]),
  });
  onTestFinished(() => agent.destroy());

  for (const host of ["127.0.0.1", "[::1]", "[::ffff:7f00:1]"]) {
    const asking = agent.request({ origin: `http://${host}:${port}`, path: "/literal", method: "GET" });
    await expect(asking).rejects.toThrow("forbidden_address");
  }
  expect(web.requests("/literal")).toEqual([]);
});

test("of hundreds of addresses a few are tried", async () => {
  const many = Array.from({ length: 200 }, (_, at) => `8.8.8.${at}`);
  const lookup = guardedLookup(() => Promise.resolve(many), forbiddenAddress);

  const found = await new Promise((resolve) => {
    lookup("news.example", { all: true }, (error, addresses) => resolve(error ?? addresses));
  });

  expect(found).toEqual(many.slice(0, 8).map((address) => ({ address, family: 4 })));
});

test.each([
  [4, "8.8.8.8"],
  [6, "2606:4700::1111"],
])("who asks for IPv%d gets that", async (family, address) => {
  const lookup = guardedLookup(() => Promise.resolve(["2606:4700::1111", "8.8.8.8"]), forbiddenAddress);

  const found = await new Promise((resolve) => {
    lookup("news.example", { family }, (error, first, kind) => resolve(error ?? [first, kind]));
  });

  expect(found).toEqual([address, family]);
});

function fetcherBy(resolve: Resolve, { passes }: { passes?: string } = {}) {
  const ports = new Set(["", "80", "443", ...(passes === undefined ? [] : [port])]);
  const forbidden = (address: string) => (address === passes ? null : "not in this test");
  const fetcher = openFetcher({
    userAgent: "Collate/test",
    reach: { forbidden: passes === undefined ? forbiddenAddress : forbidden, exempt: new Set(), ports },
    resolve,
  });
  onTestFinished(fetcher.close);
  return fetcher;
}
