import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { wordFileOf, wordParagraph } from "@/lib/testing/word-file-of";
import { zipOf } from "@/lib/testing/zip-of";
import { readDocuments, type ReadOptions, type Step } from "./read-documents";
import type { ResumePoint } from "./resume-point";

type Content = string | Uint8Array;

async function stepsOf(
  name: string,
  content: Content,
  options: ReadOptions = {},
  from?: ResumePoint,
): Promise<Step[]> {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
  const source = { name, mediaType: null, bytes, ...(from && { from }) };
  const steps: Step[] = [];
  for await (const step of readDocuments(source, options)) steps.push(step);
  return steps;
}

/** Name and text of what came, name and reason of what did not. */
async function read(name: string, content: Content, options: ReadOptions = {}): Promise<string[][]> {
  return (await stepsOf(name, content, options)).map(({ arrival }) =>
    arrival.ok ? [arrival.document.name, arrival.document.text] : [arrival.name, `! ${arrival.problem}`],
  );
}

async function only(name: string, content: Content, options: ReadOptions = {}) {
  const [first, ...rest] = await stepsOf(name, content, options);
  expect(rest).toEqual([]);
  if (first?.arrival.ok !== true) throw new Error(JSON.stringify(first));
  return first.arrival.document;
}

test("a text stands as it is, cleaned of what cannot be stored", async () => {
  const document = await only("a.txt", "\uFEFFPhà\u0007 chạy\r\n\r\nhoà và hòa\u0000");
  expect(document).toMatchObject({
    text: "Phà chạy\n\nhoà và hòa",
    marked: [],
    html: null,
    encoding: "utf-8",
  });
});

test("a page", async () => {
  const document = await only("a.html", "<!doctype html><title>Phà</title><p>Phà chạy lại sáng nay.</p>");
  expect(document.text).toContain("Phà chạy lại sáng nay.");
  expect(document.mediaType).toBe("text/html");
});

test("a JSONL file: blank lines are passed over, broken ones refused by their number", async () => {
  const lines = [
    `{"title":"Tựa","text":"Một."}`,
    "",
    "  ",
    "{broken",
    `["x"]`,
    `{"title":"Hai","text":"Hai."}\r`,
  ];
  expect(await read("l.jsonl", lines.join("\n"))).toEqual([
    ["l.jsonl:1", "Tựa\n\nMột."],
    ["l.jsonl:4", "! broken_json"],
    ["l.jsonl:5", "! broken_json"],
    ["l.jsonl:6", "Hai\n\nHai."],
  ]);
});

test("what a record says of itself", async () => {
  const record = {
    id: 17,
    title: "Phà  chạy\nlại",
    text: "Phà chạy lại sáng nay.\nHai bờ vui.",
    publishedAt: "2026-05-14T08:00:00+07:00",
    outlet: { name: "Báo Bến Phà" },
    author: ["Lan", { name: "Minh" }],
    url: "https://vi.du/a",
    lang: "vi",
  };
  const document = await only("r.json", JSON.stringify(record));
  expect(document.text).toBe("Phà chạy lại\n\nPhà chạy lại sáng nay.\nHai bờ vui.");
  expect(document.metadata).toMatchObject({
    guid: "17",
    title: "Phà chạy lại",
    siteName: "Báo Bến Phà",
    byline: "Lan, Minh",
    url: "https://vi.du/a",
    language: "vi",
  });
  expect(new Date(document.metadata.publishedAt ?? "").toISOString()).toBe("2026-05-14T01:00:00.000Z");
});

test("an address that is none, and a time without its zone, are not taken", async () => {
  const { metadata } = await only(
    "r.json",
    `{"text":"x","url":"javascript:alert(1)","date":"2026-05-14 08:00"}`,
  );
  expect(metadata).toMatchObject({ url: null, publishedAt: null });
});

test("a title before the text is marked", async () => {
  const { text, marked } = await only("r.json", `{"title":"Tựa","text":"Thân bài.\\n\\nHết."}`);
  expect(text).toBe("Tựa\n\nThân bài.\n\nHết.");
  expect(marked).toEqual([{ start: 0, end: 3, kind: "title" }]);
});

test("a title that the text opens with is not put there twice", async () => {
  const record = { title: "Tựa  bài", text: "Tựa bài\n\nThân." };
  expect((await only("r.json", JSON.stringify(record))).text).toBe("Tựa bài\n\nThân.");
});

test("lines of one file need not have the same keys", async () => {
  const lines = [`{"text":"Một."}`, `{"content":"Hai.","headline":"Tựa"}`, `{"html":"<p>Ba.</p>"}`];
  expect(await read("l.jsonl", lines.join("\n"))).toEqual([
    ["l.jsonl:1", "Một."],
    ["l.jsonl:2", "Tựa\n\nHai."],
    ["l.jsonl:3", "Ba."],
  ]);
});

test("a list of records, as it is or under its usual name", async () => {
  const records = [{ text: "Một." }, 7, { title: "Không thân" }];
  const expected = [
    ["a.json:1", "Một."],
    ["a.json:2", "! broken_json"],
    ["a.json:3", "! no_such_column"],
  ];
  expect(await read("a.json", JSON.stringify(records))).toEqual(expected);
  expect(await read("a.json", JSON.stringify({ articles: records }))).toEqual(expected);
  expect(await read("a.json", "[]")).toEqual([["a.json", "! no_text"]]);
  expect(await read("a.json", `{"text": "x`)).toEqual([["a.json", "! broken_json"]]);
});

test("columns that were chosen by their names have names, whatever these are", async () => {
  const mapping = { columns: { title: "đầu", text: "thân" } };
  expect(await read("t.csv", "đầu;thân\nBến;Bến đã mở.", { mapping })).toEqual([
    ["t.csv:2", "Bến\n\nBến đã mở."],
  ]);
  const numbered = { columns: { text: "2" } };
  expect(await read("t.csv", "1;2\n3;4", { mapping: numbered })).toEqual([
    ["t.csv:1", "2"],
    ["t.csv:2", "4"],
  ]);
});

test("records by a mapping, into their inside too", async () => {
  const mapping = { columns: { text: "article.body", title: "article.name" } };
  const line = `{"article":{"body":"Thân.","name":"Tựa"},"text":"not this"}`;
  expect(await read("a.jsonl", `${line}\n{"article":null}`, { mapping })).toEqual([
    ["a.jsonl:1", "Tựa\n\nThân."],
    ["a.jsonl:2", "! no_such_column"],
  ]);
});

test("keys that every object has are no columns", async () => {
  expect(await read("a.json", `{"x":1}`, { mapping: { columns: { text: "constructor.name" } } })).toEqual([
    ["a.json", "! no_such_column"],
  ]);
});

for (const [name, separator] of [
  ["commas", ","],
  ["semicolons", ";"],
  ["tabs", "\t"],
] as const) {
  test(`a table with ${name}, quoted line ends and names in Vietnamese`, async () => {
    const rows = [
      ["Tiêu đề", "Nội dung", "Ngày đăng"],
      [`"Phà, đò; ""xuồng"""`, `"Dòng một.\r\nDòng hai."`, "2026-05-14"],
      ["Hai", "Thân hai.", ""],
    ];
    const table = rows.map((row) => row.join(separator)).join("\r\n");
    expect(await read("t.csv", table)).toEqual([
      ["t.csv:2", `Phà, đò; "xuồng"\n\nDòng một.\nDòng hai.`],
      ["t.csv:3", "Hai\n\nThân hai."],
    ]);
  });
}

test("a table without a header, by what stands in it", async () => {
  const body = "Sáng nay phà chạy lại sau ba ngày nghỉ vì gió lớn. ".repeat(6).trim();
  const table = `https://vi.du/1,Phà chạy lại ở Vàm Kênh,${body}\nhttps://vi.du/2,Nước rút chậm ở hạ lưu,${body}`;
  expect(await read("t.csv", table)).toEqual([
    ["t.csv:1", `Phà chạy lại ở Vàm Kênh\n\n${body}`],
    ["t.csv:2", `Nước rút chậm ở hạ lưu\n\n${body}`],
  ]);
});

test("a table in the encoding of old spreadsheets", async () => {
  const bytes = Uint8Array.from("Tieâu ñeà;Noäi dung\nPhaø chaïy laïi;Saùng nay phaø chaïy laïi.", (letter) =>
    letter.charCodeAt(0),
  );
  expect(await read("t.csv", bytes)).toEqual([["t.csv:2", "Phà chạy lại\n\nSáng nay phà chạy lại."]]);
});

test("a table without what was asked for", async () => {
  expect(await read("t.csv", "a,b\n1,2", { mapping: { columns: { text: "c" } } })).toEqual([
    ["t.csv", "! no_such_column"],
  ]);
});

test("a row of a quote that never closes is refused, what comes behind is read", async () => {
  const table = `title,text\nA,"never closed\n${"x".repeat(300)}\n${"B,behind\n".repeat(3)}`;
  const limits = { htmlBytes: 100, textBytes: 100 };
  expect(await read("t.csv", table, { limits })).toEqual([
    ["t.csv:2", "! too_large"],
    ["t.csv:3", "B\n\nbehind"],
    ["t.csv:4", "B\n\nbehind"],
    ["t.csv:5", "B\n\nbehind"],
  ]);
});

test("what feeds and agencies send, brought in as files: each item is an article", async () => {
  const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Thử</title>
    <item><title>Một</title><link>https://vi.du/1</link><description>Thân một.</description></item>
    <item><title>Hai</title><link>https://vi.du/2</link><description>Thân hai.</description></item></channel></rss>`;
  expect(await read("f.xml", rss)).toEqual([
    ["https://vi.du/1", "Một\n\nThân một."],
    ["https://vi.du/2", "Hai\n\nThân hai."],
  ]);
  const jsonFeed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Báo Thử",
    items: [{ id: "a", url: "https://vi.du/3", title: "Ba", content_text: "Thân ba." }],
  };
  expect(await read("f.json", JSON.stringify(jsonFeed))).toEqual([["https://vi.du/3", "Ba\n\nThân ba."]]);
  const ninjs = { uri: "urn:vi.du:4", type: "text", headline: "Bốn", body_text: "Thân bốn." };
  expect(await read("n.json", JSON.stringify(ninjs))).toEqual([["urn:vi.du:4", "Bốn\n\nThân bốn."]]);
  expect(await read("n.jsonl", `${JSON.stringify(ninjs)}\n{"text":"Năm."}`)).toEqual([
    ["urn:vi.du:4", "Bốn\n\nThân bốn."],
    ["n.jsonl:2", "Năm."],
  ]);
  expect(await read("n.json", JSON.stringify([ninjs, { text: "Năm." }]))).toEqual([
    ["urn:vi.du:4", "Bốn\n\nThân bốn."],
    ["n.json:2", "Năm."],
  ]);
  const nitf = `<nitf><head><title>Sáu</title></head><body><body.content><p>Thân sáu.</p></body.content></body></nitf>`;
  expect((await read("n.xml", nitf))[0]?.[1]).toContain("Thân sáu.");
  expect(await read("o.opml", `<opml version="2.0"><body/></opml>`)).toEqual([["o.opml", "! unknown_kind"]]);
  expect(await read("f.xml", rss.replace("</channel></rss>", ""))).toEqual([
    ["https://vi.du/1", "Một\n\nThân một."],
    ["https://vi.du/2", "Hai\n\nThân hai."],
    ["f.xml", "! broken_markup"],
  ]);
});

test("a message with its articles attached", async () => {
  const message = [
    "From: =?utf-8?B?TGFuIFBoxrDGoW5n?= <lan@vi.du>",
    "Subject: =?utf-8?Q?Ph=C3=A0_ch=E1=BA=A1y_l=E1=BA=A1i?=",
    "Date: Thu, 14 May 2026 08:00:00 +0700",
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="B"`,
    "",
    "--B",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Gửi tòa soạn.",
    "--B",
    `Content-Type: application/octet-stream; name="a.docx"`,
    `Content-Disposition: attachment; filename="a.docx"`,
    "Content-Transfer-Encoding: base64",
    "",
    Buffer.from(wordFileOf(wordParagraph("Trong Word."))).toString("base64"),
    "--B",
    `Content-Type: image/png; name="a.png"`,
    `Content-Disposition: attachment; filename="a.png"`,
    "",
    "x",
    "--B--",
  ].join("\r\n");
  expect(await read("m.eml", message)).toEqual([
    ["m.eml", "Phà chạy lại\n\nGửi tòa soạn."],
    ["m.eml/a.docx", "Trong Word."],
  ]);
  const [first] = await stepsOf("m.eml", message);
  expect(first?.arrival.ok && first.arrival.document.metadata).toMatchObject({
    byline: "Lan Phương",
    title: "Phà chạy lại",
    publishedAt: "2026-05-14T01:00:00.000Z",
  });
});

test("a saved page is read from its root, in its own encoding", async () => {
  const archive = [
    "From: <Saved by a browser>",
    "Snapshot-Content-Location: https://vi.du/bai",
    "MIME-Version: 1.0",
    `Content-Type: multipart/related; type="text/html"; boundary="B"`,
    "",
    "--B",
    "Content-Type: text/html; charset=windows-1258",
    "Content-Transfer-Encoding: quoted-printable",
    "",
    "<p>Ph=E0 ch=\r\na=F2y la=F2i, ng=FD=F5=CCi =F0o=EC vui.</p>",
    "--B",
    "Content-Type: image/gif",
    "",
    "GIF89a",
    "--B--",
  ].join("\r\n");
  const document = await only("s.mht", archive);
  expect(document).toMatchObject({ encoding: "windows-1258", metadata: { url: "https://vi.du/bai" } });
  expect(document.text).toContain("Phà chạy lại, người đó vui.");
});

test("a Word file by its styles", async () => {
  const body = [
    wordParagraph("Tựa &amp; đề", "Title"),
    wordParagraph("Đoạn một &lt;b&gt;."),
    wordParagraph("Mục", "H2"),
    wordParagraph("Ảnh: Lan", "C"),
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Ô</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
  ].join("");
  const { text, marked, metadata } = await only("w.docx", wordFileOf(body));
  expect(text).toBe("Tựa & đề\n\nĐoạn một <b>.\n\nMục\n\nẢnh: Lan\n\nÔ");
  expect(marked.map(({ kind }) => kind)).toEqual(["title", "paragraph", "heading", "caption", "paragraph"]);
  expect(metadata.title).toBe("Tựa & đề");
});

test("an archive of many kinds, in its own order", async () => {
  const archive = zipOf([
    { name: "b/", bytes: "" },
    { name: "b/2.txt", bytes: "Hai." },
    { name: "a.jsonl", bytes: `{"text":"Một."}\n{"text":"Hai."}` },
    { name: "__MACOSX/._a.txt", bytes: "x" },
    { name: "w.docx", bytes: wordFileOf(wordParagraph("Word.")) },
    { name: "g.txt.gz", bytes: gzipSync("Gói.") },
    { name: "p.png", bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47) },
  ]);
  expect(await read("z.zip", archive)).toEqual([
    ["z.zip/b/2.txt", "Hai."],
    ["z.zip/a.jsonl:1", "Một."],
    ["z.zip/a.jsonl:2", "Hai."],
    ["z.zip/w.docx", "Word."],
    ["z.zip/g.txt", "Gói."],
    ["z.zip/p.png", "! unknown_kind"],
  ]);
});

test("packed lines, in members one behind the other", async () => {
  const packed = Buffer.concat([gzipSync(`{"text":"Một."}\n{"te`), gzipSync(`xt":"Hai."}`)]);
  expect(await read("l.jsonl.gz", new Uint8Array(packed))).toEqual([
    ["l.jsonl:1", "Một."],
    ["l.jsonl:2", "Hai."],
  ]);
});

test("lines in UTF-16", async () => {
  const bytes = new Uint8Array(Buffer.from(`\uFEFF{"text":"Một."}\n{"text":"Hai ở đây."}\n`, "utf16le"));
  expect(await read("l.jsonl", bytes)).toEqual([
    ["l.jsonl:1", "Một."],
    ["l.jsonl:2", "Hai ở đây."],
  ]);
});

test("reading goes on behind any item, whatever the file", async () => {
  const lines = `{"text":"Một."}\n\n{x\n{"text":"Hai."}\n`;
  const inner = zipOf([
    { name: "i.jsonl", bytes: lines },
    { name: "i.txt", bytes: "Trong." },
  ]);
  const files: [string, Content][] = [
    ["a.txt", "Một."],
    ["l.jsonl", lines],
    ["l.jsonl.gz", gzipSync(lines)],
    ["l16.jsonl", new Uint8Array(Buffer.from(`\uFEFF${lines}`, "utf16le"))],
    ["a.json", `[{"text":"Một."},2,{"text":"Ba."}]`],
    [
      "f.xml",
      `<rss version="2.0"><channel><item><title>Một</title></item><item><title>Hai</title></item></channel></rss>`,
    ],
    ["t.csv", "title,text\nA,Một.\n\nB,Hai.\nC,\n"],
    [
      "z.zip",
      zipOf([
        { name: "1.txt", bytes: "Một." },
        { name: "../2.txt", bytes: "x" },
        { name: "n.zip", bytes: inner },
        { name: "l.jsonl.gz", bytes: gzipSync(lines) },
      ]),
    ],
    [
      "m.eml",
      `From: a@b.vn\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nMột.\n--B\nContent-Type: application/json\nContent-Disposition: attachment; filename=l.jsonl\n\n${lines}\n--B\nContent-Type: text/plain\nContent-Disposition: attachment; filename=b.txt\n\nBa.\n--B--`,
    ],
  ];
  for (const [name, content] of files) {
    const all = await stepsOf(name, content);
    expect(all.length).toBeGreaterThan(0);
    for (const [index, { next }] of all.entries()) {
      const stored: ResumePoint = JSON.parse(JSON.stringify(next));
      expect(await stepsOf(name, content, {}, stored)).toEqual(all.slice(index + 1));
    }
  }
});
