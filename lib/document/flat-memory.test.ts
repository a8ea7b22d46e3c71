import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readDocuments } from "./read-documents";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../..");
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "collate-formats-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const lineCount = 4_000;
const body = "Sáng nay phà chạy lại sau ba ngày nghỉ vì gió lớn. ".repeat(400);

function* lines(): Generator<string> {
  for (let number = 0; number < lineCount; number += 1) {
    yield `${JSON.stringify({ id: number, title: `Phà ${number}`, text: `${body}${number}` })}\n`;
  }
  yield `{"text":"${"x".repeat(30_000_000)}"}\n`;
  yield `{"text":"Dòng cuối."}\n`;
}

/** In a process whose heap is far smaller than the file. */
async function readApart(
  file: string,
  name: string,
): Promise<{ came: number; refused: number; most: number }> {
  const args = [
    "--max-old-space-size=64",
    "--conditions=react-server",
    "--import",
    "tsx",
    "lib/testing/read-in-little-memory.ts",
    file,
    name,
  ];
  const { stdout } = await run(process.execPath, args, { cwd: root });
  return JSON.parse(stdout);
}

test("140 MB of lines, plain and packed, are never held", async () => {
  const plain = path.join(folder, "lines.jsonl");
  await pipeline(Readable.from(lines()), createWriteStream(plain));
  const fromPlain = await readApart(plain, "lines.jsonl");
  expect(fromPlain).toMatchObject({ came: lineCount + 1, refused: 1 });

  const packed = path.join(folder, "lines.jsonl.gz");
  const varied = Readable.from(
    (function* records() {
      for (let number = 0; number < lineCount; number += 1) {
        // Not so alike that it looks like a bomb.
        const noise = Array.from({ length: 300 }, (_, index) =>
          ((number * 7919 + index * 104_729) % 65_521).toString(36),
        );
        yield `${JSON.stringify({ text: `${body.slice(0, 5_000)} ${noise.join(" ")}` })}\n`;
      }
    })(),
  );
  await pipeline(varied, createGzip({ level: 1 }), createWriteStream(packed));
  const fromPacked = await readApart(packed, "lines.jsonl.gz");
  expect(fromPacked).toMatchObject({ came: lineCount, refused: 0 });
  for (const { most } of [fromPlain, fromPacked]) expect(most).toBeLessThan(400_000_000);
});

test("200 MB of HTML and 2 GB of JSON are refused without being read", async () => {
  const page = path.join(folder, "page.html");
  await writeFile(page, `<!doctype html>${"<p>Phà chạy lại.".repeat(4_000)}`);
  await truncate(page, 200_000_000);
  const list = path.join(folder, "list.json");
  await writeFile(list, `[${`{"text":"x"},`.repeat(6_000)}`);
  await truncate(list, 2_000_000_000);
  const before = process.memoryUsage().rss;
  for (const file of [page, list]) {
    const found = [];
    for await (const { arrival } of readDocuments({
      name: path.basename(file),
      mediaType: null,
      path: file,
    })) {
      found.push(arrival.ok ? "came" : arrival.problem);
    }
    expect(found).toEqual(["too_large"]);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
});
