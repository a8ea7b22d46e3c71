import { afterAll, expect, test } from "vitest";
import { wordFileOf, wordParagraph } from "@/lib/testing/word-file-of";
import { zipOf } from "@/lib/testing/zip-of";
import { readDocuments } from "../read-documents";
import { type ApartOptions, readDocumentsApart } from "./read-documents-apart";
import { closeIdleThreads } from "./reading-pool";

afterAll(closeIdleThreads);

async function readApart(name: string, bytes: Uint8Array, options: ApartOptions = {}) {
  const found: string[][] = [];
  for await (const { arrival } of readDocumentsApart({ name, mediaType: null, bytes }, options)) {
    found.push(
      arrival.ok ? [arrival.document.name, arrival.document.text] : [arrival.name, `! ${arrival.problem}`],
    );
  }
  return found;
}

const mixed = zipOf([
  { name: "1.txt", bytes: "Một." },
  { name: "../2.txt", bytes: "x" },
  { name: "3.jsonl", bytes: `{"text":"Ba."}\n{bad\n`.repeat(400) },
  { name: "4.docx", bytes: wordFileOf(wordParagraph("Bốn.")) },
]);

test("the same steps in the same order as without a thread", async () => {
  const source = { name: "z.zip", mediaType: null, bytes: mixed };
  const here = [];
  for await (const step of readDocuments(source)) here.push(step);
  const apart = [];
  for await (const step of readDocumentsApart(source)) apart.push(step);
  expect(apart).toEqual(here);
  const [first] = here;
  const rest = [];
  for await (const step of readDocumentsApart({ ...source, ...(first && { from: first.next }) }))
    rest.push(step);
  expect(rest).toEqual(here.slice(1));
});

/** Forty megabytes of paragraphs: the converter takes minutes, or more memory than a thread has. */
function endlessWordFile(): Uint8Array {
  let body = "";
  for (let number = 0; body.length < 40_000_000; number += 1) body += wordParagraph(`${number * 7919}`);
  return wordFileOf(body);
}

test("an item that never ends is refused, reading goes on behind it, and the next file is read", async () => {
  const archive = zipOf([
    { name: "before.txt", bytes: "Trước." },
    { name: "endless.docx", bytes: endlessWordFile() },
    { name: "behind.jsonl", bytes: `{"text":"Sau."}\n{"text":"Sau nữa."}` },
  ]);
  const found = await readApart("z.zip", archive, { itemMillis: 2_000 });
  expect(found[0]).toEqual(["z.zip/before.txt", "Trước."]);
  expect(found[1]?.[0]).toBe("z.zip/endless.docx");
  expect(["! too_slow", "! unreadable"]).toContain(found[1]?.[1]);
  expect(found.slice(2)).toEqual([
    ["z.zip/behind.jsonl:1", "Sau."],
    ["z.zip/behind.jsonl:2", "Sau nữa."],
  ]);
  expect(await readApart("a.txt", new Uint8Array(Buffer.from("Một.")))).toEqual([["a.txt", "Một."]]);
});

test("whoever stops listening does not hold a thread for ever", async () => {
  for (let round = 0; round < 3; round += 1) {
    for await (const { arrival } of readDocumentsApart({ name: "z.zip", mediaType: null, bytes: mixed })) {
      expect(arrival.ok).toBe(true);
      break;
    }
  }
});

test("more files at once than there are threads", async () => {
  const files = Array.from({ length: 6 }, (_, index) =>
    readApart("a.txt", new Uint8Array(Buffer.from(`Số ${index}.`))),
  );
  expect(await Promise.all(files)).toEqual(
    Array.from({ length: 6 }, (_, index) => [["a.txt", `Số ${index}.`]]),
  );
});

test("a file that is not there is the caller's mistake, not the file's", async () => {
  const reading = readDocumentsApart({ name: "a.txt", mediaType: null, path: "/no/such/file" });
  await expect(reading.next()).rejects.toThrow(/ENOENT/);
});
