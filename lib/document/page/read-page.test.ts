import { expect, test } from "vitest";
import { composeDocument } from "../compose-document";
import { readPage } from "./read-page";
import { samplePages } from "./sample-pages";

for (const { name, html, text } of samplePages) {
  test(`the article's own lines and no others: ${name}`, () => {
    expect(readPage(html, { url: null })?.text.split("\n\n")).toEqual(text);
  });
}

const story =
  "<p>Sáng 3/5, bến đò Bình Khê mở lại sau ba tháng sửa kè, chuyến đầu chở hơn bốn mươi người qua sông.</p>".repeat(
    3,
  );
const read = (head: string, body = "", url: string | null = null) => {
  const page = `<!doctype html><html lang="vi"><head>${head}</head><body><article><h1>Đò ngang chạy lại</h1>${body}${story}</article></body></html>`;
  const reading = readPage(page, { url });
  if (reading === null) throw new Error("nothing was read");
  return reading;
};
const metadata = (head: string, body = "", url: string | null = null) => read(head, body, url).metadata;
const ld = (value: unknown) =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

test("a page without text is no article", () => {
  expect(readPage("<html><body><script>1</script></body></html>", { url: null })).toBeNull();
});

test("the site's name is no part of the headline", () => {
  expect(metadata("<title>Đò ngang chạy lại - Báo Bờ Sông</title>").title).toBe("Đò ngang chạy lại");
  expect(
    metadata(
      '<meta property="og:title" content="Kè mới | Bờ Sông News"><meta property="og:site_name" content="Bờ Sông News">',
    ).title,
  ).toBe("Kè mới");
  expect(
    metadata(
      '<meta property="og:title" content="Sông - và người"><meta property="og:site_name" content="Báo Bờ Sông">',
    ).title,
  ).toBe("Sông - và người");
});

test("JSON-LD is read in every shape, and broken JSON-LD spoils nothing", () => {
  const article = {
    "@type": "NewsArticle",
    headline: "Kè mới",
    author: [{ "@type": "Person", name: "An Bình" }, "Lê Tư"],
    datePublished: "2026-05-03T10:30:00+07:00",
  };
  for (const shape of [
    article,
    [article],
    { "@graph": [{ "@type": "WebPage" }, article] },
    { "@type": "WebPage", mainEntity: article },
    `/* x */${JSON.stringify(article)}`,
    `${JSON.stringify(article).slice(0, -1)},}`,
  ]) {
    expect(metadata(ld("{broken") + ld(shape))).toMatchObject({
      title: "Kè mới",
      byline: "An Bình, Lê Tư",
      publishedAt: "2026-05-03T10:30:00+07:00",
    });
  }
});

test("a byline comes without its label, and an address is none", () => {
  expect(metadata('<meta name="author" content="By Jane Doe">').byline).toBe("Jane Doe");
  expect(
    metadata('<meta property="article:author" content="https://social.example/jane">').byline,
  ).toBeNull();
  expect(metadata("", '<p class="author">Tác giả: An Bình</p>').byline).toBe("An Bình");
  expect(metadata("", '<a rel="author" href="/an">An Bình</a>').byline).toBe("An Bình");
});

test("dates come with their offset, or as a bare day at midnight UTC, or not at all", () => {
  const dated = (words: string) => metadata("", `<span class="date">${words}</span>`).publishedAt;
  expect(dated("Thứ hai, 4/9/2023, 10:30 (GMT+7)")).toBe("2023-09-04T10:30:00+07:00");
  expect(dated("Thứ hai, 4/9/2023, 10:30")).toBe("2023-09-04T00:00:00Z");
  expect(dated("ngày 4 tháng 9 năm 2023")).toBe("2023-09-04T00:00:00Z");
  expect(dated("04/09/2023")).toBeNull();
  expect(dated("31/2/2023")).toBeNull();
  expect(dated("September 4, 2023 9:05 pm GMT")).toBe("2023-09-04T21:05:00Z");
  expect(dated("hôm qua")).toBeNull();
  expect(
    metadata(
      '<meta property="article:published_time" content="2023-09-04T10:30:00"><meta name="pubdate" content="2023-09-04T10:30:00+0700">',
    ).publishedAt,
  ).toBe("2023-09-04T10:30:00+07:00");
  expect(metadata('<meta property="article:modified_time" content="2023-09-05T08:00:00Z">').modifiedAt).toBe(
    "2023-09-05T08:00:00Z",
  );
});

test("the canonical address is resolved and stays on the web", () => {
  expect(metadata('<link rel="canonical" href="/a?x=1">', "", "https://bao.example/b").url).toBe(
    "https://bao.example/a?x=1",
  );
  expect(
    metadata(
      '<base href="https://cdn.example/v/"><link rel="canonical" href="a">',
      "",
      "https://bao.example/b",
    ).url,
  ).toBe("https://cdn.example/v/a");
  expect(metadata('<link rel="canonical" href="javascript:alert(1)">', "", "https://bao.example/b").url).toBe(
    "https://bao.example/b",
  );
  expect(metadata("").url).toBeNull();
});

test("parts come in page order and say what they are", () => {
  const { parts, html } = read(
    '<meta name="description" content="Bến mở sau ba tháng."><meta name="author" content="An Bình">',
    "<h2>Chuyến đầu</h2><figure><img src=a><figcaption>Đò rời bến</figcaption></figure>",
  );
  expect(parts.slice(0, 6).map(({ kind, text }) => [kind, text.slice(0, 20)])).toEqual([
    ["title", "Đò ngang chạy lại"],
    ["standfirst", "Bến mở sau ba tháng."],
    ["byline", "An Bình"],
    ["heading", "Chuyến đầu"],
    ["caption", "Đò rời bến"],
    ["paragraph", "Sáng 3/5, bến đò Bìn"],
  ]);
  expect(html).toContain("<figcaption>Đò rời bến</figcaption>");
  const document = composeDocument({
    name: "a",
    bytes: new Uint8Array(),
    mediaType: "text/html",
    encoding: "utf-8",
    metadata: metadata(""),
    parts,
  });
  expect(document.marked.map(({ kind }) => kind).slice(0, 3)).toEqual(["title", "standfirst", "byline"]);
});

test("a signature below the text is the byline when nothing else names one", () => {
  const signed = readPage(`<html><body><article>${story}<p><b>An Bình</b></p></article></body></html>`, {
    url: null,
  });
  expect(signed?.metadata.byline).toBe("An Bình");
  expect(signed?.text).not.toContain("An Bình");
});

test("credits are kept as such, and links lead where they led on their own page", () => {
  const { metadata: told, html } = read(
    "",
    `<p>Xem <a href="/ke">kè</a> mới bên sông, nơi đò cập bến mỗi ngày.</p><p>Ảnh: An Bình</p>`,
    "https://bao.example/a/b",
  );
  expect(told.credits).toEqual(["Ảnh: An Bình"]);
  expect(html).toContain('href="https://bao.example/ke"');
});
