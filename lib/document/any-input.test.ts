import fc from "fast-check";
import { expect, test } from "vitest";
import { documentsOfFeed } from "./feed/documents-of-feed";
import { htmlParts } from "./html-parts";
import { readDate } from "./read-date";
import { readFeed } from "./feed/read-feed";
import { readNewsMl } from "./agency/read-newsml";
import { readNinjs } from "./agency/read-ninjs";
import { readOpml } from "./feed/read-opml";
import { xmlTokens } from "./xml-tokens";

const pieces = [
  "<rss>",
  "<channel>",
  "</channel>",
  "</rss>",
  "<item>",
  "</item>",
  "<title>",
  "</title>",
  "<link>",
  "</link>",
  "<description>",
  "<![CDATA[",
  "]]>",
  "<!--",
  "-->",
  "<?xml",
  "?>",
  "<feed xmlns='http://www.w3.org/2005/Atom'>",
  "<entry>",
  "<content type='xhtml'>",
  "<newsItem guid='a'>",
  "<newsMessage>",
  "<contentSet>",
  "<inlineXML>",
  "<nitf>",
  "<body>",
  "<body.content>",
  "<p>",
  "<opml>",
  "<outline xmlUrl='http://a.example'",
  "/>",
  "&amp;",
  "&#x",
  "&nbsp;",
  "&",
  "<",
  ">",
  '"',
  "'",
  "=",
  "đò",
  "\u0000",
  "\uD800",
  " ",
  "\n",
  "<!DOCTYPE",
  "[",
  "<!ENTITY",
  "{",
  '"items":',
  "xml:base='//['",
];
const broken = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join("")),
  fc
    .array(fc.constantFrom(...pieces), { maxLength: 40 })
    .map((some) => `<rss><channel><item>${some.join("")}`),
  fc.json().map((json) => `{"items":${json}}`),
);

function documentsIn(source: string) {
  const feed = readFeed(source, { url: "https://tin.example.vn/rss" });
  const arrivals = feed.ok ? documentsOfFeed(feed.feed) : [];
  return arrivals.flatMap((arrival) => (arrival.ok ? [arrival.document] : []));
}

test("any string comes to an end, whatever it is read as", () => {
  fc.assert(
    fc.property(broken, (source) => {
      for (const { text, marked } of documentsIn(source)) {
        expect(text).toBe(text.normalize("NFC").toWellFormed());
        expect(text).not.toContain("\0");
        for (const { start, end } of marked) expect(text.slice(start, end).trim()).not.toBe("");
      }
      expect([true, false]).toContain(readOpml(source).ok);
      expect([true, false]).toContain(readNewsMl(source, { name: "a" }).ok);
      expect(Array.isArray(htmlParts(source))).toBe(true);
      expect(readDate(source) ?? "2026-05-03T00:00:00Z").toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    }),
    { numRuns: 2_000 },
  );
});

test("any JSON is an item or says why not", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect([true, false]).toContain(readNinjs(value, { name: "a" }).ok);
    }),
    { numRuns: 500 },
  );
});

test("the tokens cover the source, each character once", () => {
  fc.assert(
    fc.property(broken, (source) => {
      let at = 0;
      for (const { start, end } of xmlTokens(source)) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBe(source.length);
    }),
    { numRuns: 2_000 },
  );
});
