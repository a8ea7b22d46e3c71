import { expect, test } from "vitest";
import type { Arrival } from "../types";
import { readNewsMl } from "./read-newsml";

const nar = 'xmlns="http://iptc.org/std/nar/2006-10-01/"';

function arrivals(source: string): Arrival[] {
  const result = readNewsMl(source, { name: "goi.xml" });
  if (!result.ok) throw new Error(`${result.problem}: ${result.detail}`);
  return result.arrivals;
}

function only(source: string) {
  const [arrival, ...others] = arrivals(source);
  if (!arrival?.ok || others.length > 0) throw new Error(JSON.stringify(arrival));
  const { text, marked } = arrival.document;
  return { ...arrival.document, parts: marked.map(({ start, end, kind }) => [kind, text.slice(start, end)]) };
}

function newsItem(content: string, meta = "", guid = "tag:thongtan.example.vn,2026:41") {
  return `<newsItem ${nar} guid="${guid}" version="3" standard="NewsML-G2" xml:lang="vi">
    <rightsInfo><copyrightHolder literal="Thông tấn Bến"/><usageTerms>Không dùng sau 30 ngày</usageTerms></rightsInfo>
    <itemMeta><itemClass qcode="ninat:text"/><provider literal="Thông tấn Bến"/><versionCreated>2026-05-03T09:00:00+07:00</versionCreated>${meta}</itemMeta>
    <contentMeta><contentCreated>2026-05-03T08:00:00+07:00</contentCreated><contentModified>2026-05-03T08:30:00+07:00</contentModified>
      <infoSource literal="Đài Sông"/><headline role="hld:short">Đò chạy</headline><headline>Đò ngang Hà Trầm chạy lại</headline>
      <by>Lê Thị Mận</by><creditline>Thông tấn Bến/Đài Sông</creditline><language tag="vi-VN"/></contentMeta>
    <contentSet>${content}</contentSet></newsItem>`;
}

const nitf = `<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><head><docdata management-status="usable"><doc-id id-string="n1" regsrc="TTB"/><date.issue norm="20260503T080000+0700"/><ed-msg info="Sửa tên bến"/></docdata></head>
  <body><body.head><hedline><hl1>Đò ngang chạy lại</hl1><hl2>Sau ba ngày lũ</hl2></hedline><byline>Lê Mận</byline><distributor>Thông tấn Bến</distributor><dateline><location>HÀ TRẦM</location>, 3/5</dateline></body.head>
  <body.content><block><p>Bến mở <em>sáng nay</em> &amp; giảm vé.</p><hl2>Khách</hl2><media media-type="image"><media-reference source="a.jpg"/><media-caption>Đò qua sông.</media-caption><media-producer>Vũ Tấn</media-producer></media><p>Khách đông.</p></block></body.content>
  <body.end><tagline>TTB/LM</tagline></body.end></body></nitf>`;

test("a newsItem with XHTML", () => {
  const document = only(
    newsItem(
      `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>Bến &lt;mở&gt;.</p><h2>Khách</h2><p>Đông.</p></body></html></inlineXML>`,
      `<pubStatus qcode="stat:withheld"/><embargoed>2026-05-04T00:00:00+07:00</embargoed><edNote>Bản 3 sửa giờ</edNote>`,
    ),
  );
  expect(document.parts).toEqual([
    ["title", "Đò ngang Hà Trầm chạy lại"],
    ["paragraph", "Bến <mở>."],
    ["heading", "Khách"],
    ["paragraph", "Đông."],
  ]);
  expect(document.metadata).toEqual({
    title: "Đò ngang Hà Trầm chạy lại",
    standfirst: null,
    byline: "Lê Thị Mận",
    publishedAt: "2026-05-03T08:00:00+07:00",
    modifiedAt: "2026-05-03T08:30:00+07:00",
    siteName: "Thông tấn Bến",
    url: null,
    guid: "tag:thongtan.example.vn,2026:41",
    upstreamVersion: "3",
    upstreamStatus: "withheld",
    upstreamNote: "Bản 3 sửa giờ",
    embargoedUntil: "2026-05-04T00:00:00+07:00",
    language: "vi-VN",
    credits: ["Thông tấn Bến/Đài Sông", "Đài Sông"],
    rights: "Không dùng sau 30 ngày",
  });
});

const nitfBody = [
  ["dateline", "HÀ TRẦM, 3/5"],
  ["paragraph", "Bến mở sáng nay & giảm vé."],
  ["heading", "Khách"],
  ["caption", "Đò qua sông."],
  ["credit", "Vũ Tấn"],
  ["paragraph", "Khách đông."],
  ["credit", "TTB/LM"],
];

test("a newsItem with NITF, and a file of NITF alone", () => {
  const inside = only(newsItem(`<inlineXML contenttype="application/nitf+xml">${nitf}</inlineXML>`));
  expect(inside.parts.slice(2)).toEqual(nitfBody);
  const alone = only(nitf);
  expect(alone.parts).toEqual([
    ["title", "Đò ngang chạy lại"],
    ["standfirst", "Sau ba ngày lũ"],
    ...nitfBody,
  ]);
  expect(alone.metadata).toMatchObject({
    guid: "n1",
    byline: "Lê Mận",
    publishedAt: "2026-05-03T08:00:00+07:00",
    upstreamNote: "Sửa tên bến",
    siteName: "Thông tấn Bến",
    credits: ["Thông tấn Bến", "TTB"],
  });
  expect(only(nitf.replace(' xmlns="http://iptc.org/std/NITF/2006-10-18/"', "")).parts).toEqual(alone.parts);
});

test("a message: each item in its place, what is no article told by name", () => {
  const picture = newsItem('<remoteContent href="a.jpg"/>', "", "anh").replace("ninat:text", "ninat:picture");
  const told = arrivals(`<newsMessage ${nar}><header/><itemSet>
    ${newsItem("<inlineData>Một.\n\nHai.</inlineData>", "", "chu")}<packageItem guid="goi"/>${picture}
    ${newsItem("", '<pubStatus qcode="stat:canceled"/><edNote>Bản tin sai</edNote>', "bo")}</itemSet></newsMessage>`).map(
    (arrival) =>
      arrival.ok
        ? [arrival.document.name, arrival.document.metadata.upstreamStatus, arrival.document.text]
        : [arrival.name, arrival.problem, arrival.detail],
  );
  expect(told).toEqual([
    ["chu", "usable", "Đò ngang Hà Trầm chạy lại\n\nMột.\n\nHai."],
    ["goi", "unknown_kind", "packageitem"],
    ["anh", "unknown_kind", "picture"],
    ["bo", "canceled", "Đò ngang Hà Trầm chạy lại"],
  ]);
});

test("a message that was cut off keeps its whole items", () => {
  const source = `<newsMessage ${nar}><itemSet>${newsItem("<inlineData>Một.</inlineData>")}<newsItem guid="b"><itemMeta>`;
  expect(readNewsMl(source, { name: "a" })).toMatchObject({
    ok: true,
    truncated: true,
    arrivals: [{ ok: true }, { ok: false, name: "b", problem: "broken_markup", detail: "truncated" }],
  });
});

test.each([
  ["", "empty", null],
  ["<rss/>", "unknown_kind", "rss"],
  ["chữ", "broken_markup", null],
  ["<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf/>", "unsafe_markup", "internal_subset"],
])("%j: %s", (source, problem, detail) => {
  expect(readNewsMl(source, { name: "a" })).toEqual({ ok: false, problem, detail });
});
