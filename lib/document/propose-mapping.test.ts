import { expect, test } from "vitest";
import { previewRecords } from "./preview-records";
import { proposeMapping } from "./propose-mapping";

function source(name: string, text: string) {
  return { name, mediaType: null, bytes: new Uint8Array(Buffer.from(text)) };
}

test("columns by their names, in both languages", async () => {
  const table = `Mã bài;Tiêu đề;Sapo;Nội dung;Ngày đăng;Tác giả;Báo;Đường dẫn\n1;Tựa;Dẫn;Thân;2026-05-14;Lan;Báo Thử;https://vi.du/1`;
  expect((await proposeMapping(source("t.csv", table)))?.mapping).toEqual({
    header: true,
    separator: ";",
    columns: {
      id: "Mã bài",
      title: "Tiêu đề",
      standfirst: "Sapo",
      text: "Nội dung",
      publishedAt: "Ngày đăng",
      byline: "Tác giả",
      outlet: "Báo",
      url: "Đường dẫn",
    },
  });
  const line = `{"guid":"a","headline":"x","body_html":"<p>y</p>","pubDate":"2026-05-14","author":"z","link":"https://vi.du"}`;
  expect((await proposeMapping(source("l.jsonl", line)))?.mapping.columns).toEqual({
    id: "guid",
    title: "headline",
    html: "body_html",
    publishedAt: "pubDate",
    byline: "author",
    url: "link",
  });
});

test("columns by what stands in them", async () => {
  const text = "Sáng nay phà chạy lại sau ba ngày nghỉ vì gió lớn. ".repeat(6);
  const line = JSON.stringify({
    k1: "Phà chạy lại ở Vàm Kênh",
    k2: text,
    k3: "https://vi.du/1",
    k4: "2026-05-14",
  });
  expect((await proposeMapping(source("l.jsonl", `${line}\n${line}`)))?.mapping.columns).toEqual({
    title: "k1",
    text: "k2",
    url: "k3",
    publishedAt: "k4",
  });
});

test("markup in the column of the text is read as markup", async () => {
  const proposal = await proposeMapping(
    source("l.jsonl", `{"content":"<p>x</p>"}\n{"content":"<div>y</div>"}`),
  );
  expect(proposal?.mapping.columns).toEqual({ html: "content" });
});

test("samples for whoever maps by hand", async () => {
  const proposal = await proposeMapping(source("t.csv", `a,b\n1,${"x".repeat(300)}\n2,y`));
  expect(proposal?.columns).toEqual(["a", "b"]);
  expect(proposal?.samples).toEqual([
    { a: "1", b: "x".repeat(200) },
    { a: "2", b: "y" },
  ]);
});

test("other kinds of file have no columns", async () => {
  expect(await proposeMapping(source("a.txt", "Chữ."))).toBeNull();
  expect(await proposeMapping(source("a.pdf", "%PDF-1.7"))).toBeNull();
});

test("the first rows as they would come in", async () => {
  const rows = Array.from({ length: 30 }, (_, index) => `Tựa ${index},Thân ${index}.`);
  const arrivals = await previewRecords(
    source("t.csv", `x,y\n${rows.join("\n")}`),
    { columns: { title: "x", text: "y" }, header: true },
    2,
  );
  expect(arrivals.map((arrival) => arrival.ok && arrival.document.text)).toEqual([
    "Tựa 0\n\nThân 0.",
    "Tựa 1\n\nThân 1.",
  ]);
});
