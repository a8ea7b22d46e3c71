import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { normalizeText } from "@/lib/language/normalize";
import { htmlText } from "./html-text";

export type TextInput = { file: string; text: string } | { file: string; failure: string };

/**
 * The texts that paths on a command line mean, one at a time. A folder means its .txt and .html files,
 * recursively, in name order. What can not be read comes as a failure; the rest still follows.
 */
export function* textInputs(paths: readonly string[]): Generator<TextInput> {
  for (const given of paths) {
    const files = attempt(() => textFiles(given));
    if ("failure" in files) yield { file: given, failure: files.failure };
    else for (const file of files.value) yield readInput(file);
  }
}

/** The files that paths on a command line mean; a path that can not be read comes as a failure. */
export function listTextFiles(
  paths: readonly string[],
): ({ file: string } | { file: string; failure: string })[] {
  return paths.flatMap((given) => {
    const files = attempt(() => textFiles(given));
    return "failure" in files
      ? [{ file: given, failure: files.failure }]
      : files.value.map((file) => ({ file }));
  });
}

function readInput(file: string): TextInput {
  const read = attempt(() => normalizeText(textOf(file)));
  return "failure" in read ? { file, failure: read.failure } : { file, text: read.value };
}

function attempt<T>(work: () => T): { value: T } | { failure: string } {
  try {
    return { value: work() };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}

function textFiles(given: string): string[] {
  if (!statSync(given).isDirectory()) return [given];
  const entries = readdirSync(given, { withFileTypes: true }).toSorted((a, b) =>
    compareNames(a.name, b.name),
  );
  return entries.flatMap((entry) => {
    const inside = path.join(given, entry.name);
    if (entry.isDirectory()) return textFiles(inside);
    return entry.isFile() && /\.(?:txt|html?)$/i.test(entry.name) ? [inside] : [];
  });
}

/** By code unit: the same order on every machine. */
function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function textOf(file: string): string {
  const decoded = decode(readFileSync(file));
  return /\.html?$/i.test(file) ? htmlText(decoded) : decoded;
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Error("not UTF-8 text");
  }
}
