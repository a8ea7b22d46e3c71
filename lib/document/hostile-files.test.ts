import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { wordFileOf, wordParagraph } from "@/lib/testing/word-file-of";
import { zipOf, type ZipFileInput } from "@/lib/testing/zip-of";
import { readDocuments, type ReadOptions } from "./read-documents";

type Content = string | Uint8Array;

/** Name, and text or reason. */
async function read(name: string, content: Content, options: ReadOptions = {}): Promise<string[][]> {
  const bytes = typeof content === "string" ? new Uint8Array(Buffer.from(content)) : content;
  const found: string[][] = [];
  for await (const { arrival } of readDocuments({ name, mediaType: null, bytes }, options)) {
    found.push(
      arrival.ok ? [arrival.document.name, arrival.document.text] : [arrival.name, `! ${arrival.problem}`],
    );
  }
  return found;
}

const good: ZipFileInput = { name: "good.txt", bytes: "Còn đọc được." };
const goodCame = ["z.zip/good.txt", "Còn đọc được."];
const zeros = Buffer.alloc(12_000_000);

test("names that lead out of an archive, links and encrypted entries: the others still come", async () => {
  const names = ["../up.txt", "/etc/absolute.txt", "a/../../b.txt", "C:\\x.txt", "..\\up.txt"];
  const archive = zipOf([
    ...names.map((name) => ({ name, bytes: "x" })),
    { name: "link.txt", bytes: "/etc/passwd", claims: { mode: 0o120777 } },
    { name: "locked.txt", bytes: "x", claims: { flags: 1 } },
    good,
  ]);
  const found = await read("z.zip", archive);
  expect(found.slice(0, -3).map(([, what]) => what)).toEqual(names.map(() => "! unsafe_archive"));
  expect(found.slice(-3)).toEqual([
    ["z.zip/link.txt", "! unsafe_archive"],
    ["z.zip/locked.txt", "! encrypted"],
    goodCame,
  ]);
});

test("an archive that unpacks to more than it may, by its own account", async () => {
  const huge = { name: "a.txt", bytes: "x", claims: { unpacked: 2 ** 31 } };
  expect(await read("z.zip", zipOf([huge, good]))).toEqual([["z.zip", "! unsafe_archive"]]);
});

test("an archive packed like a bomb", async () => {
  expect(await read("z.zip", zipOf([{ name: "zeros.txt", bytes: zeros }]))).toEqual([
    ["z.zip", "! unsafe_archive"],
  ]);
});

test("an entry that says less than it unpacks to", async () => {
  const lying = { name: "zeros.txt", bytes: zeros, claims: { unpacked: 10 } };
  expect(await read("z.zip", zipOf([lying, good]))).toEqual([
    ["z.zip/zeros.txt", "! broken_archive"],
    goodCame,
  ]);
});

test("an entry that is too large by itself", async () => {
  const large = { name: "large.txt", bytes: "một hai ba ".repeat(200) };
  expect(await read("z.zip", zipOf([large, good]), { limits: { entryBytes: 2_000 } })).toEqual([
    ["z.zip/large.txt", "! too_large"],
    goodCame,
  ]);
});

test("entries that lie over one another", async () => {
  const one = { name: "a.txt", bytes: "một hai ba bốn năm sáu bảy tám" };
  const archive = zipOf([one, { ...one, name: "b.txt", claims: { offset: 10 } }]);
  expect(await read("z.zip", archive)).toEqual([["z.zip", "! unsafe_archive"]]);
});

test("too many entries, and a count that lies", async () => {
  const entries = Array.from({ length: 30 }, (_, index) => ({ name: `${index}.txt`, bytes: "x" }));
  expect(await read("z.zip", zipOf(entries), { limits: { archiveEntries: 20 } })).toEqual([
    ["z.zip", "! unsafe_archive"],
  ]);
  expect(await read("z.zip", zipOf([good], { entryCount: 60_000 }))).toEqual([["z.zip", "! unsafe_archive"]]);
  expect(await read("z.zip", zipOf([good], { entryCount: 9 }))).toEqual([["z.zip", "! broken_archive"]]);
});

test("archives in archives, as many as may be and no more; all count together", async () => {
  const third = zipOf([{ name: "third.txt", bytes: "Ba." }]);
  const second = zipOf([
    { name: "third.zip", bytes: third },
    { name: "second.txt", bytes: "Hai." },
  ]);
  expect(await read("z.zip", zipOf([{ name: "second.zip", bytes: second }, good]))).toEqual([
    ["z.zip/second.zip/third.zip", "! unsafe_archive"],
    ["z.zip/second.zip/second.txt", "Hai."],
    goodCame,
  ]);
  const packed = zipOf([{ name: "a.gz", bytes: gzipSync(gzipSync("x")) }, good]);
  expect(await read("z.zip", packed)).toEqual([["z.zip/a", "! unsafe_archive"], goodCame]);
  const inner = zipOf([{ name: "a.txt", bytes: "một hai ba ".repeat(100) }]);
  const many = zipOf([1, 2, 3].map((number) => ({ name: `${number}.zip`, bytes: inner })));
  const found = await read("z.zip", many, { limits: { archiveBytes: 2_000 } });
  expect(found.at(-1)).toEqual(["z.zip/3.zip/a.txt", "! unsafe_archive"]);
});

test("an archive cut short anywhere", async () => {
  const archive = zipOf([good, { name: "b.txt", bytes: "Hai." }]);
  for (let length = 4; length < archive.length; length += 7) {
    expect(await read("z.zip", archive.subarray(0, length))).toEqual([["z.zip", "! broken_archive"]]);
  }
});

test("packed files: bombs, cut short, of nothing, with something behind", async () => {
  const blank = Buffer.alloc(12_000_000, "\n");
  expect(await read("a.jsonl.gz", gzipSync(Buffer.concat([Buffer.from(`{"text":"Một."}`), blank])))).toEqual([
    ["a.jsonl:1", "Một."],
    ["a.jsonl", "! unsafe_archive"],
  ]);
  const packed = gzipSync(`{"text":"Một."}\n`.repeat(3));
  expect(await read("a.jsonl.gz", packed.subarray(0, 30))).toEqual([["a.jsonl", "! broken_archive"]]);
  expect(await read("a.txt.gz", gzipSync(""))).toEqual([["a.txt", "! empty"]]);
  const behind = new Uint8Array(Buffer.concat([gzipSync("Một."), Buffer.alloc(20)]));
  expect(await read("a.txt.gz", behind)).toEqual([["a.txt", "Một."]]);
});

test("1 GB of zeros, packed, is refused by its first kilobytes", async () => {
  const member = gzipSync(Buffer.alloc(16_000_000));
  const bomb = Buffer.concat(Array.from({ length: 64 }, () => member));
  expect(await read("a.jsonl.gz", new Uint8Array(bomb))).toEqual([["a.jsonl", "! not_text"]]);
});

test("a table of a hundred thousand columns", async () => {
  const row = Array.from({ length: 100_000 }, (_, index) => `c${index}`).join(",");
  expect(await read("t.csv", `${row}\n${row}`)).toEqual([["t.csv", "! unreadable"]]);
});

test("JSON a hundred thousand deep", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  expect(await read("a.json", deep)).toEqual([["a.json", "! broken_json"]]);
  const within = `{"a":`.repeat(100_000) + "1" + "}".repeat(100_000);
  expect(await read("a.json", within)).toEqual([["a.json", "! broken_json"]]);
  expect(await read("a.jsonl", `{"text":${deep}}\n{"text":"Một."}`)).toEqual([
    ["a.jsonl:1", "! broken_json"],
    ["a.jsonl:2", "Một."],
  ]);
});

test("a message of ten thousand parts in one another, and one of ten thousand beside one another", async () => {
  let nested = "From: a@b.vn\nMIME-Version: 1.0\n";
  for (let depth = 0; depth < 10_000; depth += 1) {
    nested += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
  }
  expect(await read("m.eml", nested)).toEqual([["m.eml", "! unreadable"]]);
  const flat = `From: a@b.vn\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\nMột.\n${"--B\n\n.\n".repeat(10_000)}--B--`;
  const found = await read("m.eml", flat);
  expect(found[0]?.[1]).toContain("Một.");
});

test("messages attached to messages, looked into so far", async () => {
  let message = "From: a@b.vn\nSubject: s\n\nTrong cùng.";
  for (let depth = 0; depth < 5; depth += 1) {
    message = `From: a@b.vn\nSubject: s\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B${depth}\n\n--B${depth}\nContent-Type: message/rfc822\n\n${message}\n--B${depth}--`;
  }
  const found = await read("m.eml", message);
  expect(found.at(-1)?.[1]).toBe("! unsafe_archive");
});

test("a Word file with entities, with nothing in it, with broken XML", async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  expect(await read("w.docx", wordFileOf(wordParagraph("&b;"), bomb))).toEqual([
    ["w.docx", "! unsafe_markup"],
  ]);
  expect(await read("w.docx", wordFileOf(""))).toEqual([["w.docx", "! no_text"]]);
  expect(await read("w.docx", wordFileOf("<w:p><w:r>"))).toEqual([["w.docx", "! broken_markup"]]);
  expect(await read("w.docx", wordFileOf("<w:p>".repeat(30_000)))).toHaveLength(1);
});

test("office files that are no Word file", async () => {
  const sheet = zipOf([
    { name: "[Content_Types].xml", bytes: "" },
    { name: "xl/workbook.xml", bytes: "" },
  ]);
  expect(await read("a.zip", sheet)).toEqual([["a.zip", "! unknown_kind"]]);
});

test("a line, a record and a text that are too long are refused; the rest is read", async () => {
  const limits = { textBytes: 500, htmlBytes: 1_000 };
  const lines = [
    `{"text":"${"x".repeat(5_000)}"}`,
    `{"text":"Một."}`,
    `{"text":"${"x".repeat(600)}"}`,
    `{"html":"<p>${"x".repeat(1_100)}"}`,
    `{"text":"Hai."}`,
  ];
  expect(await read("a.jsonl", lines.join("\n"), { limits })).toEqual([
    ["a.jsonl:1", "! too_large"],
    ["a.jsonl:2", "Một."],
    ["a.jsonl:3", "! too_large"],
    ["a.jsonl:4", "! too_large"],
    ["a.jsonl:5", "Hai."],
  ]);
  expect(await read("a.txt", "x".repeat(600), { limits })).toEqual([["a.txt", "! too_large"]]);
});

const seeds: [string, Uint8Array][] = [
  ["z.zip", zipOf([good, { name: "n.zip", bytes: zipOf([good]) }])],
  ["w.docx", wordFileOf(wordParagraph("Một."))],
  ["l.jsonl", new Uint8Array(Buffer.from(`{"text":"Một."}\n{"title":"Hai","html":"<p>x</p>"}`))],
  ["l.jsonl.gz", gzipSync(`{"text":"Một."}\n{"text":"Hai."}`)],
  ["t.csv", new Uint8Array(Buffer.from(`title,text\n"A","một\nhai"\nB,ba`))],
  ["m.eml", new Uint8Array(Buffer.from("From: a@b.vn\nSubject: s\nContent-Type: text/plain\n\nMột."))],
  [
    "s.mht",
    new Uint8Array(
      Buffer.from(
        'From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary=B\n\n--B\nContent-Type: text/html\n\n<p>x</p>\n--B--',
      ),
    ),
  ],
  [
    "f.xml",
    new Uint8Array(
      Buffer.from(
        `<?xml version="1.0"?><rss version="2.0"><channel><item><title>x</title></item></channel></rss>`,
      ),
    ),
  ],
];

test("files with any bytes changed give articles or refusals and never throw", async () => {
  const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...seeds), changes, fc.nat(), async ([name, bytes], edits, cut) => {
      const broken = Uint8Array.from(bytes);
      for (const [at, byte] of edits) broken[at % broken.length] = byte;
      const found = await read(name, cut % 3 === 0 ? broken.subarray(0, cut % broken.length) : broken);
      for (const [named] of found) expect(named).not.toBe("");
    }),
    { numRuns: 300 },
  );
});

test("any bytes by any name give articles or refusals and never throw", async () => {
  const names = fc.constantFrom(
    "a",
    "a.txt",
    "a.html",
    "a.csv",
    "a.json",
    "a.jsonl",
    "a.eml",
    "a.mht",
    "a.xml",
    "a.zip",
  );
  const texts = fc.string({ unit: fc.constantFrom(...'<>{}[]",;:\n\r\t =ab&đ\u0000'), maxLength: 200 });
  const content = fc.oneof(fc.uint8Array({ maxLength: 300 }), texts);
  await fc.assert(
    fc.asyncProperty(names, content, async (name, bytes) => {
      expect((await read(name, bytes)).length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 500 },
  );
});
