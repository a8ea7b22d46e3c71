import { normalizeText } from "@/lib/language/normalize";
import { type ItemProblem, maxItemBytes } from "./schema";

export type Decoded =
  | { ok: true; text: string; encoding: "utf-8" | "utf-16le" | "utf-16be" }
  | { ok: false; problem: ItemProblem };

/**
 * Bytes to the text of a first revision. Only encodings that can be told for certain are read: a byte order
 * mark, or valid UTF-8. Anything else is refused by name rather than turned into wrong letters.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse("empty");
  if (bytes.length > maxItemBytes) return refuse("too_large");
  if (isKnownBinary(bytes)) return refuse("not_text");
  const encoding = encodingOf(bytes);
  const raw = decode(bytes, encoding);
  if (raw === null) return refuse("unknown_encoding");
  if (controlShare(raw) > 0.02) return refuse("not_text");
  const text = normalizeText(raw);
  return text.trim() === "" ? refuse("empty") : { ok: true, text, encoding };
}

function refuse(problem: ItemProblem): Decoded {
  return { ok: false, problem };
}

function encodingOf(bytes: Uint8Array) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** PDF, ZIP (also DOCX), PNG, JPEG, GIF and the old Office format, by their first bytes. */
const binaryMarks = [
  [0x25, 0x50, 0x44, 0x46],
  [0x50, 0x4b, 0x03, 0x04],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function isKnownBinary(bytes: Uint8Array): boolean {
  return binaryMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte));
}

function controlShare(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 32 && unit !== 9 && unit !== 10 && unit !== 13) controls += 1;
  }
  return controls / Math.max(1, text.length);
}
