import { expect, test } from "vitest";
import { ownRequest } from "./own-request";

const publicUrl = "https://collate.example";

const table: [string, Record<string, string>, "own" | "foreign"][] = [
  ["our page, told by the browser", { "sec-fetch-site": "same-origin", origin: publicUrl }, "own"],
  ["our page, without an origin", { "sec-fetch-site": "same-origin" }, "own"],
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }, "foreign"],
  ["another site that names our origin", { "sec-fetch-site": "cross-site", origin: publicUrl }, "foreign"],
  ["a sister of ours", { "sec-fetch-site": "same-site", origin: "https://blog.collate.example" }, "foreign"],
  ["typed or from a bookmark", { "sec-fetch-site": "none" }, "foreign"],
  ["an unknown word", { "sec-fetch-site": "own" }, "foreign"],
  ["an empty word", { "sec-fetch-site": "" }, "foreign"],
  ["two words", { "sec-fetch-site": "same-origin, cross-site" }, "foreign"],
  ["an older browser on our page", { origin: publicUrl }, "own"],
  [
    "an older browser by another name of this host",
    { origin: "http://127.0.0.1:3000", host: "127.0.0.1:3000" },
    "own",
  ],
  [
    "an older browser on another site",
    { origin: "https://evil.example", host: "collate.example" },
    "foreign",
  ],
  [
    "a host that only begins like ours",
    { origin: "https://collate.example.evil.example", host: "collate.example" },
    "foreign",
  ],
  [
    "our host on another port",
    { origin: "https://collate.example:8443", host: "collate.example" },
    "foreign",
  ],
  [
    "our host without encryption",
    { origin: "http://collate.example", host: "collate.example:443" },
    "foreign",
  ],
  [
    "a forwarded host that agrees",
    { origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "collate.example" },
    "foreign",
  ],
  ["no origin at all", {}, "foreign"],
  ["an opaque origin", { origin: "null" }, "foreign"],
  ["an origin that is no address", { origin: "collate.example" }, "foreign"],
  ["an origin with a path", { origin: `${publicUrl}/desk` }, "foreign"],
  ["an origin with a user", { origin: "https://collate.example@evil.example" }, "foreign"],
  ["an empty origin", { origin: "" }, "foreign"],
  ["another kind of origin", { origin: "file://collate.example" }, "foreign"],
  ["two origins", { origin: `${publicUrl} https://evil.example` }, "foreign"],
  ["only a referrer", { referer: `${publicUrl}/desk` }, "foreign"],
];

for (const [who, headers, verdict] of table) {
  test(`${who}: ${verdict}`, () => expect(ownRequest(new Headers(headers), publicUrl)).toBe(verdict));
}
