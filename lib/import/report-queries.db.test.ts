import { expect, test } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { aFinishedImport } from "@/seeds/factories/import";
import { anEditor } from "@/seeds/factories/user";
import { newId } from "@/lib/ids";
import { reportCsv } from "./report-csv";
import { countFeedLists, getImportHead, listImportItems, type PageKey } from "./report-queries";

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    index % 5 === 4
      ? "{broken"
      : JSON.stringify({ title: `Tin ${index}`, text: `Nội dung của tin số ${index}.` }),
  ).join("\n");

test("pages follow each other forwards and back without losing or doubling an item", async () => {
  const editor = await anEditor();
  const { importId } = await aFinishedImport({ files: [{ name: "kho.jsonl", words: lines(23) }] });
  const filter = { importId, outcome: null, name: "" };
  const forwards: number[][] = [];
  let key: PageKey | null = { after: -1 };
  while (key !== null) {
    const page = await listImportItems(editor, filter, key, 10);
    forwards.push(page.items.map(({ position }) => position));
    expect(page.previous).toBe(forwards.length === 1 ? null : (forwards.at(-1)?.[0] ?? null));
    key = page.next === null ? null : { after: page.next };
  }
  expect(forwards.map((page) => page.length)).toEqual([10, 10, 3]);
  expect(forwards.flat()).toEqual(Array.from({ length: 23 }, (_, index) => index));
  const back = await listImportItems(editor, filter, { before: 20 }, 10);
  expect(back.items.map(({ position }) => position)).toEqual(forwards[1]);
  expect({ previous: back.previous, next: back.next }).toEqual({ previous: 10, next: 19 });
  const first = await listImportItems(editor, filter, { before: 10 }, 10);
  expect(first.previous).toBeNull();
});

test("items are found by outcome and by name, letter for letter", async () => {
  const editor = await anEditor();
  const { importId } = await aFinishedImport({
    files: [
      { name: "100%_đò.txt", words: "Bến đò mở lại." },
      { name: "100 đò.txt", words: "Bến đò mở lại." },
      { name: "hỏng.jsonl", words: "{broken" },
    ],
  });
  const names = async (outcome: "duplicate" | "rejected" | null, name: string) =>
    (await listImportItems(editor, { importId, outcome, name })).items.map((item) => item.name);
  expect(await names(null, "100%_")).toEqual(["100%_đò.txt"]);
  expect(await names(null, "ĐÒ.TXT")).toEqual(["100%_đò.txt", "100 đò.txt"]);
  expect(await names("duplicate", "")).toEqual(["100 đò.txt"]);
  expect(await names("rejected", "đò")).toEqual([]);
});

test("a duplicate leads to the first article, a refusal to none", async () => {
  const editor = await anEditor();
  const { importId } = await aFinishedImport({
    files: [
      { name: "a.txt", words: "Bến đò mở lại." },
      { name: "b.txt", words: "Bến đò mở lại." },
      { name: "c.jsonl", words: "{broken" },
    ],
  });
  const { items } = await listImportItems(editor, { importId, outcome: null, name: "" });
  const [first, second, third] = items;
  expect(first?.article).toMatchObject({ isRead: false });
  expect(second).toMatchObject({ outcome: "duplicate", article: { id: first?.article?.id } });
  expect(third).toMatchObject({ outcome: "rejected", problem: "unknown_kind", article: null });
});

test("who may not import learns nothing", async () => {
  const { importId } = await aFinishedImport();
  const visitor = visitorActor();
  expect(await getImportHead(visitor, importId)).toBeNull();
  expect(await countFeedLists(visitor, importId)).toBe(0);
  expect((await listImportItems(visitor, { importId, outcome: null, name: "" })).items).toEqual([]);
});

test("a list of feeds among the files is noticed", async () => {
  const { importId } = await aFinishedImport({
    files: [{ name: "Nguồn.OPML", words: '<opml version="2.0"><body/></opml>' }],
  });
  expect(await countFeedLists(await anEditor(), importId)).toBe(1);
});

test("the table holds every item however many there are", async () => {
  const editor = await anEditor();
  const { importId } = await aFinishedImport();
  await database().importItem.deleteMany({ where: { importId } });
  await database().importItem.createMany({
    data: Array.from({ length: 2_500 }, (_, position) => ({
      id: newId(),
      importId,
      position,
      name: position === 0 ? "=1+1" : `tin ${position}`,
      outcome: "rejected" as const,
      problem: "empty",
    })),
  });
  const body = reportCsv(
    editor,
    { importId, outcome: null, name: "" },
    { head: ["Số", "Tệp"], row: ({ position, name }) => [position + 1, name] },
  );
  const rows = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(await new Response(body).bytes())
    .split("\r\n");
  expect(rows[0]).toBe('\uFEFF"Số","Tệp"');
  expect(rows[1]).toBe(`"1","'=1+1"`);
  expect(rows.at(-2)).toBe('"2500","tin 2499"');
  expect(rows).toHaveLength(2_502);
});
