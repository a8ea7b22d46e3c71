import zlib from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  busy,
  drip,
  encode,
  encoded,
  endless,
  feed,
  gone,
  never,
  page,
  redirect,
  says,
} from "@/lib/testing/web-stand-in/answers";
import { cutOff, raw, rawHttp } from "@/lib/testing/web-stand-in/raw-answers";
import { openWebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import type { Answer, WebStandIn } from "@/lib/testing/web-stand-in/web-stand-in";
import { forbiddenAddress } from "./address-policy";
import type { FetchProblem } from "./fetch-problem";
import { openFetcher } from "./open-fetcher";
import type { Fetcher, GuardedRequest } from "./open-fetcher";

let web: WebStandIn;
let fetcher: Fetcher;

beforeAll(async () => {
  web = await openWebStandIn();
  fetcher = openFetcher({
    userAgent: "Collate/test",
    reach: { forbidden: forbiddenAddress, exempt: new Set([web.host]) },
  });
});

afterAll(async () => {
  await fetcher.close();
  await web.close();
});

const megabyte = 1024 * 1024;
const zeros = Buffer.alloc(16 * megabyte);
const bomb = zlib.gzipSync(zeros);
const ok = "HTTP/1.1 200 OK";
const small: GuardedRequest = { maxBytes: megabyte };
/** Only for servers that never finish: however slow this machine is, the outcome is the same. */
const brief: GuardedRequest = { deadlineMs: 150 };
const gzipped = { "content-type": "text/html", "content-encoding": "gzip" };

type Row = [what: string, answer: Answer, problem: FetchProblem | number, request?: GuardedRequest];

const rows: Row[] = [
  // Slow.
  ["says nothing", never, "too_slow", brief],
  ["stalls within the status line", raw("HTTP/1.", "hold"), "too_slow", brief],
  ["stalls within the head", raw(`${ok}\r\nContent-Type: te`, "hold"), "too_slow", brief],
  ["stalls before the body", rawHttp([ok, "Content-Length: 5"], "", "hold"), "too_slow", brief],
  ["stalls within the body", rawHttp([ok, "Content-Length: 9"], "abc", "hold"), "too_slow", brief],
  [
    "stalls within a chunk",
    rawHttp([ok, "Transfer-Encoding: chunked"], "9\r\nabc", "hold"),
    "too_slow",
    brief,
  ],
  [
    "stalls between chunks",
    rawHttp([ok, "Transfer-Encoding: chunked"], "3\r\nabc\r\n", "hold"),
    "too_slow",
    brief,
  ],
  ["drips and never ends", drip(["a", "b"]).answer, "too_slow", brief],
  ["never closes a body without length", rawHttp([ok], "abc", "hold"), "too_slow", brief],
  ["stalls within gzip", rawHttp([ok, "Content-Encoding: gzip"], "\u001F", "hold"), "too_slow", brief],
  ["says 100 unasked", rawHttp(["HTTP/1.1 100 Continue"], "", "hold"), "broken_answer"],
  [
    "says 103 and nothing more",
    rawHttp(["HTTP/1.1 103 Early Hints", "Link: </a>"], "", "hold"),
    "too_slow",
    brief,
  ],

  // Too large.
  [
    "announces more than the cap",
    rawHttp([ok, "Content-Length: 99999999"], "abc", "hold"),
    "too_large",
    small,
  ],
  ["sends more than the cap", page("a".repeat(megabyte + 1)), "too_large", small],
  ["sends without end", endless(Buffer.alloc(megabyte)).answer, "too_large", small],
  ["sends a gzip bomb", says(200, gzipped, bomb), "too_large", small],
  [
    "sends a bomb within a bomb",
    says(200, { "content-encoding": "gzip, gzip" }, zlib.gzipSync(bomb)),
    "too_large",
    small,
  ],
  ["sends a deflate bomb", encoded(zeros, ["deflate"]), "too_large", small],
  ["sends a bare deflate bomb", encoded(zeros, ["deflate-raw"]), "too_large", small],
  ["sends a brotli bomb", encoded(zeros, ["br"]), "too_large", small],
  ["sends a zstd bomb", encoded(zeros, ["zstd"]), "too_large", small],
  ["sends a brotli bomb in gzip", encoded(zeros, ["br", "gzip"]), "too_large", small],
  [
    "sends empty gzip members without end",
    endless(Buffer.concat(Array(2000).fill(zlib.gzipSync(""))), gzipped).answer,
    "too_large",
    small,
  ],
  ["sends a bomb for an error page", says(500, gzipped, bomb), "http_error", small],
  ["sends a bomb with a redirect", says(302, { ...gzipped, location: "/fine" }, bomb), 200, small],
  [
    "has one header of 64 kB",
    rawHttp([ok, `X-Long: ${"a".repeat(65_536)}`, "Content-Length: 0"]),
    "too_large",
  ],
  [
    "has 10,000 headers",
    rawHttp([ok, ...Array.from({ length: 10_000 }, (_, at) => `X-${at}: a`)]),
    "too_large",
  ],

  // Broken HTTP.
  ["closes without a word", raw("", "end"), "broken_answer"],
  ["resets without a word", raw("", "reset"), "broken_answer"],
  ["closes within the head", raw(`${ok}\r\nContent-`, "end"), "broken_answer"],
  ["resets within the body", rawHttp([ok, "Content-Length: 9"], "abc", "reset"), "broken_answer"],
  ["cuts the body off", cutOff("<p>Một nửa"), "broken_answer"],
  ["cuts a chunk off", rawHttp([ok, "Transfer-Encoding: chunked"], "9\r\nabc"), "broken_answer"],
  ["leaves out the last chunk", rawHttp([ok, "Transfer-Encoding: chunked"], "3\r\nabc\r\n"), "broken_answer"],
  [
    "has a chunk size of words",
    rawHttp([ok, "Transfer-Encoding: chunked"], "ba\u0301y\r\nabc"),
    "broken_answer",
  ],
  ["has a negative length", rawHttp([ok, "Content-Length: -1"], "abc"), "broken_answer"],
  ["has a length of words", rawHttp([ok, "Content-Length: ten"], "abc"), "broken_answer"],
  [
    "has two lengths that disagree",
    rawHttp([ok, "Content-Length: 3", "Content-Length: 4"], "abc"),
    "broken_answer",
  ],
  [
    "has a length and chunks",
    rawHttp([ok, "Content-Length: 3", "Transfer-Encoding: chunked"], "0\r\n\r\n"),
    "broken_answer",
  ],
  ["speaks no HTTP", raw("220 mail.example ESMTP\r\n"), "broken_answer"],
  ["speaks SSH", raw("SSH-2.0-OpenSSH_9.9\r\n"), "broken_answer"],
  ["speaks HTTP/0.9", raw("<html>xin chào</html>"), "broken_answer"],
  ["has a status of words", raw("HTTP/1.1 OK fine\r\n\r\n"), "broken_answer"],
  ["has a status of four digits", raw("HTTP/1.1 2000 OK\r\n\r\n"), "broken_answer"],
  ["has NUL in a header", rawHttp([ok, "X-A: a\u0000b", "Content-Length: 0"]), "broken_answer"],
  ["has a header without a name", rawHttp([ok, ": a", "Content-Length: 0"]), "broken_answer"],
  ["has a header without a colon", rawHttp([ok, "Content Length 0"]), "broken_answer"],
  [
    "changes to another protocol",
    rawHttp(["HTTP/1.1 101 Switching Protocols", "Upgrade: websocket", "Connection: upgrade"]),
    "broken_answer",
  ],

  // Broken codings.
  ["says gzip and sends text", says(200, gzipped, "<p>Xin chào"), "broken_encoding"],
  [
    "says br and sends text",
    says(200, { "content-encoding": "br" }, "<p>Xin chào, <b>bạn</b>"),
    "broken_encoding",
  ],
  ["says zstd and sends text", says(200, { "content-encoding": "zstd" }, "<p>Xin chào"), "broken_encoding"],
  [
    "says deflate and sends text",
    says(200, { "content-encoding": "deflate" }, "\u00FF\u00FFxin"),
    "broken_encoding",
  ],
  [
    "cuts gzip off",
    says(200, gzipped, encode("a".repeat(5000), ["gzip"]).subarray(0, 20)),
    "broken_encoding",
  ],
  [
    "cuts br off",
    says(200, { "content-encoding": "br" }, encode("Tin ".repeat(5000), ["br"]).subarray(0, 9)),
    "broken_encoding",
  ],
  [
    "cuts zstd off",
    says(200, { "content-encoding": "zstd" }, encode("Tin ".repeat(5000), ["zstd"]).subarray(0, 14)),
    "broken_encoding",
  ],
  ["has a wrong checksum", says(200, gzipped, withWrongChecksum()), "broken_encoding"],
  ["asks for an unknown coding", says(200, { "content-encoding": "lzma" }, "x"), "broken_encoding"],
  ["stacks three codings", says(200, { "content-encoding": "gzip, gzip, gzip" }, "x"), "broken_encoding"],
  [
    "stacks a thousand codings",
    says(200, { "content-encoding": "gzip,".repeat(1000) }, "x"),
    "broken_encoding",
  ],
  [
    "asks for a zstd window of 128 MB",
    says(200, { "content-encoding": "zstd" }, wideWindow()),
    "broken_encoding",
  ],

  // Redirects.
  ["redirects in a ring of one", redirect("/case"), "too_many_redirects"],
  ["redirects in a ring of two", redirect("/back"), "too_many_redirects"],
  ["redirects without a target", says(302), "bad_redirect"],
  ["redirects to nothing", says(302, { location: "" }), "bad_redirect"],
  ["redirects to an unreadable address", redirect("http://[::1"), "bad_redirect"],
  [
    "redirects to two places",
    rawHttp(["HTTP/1.1 302 Found", "Location: /fine", "Location: /else", "Content-Length: 0"]),
    "bad_redirect",
  ],
  ["redirects to this machine", redirect("http://127.0.0.1/"), "forbidden_address"],
  ["redirects to this machine by an odd name", redirect("http://0x7f.1/"), "forbidden_address"],
  ["redirects to this machine in IPv6", redirect("http://[::ffff:127.0.0.1]/"), "forbidden_address"],
  ["redirects to localhost", redirect("http://localhost/"), "forbidden_address"],
  ["redirects to a name below localhost", redirect("http://a.localhost/"), "forbidden_address"],
  [
    "redirects to a cloud's own service",
    redirect("http://169.254.169.254/latest/meta-data/"),
    "forbidden_address",
  ],
  ["redirects without a scheme", redirect("//10.0.0.1/"), "forbidden_address"],
  ["redirects to another port", redirect("http://127.0.0.1:1/"), "forbidden_port"],
  ["redirects to a database", redirect("http://news.example:5432/"), "forbidden_port"],
  ["redirects to a file", redirect("file:///etc/passwd"), "forbidden_scheme"],
  ["redirects to data", redirect("data:text/html,xin"), "forbidden_scheme"],
  ["redirects to gopher", redirect("gopher://127.0.0.1/"), "forbidden_scheme"],
  ["redirects with a log-in", redirect("http://user:word@news.example/"), "forbidden_credentials"],
  ["redirects for a proxy", says(305, { location: "http://127.0.0.1/" }), "http_error"],
  ["offers a choice", says(300, { location: "/fine" }), "http_error"],

  // Errors by number.
  ["is gone", gone(), "http_error"],
  ["does not know it", says(404, {}, "Không có"), "http_error"],
  ["forbids it", says(403), "http_error"],
  ["wants a log-in", says(401, { "www-authenticate": "Basic" }), "http_error"],
  ["is a teapot", says(418), "http_error"],
  ["is too busy", busy("120", 429), "http_error"],
  ["rests", busy("120"), "http_error"],
  ["fails", says(500), "http_error"],
  ["has a number of its own", says(999), "http_error"],
  ["says 304 unasked", says(304), "http_error"],

  // Odd, but fine.
  ["sends nothing", says(204), 200 + 4],
  ["has an empty body", page(""), 200],
  ["has an empty body in gzip", says(200, gzipped, ""), 200],
  ["sends part of it", says(206, {}, "abc"), 206],
  ["never says how long", rawHttp([ok, "Connection: close"], "abc"), 200],
  ["ends lines oddly", raw(`${ok}\r\nContent-Length: 3\r\n\r\nabc and more`), 200],
  [
    "hints first",
    raw(`HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${ok}\r\nContent-Length: 0\r\n\r\n`),
    200,
  ],
  ["says identity", says(200, { "content-encoding": "identity" }, "abc"), 200],
  ["sends exactly the cap", page("a".repeat(megabyte)), 200, small],
];

test.each(rows)("a server that %s", async (_what, answer, outcome, request) => {
  web.play("/case", [answer]);
  web.play("/back", [redirect("/case")]);
  web.play("/fine", [feed("<rss/>")]);
  web.play("/else", [feed("<rss/>")]);

  const result = await fetcher.fetch(`${web.origin}/case`, request);

  const said = result.ok ? result.response.status : result.problem;
  expect([said, result.ok || result.detail.length > 0]).toEqual([outcome, true]);
});

test("the table has at least sixty ways to fail, and each has its own name", () => {
  expect(rows.filter(([, , outcome]) => typeof outcome === "string").length).toBeGreaterThan(60);
  expect(new Set(rows.map(([what]) => what)).size).toBe(rows.length);
});

test.each([
  ["by itself", 200, {}],
  ["in a coding that it is not in", 200, { "content-encoding": "gzip" }],
  ["beside a redirect", 302, { location: "/case" }],
  ["beside an error", 500, {}],
])("an endless answer %s is left after little more than the cap", async (_kind, status, headers) => {
  const stream = endless(Buffer.alloc(64 * 1024), headers, status);
  web.play("/endless", [stream.answer]);
  web.play("/case", [gone()]);

  const result = await fetcher.fetch(`${web.origin}/endless`, small);

  expect(result.ok).toBe(false);
  // The cap, and what the sockets of both sides hold.
  expect(stream.sent()).toBeLessThan(16 * megabyte);
});

function withWrongChecksum(): Buffer {
  const bytes = encode("Tin ".repeat(100), ["gzip"]);
  bytes.writeUInt32LE(1, bytes.length - 8);
  return bytes;
}

function wideWindow(): Buffer {
  const { ZSTD_c_windowLog, ZSTD_c_enableLongDistanceMatching } = zlib.constants;
  // Streamed, so that the head names the window and not the size.
  const head = zlib.zstdCompressSync(Buffer.from("Tin ".repeat(1000)), {
    params: { [ZSTD_c_windowLog]: 27, [ZSTD_c_enableLongDistanceMatching]: 1 },
  });
  // One window descriptor in place of the single-segment flag: exponent 17 means 128 MiB.
  return Buffer.concat([head.subarray(0, 4), Buffer.from([0x00, 17 << 3]), Buffer.from([0x01, 0x00, 0x00])]);
}
