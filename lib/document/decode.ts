import { decodeLegacy, detectLegacyVietnamese, isLegacyEncoding } from "./charset/legacy-vietnamese";
import { isWesternText } from "./charset/western-text";
import type { DocumentProblem } from "./types";

export type CharsetHints = {
  /** What came beside the bytes: the charset of a Content-Type, or of a message's part. */
  declared?: string | null;
  kind?: "html" | "xml" | "text";
};

export type Decoded =
  | { ok: true; text: string; encoding: string }
  | { ok: false; problem: Extract<DocumentProblem, "empty" | "not_text" | "unknown_encoding"> };

/**
 * Bytes to letters, by one rule:
 *
 * 1. a byte order mark;
 * 2. UTF-16 without one, told by where its zeros are;
 * 3. valid UTF-8, whatever is declared: no other encoding looks like it by chance;
 * 4. a legacy Vietnamese encoding, if most of its words are then spelled as Vietnamese is. Before what is
 *    declared, because pages in ABC and VNI typefaces call themselves windows-1252, if anything;
 * 5. what is declared: beside the bytes, in the XML declaration, in a `<meta>`. UTF-8 may have a few broken
 *    letters in markup (cut in the middle by who made the page), never in plain text;
 * 6. windows-1252, if only its typographic signs occur or the words are those of a western language.
 *
 * Otherwise refused, rather than turned into wrong letters. Encodings without a name of their own in the
 * WHATWG standard are called `tcvn3`, `vni-windows` and `viscii`. Nothing is cleaned here but NFC.
 */
export function decodeBytes(bytes: Uint8Array, hints: CharsetHints = {}): Decoded {
  if (bytes.length === 0) return { ok: false, problem: "empty" };
  const marked = byMark(bytes) ?? byZeros(bytes);
  if (marked) return asText(decodeAs(bytes, marked), marked);
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8 !== null) return asText(utf8, "utf-8");
  if (tooManyControls(bytes)) return { ok: false, problem: "not_text" };
  const legacy = detectLegacyVietnamese(bytes);
  if (legacy) return asText(decodeLegacy(bytes, legacy), legacy);
  const declared = declaredEncoding(bytes, hints);
  if (declared === "utf-8") return brokenUtf8(bytes, hints);
  if (declared !== null) {
    const text = decodeAs(bytes, declared);
    if (text !== null) return asText(text, declared);
  }
  const western = new TextDecoder("windows-1252").decode(bytes);
  return isWesternText(western)
    ? asText(western, "windows-1252")
    : { ok: false, problem: "unknown_encoding" };
}

function asText(text: string | null, encoding: string): Decoded {
  if (text === null) return { ok: false, problem: "unknown_encoding" };
  if (tooManyControlsIn(text)) return { ok: false, problem: "not_text" };
  return { ok: true, text: text.normalize("NFC"), encoding };
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** In UTF-16, half of each ASCII letter is zero: the second half in little endian, the first in big. */
function byZeros(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return null;
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 2 / 5;
  if (odd > many && even * 20 < odd) return "utf-16le";
  return even > many && odd * 20 < even ? "utf-16be" : null;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  if (isLegacyEncoding(encoding)) return decodeLegacy(bytes, encoding);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function brokenUtf8(bytes: Uint8Array, { kind = "text" }: CharsetHints): Decoded {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  const whole = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return kind !== "text" && broken * 50 < whole
    ? asText(text, "utf-8")
    : { ok: false, problem: "unknown_encoding" };
}

const aliases: Record<string, string> = {
  tcvn: "tcvn3",
  "tcvn-5712": "tcvn3",
  "tcvn5712-1": "tcvn3",
  "x-viet-tcvn": "tcvn3",
  "x-viet-tcvn5712": "tcvn3",
  "x-viet-vni": "vni-windows",
  vni: "vni-windows",
  "x-viscii": "viscii",
  csviscii: "viscii",
};

/** The name of an encoding that can be read here, or null. */
function declaredEncoding(bytes: Uint8Array, { declared, kind }: CharsetHints): string | null {
  const name = (declared ?? declaredInside(bytes, kind))
    ?.trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  if (name === undefined || name === "") return null;
  const known = aliases[name] ?? name;
  if (isLegacyEncoding(known)) return known;
  try {
    const { encoding } = new TextDecoder(known);
    // A page whose `<meta>` could be read byte for byte is not in UTF-16, whatever it says.
    return encoding.startsWith("utf-16") ? "utf-8" : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const xmlDeclaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/;
const metaCharset = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i;

function declaredInside(bytes: Uint8Array, kind: CharsetHints["kind"]): string | null {
  if (kind !== "html" && kind !== "xml") return null;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 4096));
  const inXml = xmlDeclaration.exec(head)?.[1] ?? null;
  return kind === "xml" ? inXml : (inXml ?? metaCharset.exec(head)?.[1] ?? null);
}

/** A few stray ones are cleaned away later; more of them are no text. */
const strayControls = { most: 4, share: 0.02 };

function tooManyControls(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) if (isControl(byte)) controls += 1;
  return controls > strayControls.most && controls > strayControls.share * bytes.length;
}

function tooManyControlsIn(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) if (isControl(text.charCodeAt(index))) controls += 1;
  return controls > strayControls.most && controls > strayControls.share * text.length;
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 127;
}
