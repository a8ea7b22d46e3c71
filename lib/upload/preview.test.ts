import { expect, test } from "vitest";
import { actorOfUser, visitorActor } from "@/lib/auth/actor";
import { newId } from "@/lib/ids";
import { previewTable } from "./preview";
import type { PreviewInput } from "./schema";

const editor = actorOfUser({ id: newId(), name: "Lan", role: "editor" });

async function preview(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  more: Partial<PreviewInput> = {},
) {
  const head = new File([content], "head");
  return previewTable(editor, { name, head, whole: true, mapping: null, ...more });
}

test("columns are proposed and rows shown as they would come in", async () => {
  const table = "title,body,link,date\nBến đò mở lại,Nước đã rút.,https://a.example/1,2026-03-01\n";
  const shown = await preview("tin.csv", table);
  expect(shown).toMatchObject({
    ok: true,
    value: {
      columns: ["title", "body", "link", "date"],
      mapping: { columns: { title: "title", text: "body", url: "link", publishedAt: "date" } },
      rows: [{ ok: true, title: "Bến đò mở lại", text: "Nước đã rút.", url: "https://a.example/1" }],
    },
  });
});

test("what an editor chose goes before what was proposed", async () => {
  const lines = `${JSON.stringify({ a: "Tít thứ nhất", b: "Nội dung thứ nhất." })}\n`;
  const shown = await preview("tin.jsonl", lines, { mapping: { columns: { title: "b", text: "a" } } });
  expect(shown).toMatchObject({
    value: { rows: [{ ok: true, title: "Nội dung thứ nhất.", text: "Tít thứ nhất" }] },
  });
});

test("the row that the beginning of a file cuts off is not shown", async () => {
  const rows = Array.from({ length: 4 }, (_, index) =>
    JSON.stringify({ title: `Tin ${index}`, text: "Nội dung." }),
  );
  const shown = await preview("tin.jsonl", rows.join("\n").slice(0, -12), { whole: false });
  if (!shown.ok) throw new Error(shown.problem);
  expect(shown.value.rows.map((row) => row.ok && row.title)).toEqual(["Tin 0", "Tin 1"]);
});

test("a letter cut in half, and UTF-16, are read all the same", async () => {
  const table = "title,text\nMột,Bài thứ nhất.\nHai,Bài thứ hai.\nBa,Bài thứ ba ở đây.\n";
  const utf8 = new TextEncoder().encode(table);
  const cut = await preview("tin.csv", utf8.slice(0, utf8.length - 7), { whole: false });
  expect(cut).toMatchObject({ value: { rows: [{ title: "Một" }] } });
  const utf16 = Buffer.from(`\uFEFF${table}`, "utf16le");
  const wide = await preview("tin.csv", new Uint8Array(utf16.subarray(0, utf16.length - 5)), {
    whole: false,
  });
  expect(wide).toMatchObject({ value: { rows: [{ title: "Một" }, { title: "Hai" }] } });
});

test("markup in a cell stays text, it is not parsed here", async () => {
  const line = `${JSON.stringify({ title: "A", content_html: "<p onclick=x()>Nội <b>dung</b></p>" })}\n`;
  const shown = await preview("tin.jsonl", line, {
    mapping: { columns: { title: "title", html: "content_html" } },
  });
  expect(shown).toMatchObject({
    value: {
      rows: [{ ok: true, text: "<p onclick=x()>Nội <b>dung</b></p>" }],
      mapping: { columns: { html: "content_html" } },
    },
  });
});

test("rows that would be refused say why, and what is no table has no preview", async () => {
  expect(await preview("tin.jsonl", '{"title":"A","text":"B"}\n{broken\n')).toMatchObject({
    value: { rows: [{ ok: true }, { ok: false, problem: "broken_json" }] },
  });
  expect(await preview("a.csv", "")).toMatchObject({ ok: false, problem: "no_table" });
  expect(await preview("a.txt", "Một bài.")).toMatchObject({ ok: false, problem: "no_table" });
  const head = new File(["a,b\n1,2\n"], "head");
  const asked = { name: "a.csv", head, whole: true, mapping: null };
  expect(await previewTable(visitorActor(), asked)).toMatchObject({ problem: "forbidden" });
});
