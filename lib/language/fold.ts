/**
 * Keys for comparing spellings. Every function that folds returns a string of the same UTF-16 length as its
 * (NFC) input, so that an offset into the key is an offset into the text.
 */

/**
 * Lower-case, with one tone placement: `Hòa` = `Hoà`, `vừa` = `vưà`. Keeps the marks of Vietnamese
 * letters; marks that Vietnamese does not have go (`François` = `Francois`).
 */
export function foldTone(text: string): string {
  if (text.length < shortestLine) return folded(text);
  if (text.length < shortestText) return foldLine(text);
  if (text !== lastText.text) {
    // Lines hold the text that they were cut from: of a book not for the next 128 lines.
    if (lastText.text.length > longestHeld) lines.clear();
    lastText = { text, folded: folded(text) };
  }
  return lastText.folded;
}

/** Everything that reads an article folds it first, and each of its lines some times: the last ones are kept. */
const shortestText = 400;
let lastText = { text: "", folded: "" };
const longestHeld = 20_000;
const shortestLine = 24;
const mostLines = 128;
const lines = new Map<string, string>();

function foldLine(line: string): string {
  const known = lines.get(line);
  if (known !== undefined) return known;
  if (lines.size === mostLines) lines.clear();
  const key = folded(line);
  lines.set(line, key);
  return key;
}

function folded(text: string): string {
  const units = mapUnits(text, lowerTable);
  moveTones(units);
  return fromUnits(units);
}

/** Lower-case without any mark: `Đà Nẵng` = `da nang`. */
export function foldMarks(text: string): string {
  return fromUnits(mapUnits(text, plainTable));
}

const vowelRows = [
  "aàảãáạ",
  "ăằẳẵắặ",
  "âầẩẫấậ",
  "eèẻẽéẹ",
  "êềểễếệ",
  "iìỉĩíị",
  "oòỏõóọ",
  "ôồổỗốộ",
  "ơờởỡớợ",
  "uùủũúụ",
  "ưừửữứự",
  "yỳỷỹýỵ",
];

/** Letters beyond this code never need folding other than plain lower-casing. */
const tableSize = 0x2000;
const lowerTable = new Uint16Array(tableSize);
const plainTable = new Uint16Array(tableSize);
/** 0: not a Vietnamese vowel; else 1 + row * 6 + tone. */
const vowelTable = new Uint8Array(tableSize);
fillTables();

function fillTables(): void {
  for (const [row, letters] of vowelRows.entries()) {
    for (const [tone, letter] of [...letters].entries()) {
      vowelTable[letter.charCodeAt(0)] = 1 + row * 6 + tone;
    }
  }
  for (let code = 0; code < tableSize; code += 1) {
    const lower = lowerUnit(code);
    const [base = ""] = String.fromCharCode(lower).normalize("NFD");
    lowerTable[code] = vowelTable[lower] === 0 ? base.charCodeAt(0) : lower;
    plainTable[code] = base === "đ" ? 0x64 : base.charCodeAt(0);
  }
}

function lowerUnit(code: number): number {
  // Eth is a common slip of keyboards and old fonts for the Vietnamese Đ.
  if (code === 0xd0 || code === 0xf0) return 0x111;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function mapUnits(text: string, table: Uint16Array): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    units[index] = code < tableSize ? (table[code] ?? code) : code;
  }
  return units;
}

/** In each run of vowels with exactly one tone, the tone goes to its usual place. */
function moveTones(units: Uint16Array): void {
  let index = 0;
  while (index < units.length) {
    const start = index;
    let toned = -1;
    let tones = 0;
    for (; vowelAt(units, index) > 0; index += 1) {
      if ((vowelAt(units, index) - 1) % 6 > 0) {
        toned = index;
        tones += 1;
      }
    }
    if (tones === 1 && index - start > 1) moveTone(units, toned, tonePlace(units, start, index));
    if (index === start) index += 1;
  }
}

const q = "q".charCodeAt(0);
const g = "g".charCodeAt(0);
const rowU = rowOf("u");
const rowI = rowOf("i");
const plainRows = new Set(["a", "e", "i", "o", "u", "y"].map((vowel) => rowOf(vowel)));

/** Where the spelling of most papers has the tone: 'hòa', 'hoàn', 'người', 'quý', 'già', 'ngoài'. */
function tonePlace(units: Uint16Array, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) {
    if (!plainRows.has(Math.floor((vowelAt(units, at) - 1) / 6))) return at;
  }
  const before = units[from - 1];
  const row = Math.floor((vowelAt(units, from) - 1) / 6);
  const glide = (before === q && row === rowU) || (before === g && row === rowI);
  const start = glide ? from + 1 : from;
  const closed = isLetter(units[to]);
  const length = to - start;
  if (length >= 3 || (length === 2 && closed)) return start + 1;
  return start;
}

function rowOf(vowel: string): number {
  return vowelRows.findIndex((row) => row.startsWith(vowel));
}

function isLetter(code: number | undefined): boolean {
  return code !== undefined && code >= 0x61 && code <= 0x7a;
}

function moveTone(units: Uint16Array, from: number, to: number): void {
  if (from === to) return;
  const source = vowelAt(units, from) - 1;
  const target = vowelAt(units, to) - 1;
  units[from] = letterOf(source - (source % 6));
  units[to] = letterOf(target + (source % 6));
}

function vowelAt(units: Uint16Array, index: number): number {
  const code = units[index];
  return code === undefined || code >= tableSize ? 0 : (vowelTable[code] ?? 0);
}

function letterOf(vowel: number): number {
  return vowelRows[Math.floor(vowel / 6)]?.charCodeAt(vowel % 6) ?? 0;
}

/** Fewer units than these are put together faster by themselves. */
const fewUnits = 32;
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

/** The text that UTF-16 units are; half a surrogate pair becomes the replacement character, so its length stays. */
export function fromUnits(units: Uint16Array): string {
  return units.length < fewUnits ? Reflect.apply(String.fromCharCode, null, units) : decoder.decode(units);
}
