import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { domesticPage } from "@/seeds/factories/page-text";
import { receiveImport } from "./receive";
import { type ImportInput, maxItemBytes } from "./schema";

const actor = systemActor("test");
const utf8 = (text: string) => new TextEncoder().encode(text);
const items = (...all: [string, Uint8Array<ArrayBuffer>][]): ImportInput => ({
  door: "upload",
  label: "thử",
  items: all.map(([name, bytes]) => ({ name, bytes })),
});

async function receive(input: ImportInput) {
  const received = await receiveImport(actor, input);
  if (!received.ok) throw new Error(received.problem);
  return received.value.items;
}

test("the bytes are kept as they came, and the text is decoded beside them", async () => {
  const bytes = utf8(`\uFEFF${domesticPage.normalize("NFD")}\r\n`);
  const [item] = await receive(items(["a.txt", bytes]));
  const article = await database().article.findUniqueOrThrow({
    where: { id: item?.articleId ?? "" },
    select: { original: { select: { bytes: true } }, currentRevision: { select: { text: true } } },
  });
  expect(Buffer.from(article.original.bytes).equals(Buffer.from(bytes))).toBe(true);
  expect(article.currentRevision?.text).toBe(domesticPage);
});

test("what cannot be read is refused by name and the others still come in", async () => {
  const received = await receive(
    items(
      ["trong.txt", utf8("")],
      ["anh.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
      ["cu.txt", new Uint8Array([0x4d, 0xf9, 0x61, 0x20, 0xe8])],
      ["lon.txt", new Uint8Array(maxItemBytes + 1).fill(97)],
      ["tot.txt", utf8("Một bài ngắn.")],
    ),
  );
  expect(received.map(({ outcome, problem }) => problem ?? outcome)).toEqual([
    "empty",
    "unknown_kind",
    "unknown_encoding",
    "too_large",
    "imported",
  ]);
  expect(await database().importItem.count()).toBe(5);
});

test("the same text again is a duplicate of the first, also in other bytes", async () => {
  const [first] = await receive(items(["a.txt", utf8("Cùng một bài.")]));
  const again = await receive(
    items(["b.txt", utf8("Cùng một bài.")], ["c.txt", utf8("Cùng một bài.\r\n".normalize("NFD"))]),
  );
  expect(again.map(({ outcome }) => outcome)).toEqual(["duplicate", "duplicate"]);
  expect(again.map(({ articleId }) => articleId)).toEqual([first?.articleId, first?.articleId]);
  expect(await database().article.count()).toBe(1);
});

test("two people bring in one file at the same moment: one article", async () => {
  const input = items(["a.txt", utf8("Tin đến từ hai phía cùng lúc.")]);
  const all = await Promise.all([receive(input), receive(input), receive(input)]);
  const outcomes = all.map(([item]) => item?.outcome);
  expect(outcomes.filter((outcome) => outcome === "imported")).toHaveLength(1);
  expect(await database().article.count()).toBe(1);
});

test("hostile letters are taken in as letters", async () => {
  const text = "<script>alert(1)</script> \u202Eđảo ngược 😀 \u0007 ' OR 1=1; -- %s ${x}";
  const [item] = await receive(items(["a.txt", utf8(text)]));
  const revision = await database().articleRevision.findFirstOrThrow({
    where: { articleId: item?.articleId ?? "" },
  });
  expect(revision.text).toContain("<script>alert(1)</script>");
  expect(revision.text).toContain("😀");
});
