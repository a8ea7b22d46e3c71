import {
  noLetter,
  tcvn3Letters,
  visciiControls,
  visciiLetters,
  vniMarks,
  vniSingles,
} from "./legacy-letters";
import { isVietnameseSyllable } from "./vietnamese-syllable";

export type LegacyEncoding = "tcvn3" | "vni-windows" | "viscii" | "windows-1258";

const decoders: Record<LegacyEncoding, (bytes: Uint8Array) => string> = {
  tcvn3: (bytes) => raiseCapitals(byTable(bytes, tcvn3Letters)),
  "vni-windows": fromVni,
  viscii: (bytes) => byTable(bytes, visciiLetters, visciiControls),
  "windows-1258": (bytes) => new TextDecoder("windows-1258").decode(bytes).normalize("NFC"),
};

export function decodeLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  return decoders[encoding](bytes);
}

const sampleBytes = 500_000;
/** Fewer different words than this prove nothing: a foreign name or two could look like them. */
const fewestWords = 3;
const surestShare = 0.8;

/**
 * Which legacy Vietnamese encoding these bytes are in, told by reading them in each and counting how many of
 * the words with non-ASCII letters are spelled as Vietnamese is. null when no reading stands out.
 */
export function detectLegacyVietnamese(bytes: Uint8Array): LegacyEncoding | null {
  const sample = bytes.subarray(0, sampleBytes);
  const [best, ...others] = Object.entries(decoders)
    .map(([encoding, decode]) => ({ encoding, ...score(decode(sample)) }))
    .toSorted((a, b) => b.syllables - a.syllables);
  if (!best) return null;
  const thin = best.different < fewestWords || best.syllables < surestShare * best.words;
  // A wrong reading gets up to six words in ten right by chance, so it is the errors that tell.
  const contested = others.some((other) => misses(other) < misses(best) * 2 + 2);
  // Without a letter that only Vietnamese has, it could be any western language.
  if (thin || contested || best.ownLetters === 0) return null;
  return isLegacyEncoding(best.encoding) ? best.encoding : null;
}

function misses(found: { words: number; syllables: number }): number {
  return found.words - found.syllables;
}

export function isLegacyEncoding(name: string): name is LegacyEncoding {
  return Object.hasOwn(decoders, name);
}

const words = /[\p{L}\p{M}\uFFFD]+/gu;
const foreign = /\P{ASCII}/u;
/** Not in windows-1252, nor composed of what is. */
const vietnameseOnly = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9\u0128\u0129\u0168\u0169]/;

function score(text: string) {
  const different = new Set<string>();
  let all = 0;
  let syllables = 0;
  let ownLetters = 0;
  for (const [word] of text.matchAll(words)) {
    if (!foreign.test(word)) continue;
    all += 1;
    if (!isVietnameseSyllable(word)) continue;
    syllables += 1;
    different.add(word.toLowerCase());
    if (vietnameseOnly.test(word)) ownLetters += 1;
  }
  return { words: all, syllables, different: different.size, ownLetters };
}

function byTable(bytes: Uint8Array, letters: string, controls?: ReadonlyMap<number, string>): string {
  const table = Array.from({ length: 256 }, (_, byte) =>
    byte < 0x80 ? (controls?.get(byte) ?? String.fromCharCode(byte)) : (letters[byte - 0x80] ?? noLetter),
  );
  return Array.from(bytes, (byte) => table[byte] ?? noLetter)
    .join("")
    .normalize("NFC");
}

const vniPairs = new RegExp(`([AEIOUYaeiouyÔôÖö])([${markLetters()}])`, "g");

function markLetters(): string {
  return [...vniMarks.keys()].flatMap((mark) => [mark, mark.toUpperCase()]).join("");
}

function fromVni(bytes: Uint8Array): string {
  return new TextDecoder("windows-1252")
    .decode(bytes)
    .replace(vniPairs, (pair, letter: string, mark: string) => {
      const composed = (vniSingles.get(letter) ?? letter) + (vniMarks.get(mark.toLowerCase()) ?? "");
      const one = composed.normalize("NFC");
      // Marks that this letter never takes are no pair. Marked letters are kept from the second pass.
      return one.length === 1 ? `\uE000${one}` : pair;
    })
    .replace(/\uE000?[\u00C0-\u00FF]/g, (letter) =>
      letter.length === 1 ? (vniSingles.get(letter) ?? letter) : letter,
    )
    .replaceAll("\uE000", "");
}

/**
 * ABC typefaces have their capitals with tones in a font of their own: the bytes of "VIỆT" are those of
 * "VIệT". Words written in capitals get them back; a first letter alone ("ủy ban") stays as it is.
 */
function raiseCapitals(text: string): string {
  return text.replace(/[^\n]+/g, (line) => {
    const shouted = !/[a-z]/.test(line) && /[A-Z][^\s]*[A-Z]/.test(line);
    return line.replace(/[\p{L}]+/gu, (word) => {
      if (/[a-z]/.test(word)) return word;
      const capitals = word.match(/[A-Z]/g)?.length ?? 0;
      return shouted || capitals > 1 ? word.toUpperCase() : word;
    });
  });
}
