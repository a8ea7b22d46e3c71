import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { truncate, writeFile } from "node:fs/promises";
import { generatedRecords } from "@/lib/testing/generated-records";

const megabyte = 1_000_000;
/** A line that is longer than any article, and one that is broken and short enough to be kept. */
const endlessBytes = 12 * megabyte;
const brokenBytes = 400_000;
const goodEachRound = 10;

export type LargeFile = { good: number; refused: number };

/** Lines of JSON of so many megabytes: nearly all of it in lines that nobody can want, good ones in between. */
export async function writeLargeLines(file: string, megabytes: number): Promise<LargeFile> {
  const stream = createWriteStream(file);
  const write = async (text: string) => {
    if (!stream.write(text)) await once(stream, "drain");
  };
  const rounds = Math.max(1, Math.floor((megabytes * megabyte) / (endlessBytes + brokenBytes)));
  const good = generatedRecords(rounds * goodEachRound, 7);
  const piece = "x".repeat(megabyte);
  for (let round = 0; round < rounds; round += 1) {
    await write('{"text":"');
    for (let written = 0; written < endlessBytes; written += megabyte) await write(piece);
    await write('"}\n');
    await write(`{"text":"${round} ${piece.slice(0, brokenBytes)}\n`);
    for (let count = 0; count < goodEachRound; count += 1) {
      const { value, done } = good.lines.next();
      if (done !== true) await write(`${value}\n`);
    }
  }
  stream.end();
  await once(stream, "close");
  const { imported, duplicate, rejected } = good.expected;
  return { good: imported + duplicate, refused: rejected + 2 * rounds };
}

/** A page that says little and is very long. */
export async function writeHugePage(file: string, bytes: number): Promise<void> {
  await writeFile(file, `<!doctype html><title>Phà</title>${"<p>Phà chạy lại sáng nay.".repeat(4_000)}`);
  await truncate(file, bytes);
}
