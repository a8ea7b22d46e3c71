import { expect, test } from "vitest";
import { wordFileOf, wordParagraph } from "@/lib/testing/word-file-of";
import { zipOf } from "@/lib/testing/zip-of";
import { detectKind } from "./detect-kind";

function kindOf(content: string | Uint8Array, name = "x", mediaType: string | null = null, whole = true) {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
  const detected = detectKind(bytes, { name, mediaType, whole });
  return detected.ok ? detected.kind : `${detected.problem}: ${detected.detail}`;
}

test("each kind by its content alone", () => {
  const kinds = {
    text: "Phà chạy lại\n\nSáng nay.",
    html: "<!-- saved --><!DOCTYPE html><title>x</title>",
    json: `{\n  "title": "x",\n  "text": "y"\n}`,
    jsonl: `{"text":"a"}\n{"text":"b"}\n`,
    feed: `<?xml version="1.0"?><rss version="2.0"><channel/></rss>`,
    newsml: `<?xml version="1.0"?>\n<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/>`,
    nitf: `<nitf><body/></nitf>`,
    opml: `<opml version="2.0"><body/></opml>`,
    xml: `<?xml version="1.0"?><thing/>`,
    eml: "From: a@b.vn\r\nSubject: x\r\n\r\nText",
    mht: `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n--b`,
    docx: wordFileOf(wordParagraph("x")),
    zip: zipOf([{ name: "a.txt", bytes: "x" }]),
    gz: Uint8Array.of(0x1f, 0x8b, 8, 0),
  };
  for (const [kind, content] of Object.entries(kinds)) expect([kind, kindOf(content)]).toEqual([kind, kind]);
});

test("feeds of every root, and XHTML, which is a page", () => {
  expect(kindOf(`<rdf:RDF xmlns:rdf="x"/>`)).toBe("feed");
  expect(kindOf(`<?xml version="1.0" encoding="utf-8"?><?xml-stylesheet href="a"?><feed xmlns="x"/>`)).toBe(
    "feed",
  );
  expect(kindOf(`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>`)).toBe("html");
});

test("text that looks like something else stays text", () => {
  for (const text of [
    "[Video] Phà chạy lại",
    "{Ảnh} hai bờ",
    "Note: this is a text\n\nIt goes on.",
    "Lan nói: a < b, và <chưa rõ> thì thôi",
    `một; hai; ba\nbốn; năm; sáu`,
    "PK là viết tắt",
  ]) {
    expect([text, kindOf(text)]).toEqual([text, "text"]);
  }
});

test("name and type decide only what the content leaves open", () => {
  expect(kindOf("a,b\n1,2", "t.csv")).toBe("csv");
  expect(kindOf("a,b\n1,2", "t", "text/csv; charset=utf-8")).toBe("csv");
  expect(kindOf("<p>một đoạn", "t", "text/html")).toBe("html");
  expect(kindOf("<p>một đoạn", "t.html", "text/plain")).toBe("html");
  expect(kindOf(`<!doctype html><p>x`, "t", "text/plain")).toBe("html");
  expect(kindOf(`{"text":"only line"}`, "t.jsonl")).toBe("jsonl");
  expect(kindOf(`{"text":"only line"}`, "t.json")).toBe("json");
});

test("a name that says something else than the content is told", () => {
  expect(kindOf("<!doctype html><p>x", "a.txt")).toBe("unknown_kind: .txt ≠ html");
  expect(kindOf("Chỉ là chữ", "a.pdf")).toBe("unknown_kind: .pdf ≠ text");
  expect(kindOf("%PDF-1.7 x", "a.docx")).toBe("unknown_kind: .docx ≠ pdf");
  expect(kindOf(zipOf([{ name: "a", bytes: "" }]), "a.html")).toBe("unknown_kind: .html ≠ zip");
  expect(kindOf("Chỉ là chữ", "a.gz")).toBe("unknown_kind: .gz ≠ text");
});

test("kinds that are not read are refused by name, polyglots by their first bytes", () => {
  expect(kindOf("%PDF-1.7 x", "a.pdf")).toBe("unknown_kind: pdf");
  expect(kindOf("GIF89a<html><body>")).toBe("unknown_kind: gif");
  expect(kindOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toBe(
    "unknown_kind: old Office (doc, xls, ppt, msg)",
  );
  expect(kindOf("{\\rtf1 x}")).toBe("unknown_kind: rtf");
  const pdfThenZip = new Uint8Array(
    Buffer.concat([Buffer.from("%PDF-1.7 "), zipOf([{ name: "a", bytes: "x" }])]),
  );
  expect(kindOf(pdfThenZip)).toBe("unknown_kind: pdf");
});

test("nothing, and nothing but blanks, is empty; noise is no text", () => {
  expect(kindOf("")).toBe("empty: null");
  expect(kindOf(" \n\t")).toBe("empty: null");
  expect(kindOf(Uint8Array.from({ length: 300 }, (_, index) => (index * 31) % 256))).toBe("not_text: null");
});

test("a head that ends within a letter is still read", () => {
  const bytes = new Uint8Array(Buffer.from(`<html>${"ệ".repeat(20)}`));
  for (let cut = 0; cut < 4; cut += 1) {
    expect(kindOf(bytes.subarray(0, bytes.length - cut), "x", null, false)).toBe("html");
  }
  expect(kindOf(new Uint8Array(Buffer.from("\uFEFFPhà chạy lại", "utf16le")), "x", null, false)).toBe("text");
});
