import { readdir, stat, truncate } from "node:fs/promises";
import { expect, test } from "vitest";
import { visitorActor } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { maxKeptBytes } from "@/lib/import/schema";
import { spoolFolder } from "@/lib/import/spool";
import { takeApart } from "@/lib/import/take-apart";
import { anEditor } from "@/seeds/factories/user";
import { beginUpload } from "./begin";
import { type PartInput, partBytes } from "./schema";
import { spooledPath } from "./spool-part";
import { readTicket } from "./ticket";
import { layDownPart } from "./upload-door";

async function* bytesOf(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === "string" ? new TextEncoder().encode(part) : part;
}

async function lay(actor: Actor, input: PartInput, ...parts: (string | Uint8Array)[]) {
  const laid = await layDownPart(actor, input, bytesOf(...parts));
  if (!laid.ok) throw new Error(laid.problem);
  return laid.value;
}

function idOf(actor: Actor, ticket: string): string {
  return readTicket(actor, ticket)?.id ?? "";
}

const noMapping = { outletId: null, trial: false };

test("a file that came in pieces goes in as one, and small ones leave the spool at once", async () => {
  const editor = await anEditor();
  const words = new TextEncoder().encode("Bến đò mở lại sau ba ngày mưa.");
  const first = await lay(editor, { name: "tin/đò.txt", size: words.length }, words.subarray(0, 10));
  expect(first.received).toBe(10);
  const last = await lay(
    editor,
    { ticket: first.ticket, from: 10 },
    words.subarray(10, 12),
    words.subarray(12),
  );
  expect(last.received).toBe(words.length);

  const begun = await beginUpload(editor, { files: [{ ticket: last.ticket, mapping: null }], ...noMapping });
  if (!begun.ok) throw new Error(begun.problem);
  const file = await database().importFile.findFirstOrThrow({
    select: { name: true, original: { select: { bytes: true } } },
  });
  expect(file.name).toBe("tin/đò.txt");
  expect(Buffer.from(file.original?.bytes ?? []).equals(Buffer.from(words))).toBe(true);
  expect(await readdir(spoolFolder())).not.toContain(idOf(editor, last.ticket));
});

test("large files are taken apart from the spool and then leave it", async () => {
  const editor = await anEditor();
  const line = `${JSON.stringify({ text: `Một dòng tin ${"dài ".repeat(2_000)}` })}\n`;
  const content = new TextEncoder().encode(line.repeat(150));
  expect(content.length).toBeGreaterThan(maxKeptBytes);
  const { ticket } = await lay(editor, { name: "kho.jsonl", size: content.length }, content);
  const begun = await beginUpload(editor, { files: [{ ticket, mapping: null }], ...noMapping });
  if (!begun.ok) throw new Error(begun.problem);
  expect((await stat(spooledPath(idOf(editor, ticket)))).size).toBe(content.length);
  await takeApart(editor, begun.value);
  const { itemCount, importedCount, duplicateCount } = await database().import.findFirstOrThrow();
  expect({ itemCount, importedCount, duplicateCount }).toEqual({
    itemCount: 150,
    importedCount: 1,
    duplicateCount: 149,
  });
  expect(await readdir(spoolFolder())).not.toContain(idOf(editor, ticket));
});

test("a sender that breaks off goes on where the server stands", async () => {
  const editor = await anEditor();
  const { ticket } = await lay(editor, { name: "a.txt", size: 9 }, "abc");
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield* bytesOf("de");
    throw new Error("the line broke");
  }
  await expect(layDownPart(editor, { ticket, from: 3 }, broken())).rejects.toThrow("the line broke");
  expect(await layDownPart(editor, { ticket, from: 3 }, bytesOf("defghi"))).toMatchObject({
    problem: "out_of_step",
    detail: { received: 5 },
  });
  expect(await lay(editor, { ticket, from: 5 }, "fghi")).toMatchObject({ received: 9 });
});

test("what is too large for its kind is refused before a byte is written", async () => {
  const editor = await anEditor();
  const touched = (): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => {
      throw new Error("nothing may be read");
    },
  });
  const before = await readdir(spoolFolder());
  for (const [name, size] of [
    ["trang.html", 200_000_000],
    ["kho.zip", 2 ** 30 + 1],
  ] as const) {
    expect(await layDownPart(editor, { name, size }, touched())).toMatchObject({ problem: "too_large" });
  }
  expect(await layDownPart(editor, { name: "ảnh.png", size: 5 }, touched())).toMatchObject({
    problem: "unknown_kind",
  });
  expect(await layDownPart(visitorActor(), { name: "a.txt", size: 5 }, touched())).toMatchObject({
    problem: "forbidden",
  });
  for (const size of ["", "-1", "1e3", "NaN"]) {
    expect(await layDownPart(editor, { name: "a.txt", size }, touched())).toMatchObject({
      problem: "invalid_input",
    });
  }
  expect(await readdir(spoolFolder())).toEqual(before);
});

test("nobody sends more than they said, nor more than a piece at once", async () => {
  const editor = await anEditor();
  expect(await layDownPart(editor, { name: "a.html", size: 3 }, bytesOf("abc", "d"))).toMatchObject({
    problem: "too_large",
  });
  const { ticket } = await lay(editor, { name: "a.csv", size: partBytes * 3 }, "a");
  const much = new Uint8Array(partBytes + 1);
  expect(await layDownPart(editor, { ticket, from: 1 }, bytesOf(much))).toMatchObject({
    problem: "too_large",
    detail: { received: 1 },
  });
});

test("a ticket is its owner's, and whole or nothing", async () => {
  const [editor, other] = [await anEditor(), await anEditor()];
  const { ticket } = await lay(editor, { name: "a.txt", size: 3 }, "abc");
  const forged = `${Buffer.from(JSON.stringify({ id: "../../etc/passwd" })).toString("base64url")}.${ticket.split(".")[1] ?? ""}`;
  for (const [actor, bad] of [
    [other, ticket],
    [editor, forged],
    [editor, `${ticket}x`],
    [editor, "a.b"],
  ] as const) {
    expect(await layDownPart(actor, { ticket: bad, from: 3 }, bytesOf(""))).toMatchObject({
      problem: "upload_gone",
    });
    expect(await beginUpload(actor, { files: [{ ticket: bad, mapping: null }], ...noMapping })).toMatchObject(
      {
        problem: "upload_gone",
      },
    );
  }
  expect(await database().import.count()).toBe(0);
});

test("an upload begins with all of its files or not at all", async () => {
  const editor = await anEditor();
  const whole = await lay(editor, { name: "a.txt", size: 3 }, "abc");
  const half = await lay(editor, { name: "b.txt", size: 3 }, "ab");
  const files = [whole, half].map(({ ticket }) => ({ ticket, mapping: null }));
  expect(await beginUpload(editor, { files, ...noMapping })).toMatchObject({
    problem: "upload_incomplete",
    detail: { name: "b.txt" },
  });
  expect(await database().import.count()).toBe(0);
  await lay(editor, { ticket: half.ticket, from: 2 }, "c");
  expect((await beginUpload(editor, { files, ...noMapping })).ok).toBe(true);
  // What was begun with once is not there a second time.
  expect(await beginUpload(editor, { files, ...noMapping })).toMatchObject({ problem: "upload_gone" });
});

test("a file cut on the disk is not taken for whole", async () => {
  const editor = await anEditor();
  const { ticket } = await lay(editor, { name: "a.txt", size: 3 }, "abc");
  await truncate(spooledPath(idOf(editor, ticket)), 1);
  const begun = await beginUpload(editor, { files: [{ ticket, mapping: null }], ...noMapping });
  expect(begun).toMatchObject({ problem: "upload_incomplete" });
});

test("each table is read by its own mapping", async () => {
  const editor = await anEditor();
  const table = "Mục A,Mục B\nBến đò mở lại,Nước rút sau ba ngày mưa lớn\n";
  const size = new TextEncoder().encode(table).length;
  const [a, b] = [
    await lay(editor, { name: "a.csv", size }, table),
    await lay(editor, { name: "b.csv", size }, table),
  ];
  const begun = await beginUpload(editor, {
    files: [
      { ticket: a.ticket, mapping: { header: true, columns: { title: "Mục A", text: "Mục B" } } },
      { ticket: b.ticket, mapping: { header: true, columns: { title: "Mục B", text: "Mục A" } } },
    ],
    ...noMapping,
  });
  if (!begun.ok) throw new Error(begun.problem);
  await takeApart(editor, begun.value);
  const articles = await database().article.findMany({ select: { title: true }, orderBy: { title: "asc" } });
  expect(articles.map(({ title }) => title)).toEqual(["Bến đò mở lại", "Nước rút sau ba ngày mưa lớn"]);
});
