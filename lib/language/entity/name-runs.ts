import { surnames } from "../vi/surnames";
import { type BlockReader, matchIsPlace } from "./block-reader";
import { institutionAt } from "./institutions";
import {
  abbreviations,
  droppedHeads,
  englishBodyWords,
  englishNotNames,
  givenNames,
  placeHeads,
  neverInNames,
} from "./vocabulary";
import { joined, type Word } from "./words";

/** Capitalised words that make one name; `to` exclusive. */
export type NameRun = { from: number; to: number };

const longestRun = 8;

/** The run of capitalised words that begins here, when it can be a name nobody has listed. */
export function nameRunAt(reader: BlockReader, at: number): NameRun | null {
  const word = reader.words[at];
  if (!word || !mayStart(reader, at)) return null;
  let to = at + 1;
  while (to < reader.words.length && to - at < longestRun) {
    const step = stepLength(reader, at, to);
    if (step === 0) break;
    to += step;
  }
  if (to === at + 1 && !mayStandAlone(reader, word)) return null;
  return reader.shouted ? knownPart(reader, at, to) : { from: at, to };
}

/** In a headline of capitals only what the text names elsewhere is a name. */
function knownPart({ words, names }: BlockReader, from: number, to: number): NameRun | null {
  let end = from;
  while (end + 1 < to && names.pairs.has(`${words[end]?.key ?? ""} ${words[end + 1]?.key ?? ""}`)) end += 1;
  return end > from ? { from, to: end + 1 } : null;
}

function mayStart(reader: BlockReader, at: number): boolean {
  const word = reader.words[at];
  if (!word) return false;
  if (particleName(reader, at)) return true;
  if (!word.capital || !/^\p{L}/u.test(word.text) || isNoName(reader, at, word)) return false;
  if (!word.opens && !word.gap.includes("(")) return true;
  return reader.kind === "byline" || !isOpener(reader, at);
}

/** Capitals that name nothing: 'GDP', 'III', 'TP', 'Q.', 'Monday', 'HS' for 'học sinh'. */
function isNoName(reader: BlockReader, at: number, word: Word): boolean {
  const { words, names, lexicon } = reader;
  const next = words[at + 1];
  const nameFollows = next?.capital === true && joined(next);
  if (/^[IVX]{2,6}$/.test(word.text) || names.shortForms.has(word.key)) return true;
  if (/^[QPHX]$/.test(word.text) && next?.gap.startsWith(".")) return true;
  if (abbreviations.has(word.key) && (word.allCaps || !nameFollows)) return true;
  if (word.allCaps && reader.kind !== "byline" && isHead(words, at)) return true;
  return lexicon.foreignIsName ? neverInNames.has(word.key) && !next?.foreign : englishNotNames.has(word.key);
}

function isHead(words: readonly Word[], at: number): boolean {
  return droppedHeads.lengthAt(words, at) > 0 || placeHeads.lengthAt(words, at) > 0;
}

/** 'al-Arabiya', also where no capital begins it. */
function particleName(reader: BlockReader, at: number): boolean {
  const word = reader.words[at];
  const next = reader.words[at + 1];
  return /^(?:al|el)$/.test(word?.key ?? "") && next?.capital === true && next.gap === "-";
}

/** 'Theo Reuters': the first word only opens the sentence. 'Mai Phương' is a name all the same. */
function isOpener(reader: BlockReader, at: number): boolean {
  const { words, lexicon } = reader;
  const word = words[at];
  const next = words[at + 1];
  if (!word || lexicon.openers.lengthAt(words, at) === 0) return false;
  if (next?.capital && joined(next) && reader.names.pairs.has(`${word.key} ${next.key}`)) return false;
  const nameFollows = next?.capital === true && joined(next) && !next.allCaps && !next.foreign;
  return !(nameFollows && surnames.has(word.key) && lexicon.foreignIsName);
}

/** One capitalised word at the start of a sentence is a name only if something says so. */
function mayStandAlone(reader: BlockReader, word: Word): boolean {
  if (!word.opens) return true;
  if (word.allCaps) return word.text.length <= 12;
  const known = word.foreign ? reader.names.insideSentences : reader.names.alone;
  return known.has(word.key) || (word.foreign && reader.lexicon.foreignIsName);
}

/** How many words the run grows by at `at`: 0 ends it, 2 takes a small inner word with it. */
function stepLength(reader: BlockReader, start: number, at: number): number {
  const { words } = reader;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || !gapHolds(before, word)) return 0;
  if (!word.capital)
    return /^['’]$/.test(word.gap) && word.text.length <= 2 ? 1 : innerStep(reader, start, at);
  if (/^\p{N}/u.test(word.text)) return 0;
  return endsBefore(reader, start, at) ? 0 : 1;
}

function gapHolds(before: Word, word: Word): boolean {
  if (joined(word)) return true;
  if (word.gap === ".") return true;
  if (word.gap === ". ")
    return /^\p{Lu}$/u.test(before.text) || (before.allCaps && word.allCaps && before.text.length <= 3);
  if (/^ ?& ?$/.test(word.gap)) return word.capital;
  return before.allCaps && word.allCaps && /^\s?[-–]\s?$/.test(word.gap);
}

const particles = new Set([
  "al",
  "bin",
  "ibn",
  "de",
  "del",
  "da",
  "di",
  "dos",
  "van",
  "von",
  "der",
  "den",
  "el",
  "la",
  "le",
  "ter",
]);

/** Small words inside a name: 'Ammar al-Asad', 'Bank of England'. */
function innerStep(reader: BlockReader, start: number, at: number): number {
  const { words, lexicon } = reader;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !joined(next)) return 0;
  if (particles.has(word.key)) return particleStep(words, at);
  if (lexicon.foreignIsName || (word.key !== "of" && word.key !== "for")) return 0;
  if (looksLikePerson(words.slice(start, at))) return 0;
  const far = next.key === "the" ? at + 2 : at + 1;
  return words[far]?.capital && joined(words[far]) ? far - at + 1 : 0;
}

/** 'al-Asad', 'de la Cruz'. */
function particleStep(words: readonly Word[], at: number): number {
  if (words[at + 1]?.capital) return 2;
  const after = words[at + 2];
  return particles.has(words[at + 1]?.key ?? "") && after?.capital && joined(after) ? 3 : 0;
}

/** Where another name begins although nothing but a space stands between. */
function endsBefore(reader: BlockReader, start: number, at: number): boolean {
  const { words, lexicon } = reader;
  if (lexicon.foreignIsName && vietnameseWordBegins(reader, at)) return true;
  if (institutionAt(reader, at) !== null && !surnames.has(words[start]?.key ?? "")) return true;
  return listedNameBegins(reader, start, at) || surnameBoundary(words, start, at);
}

/** A title, a function word, or after a foreign word a word that opens sentences. */
function vietnameseWordBegins(reader: BlockReader, at: number): boolean {
  const { words, lexicon } = reader;
  const word = words[at];
  if (!word || neverInNames.has(word.key) || titleBegins(reader, at)) return true;
  if (word.foreign || surnames.has(word.key) || lexicon.openers.lengthAt(words, at) === 0) return false;
  return words[at - 1]?.foreign === true || word.gap.includes(".");
}

function listedNameBegins({ words, listed }: BlockReader, start: number, at: number): boolean {
  const match = listed.get(at);
  if (!match) return false;
  if (words[at]?.gap === "-" && match.to === at + 1) return true;
  const ambiguous = match.readings.every((reading) => reading.alias.ambiguous);
  if (ambiguous || !match.capitalised) return false;
  return !matchIsPlace(match) || (match.to - at > 1 && looksLikePerson(words.slice(start, at)));
}

function titleBegins(reader: BlockReader, at: number): boolean {
  const length = Math.max(
    reader.lexicon.offices.lengthAt(reader.words, at),
    reader.lexicon.honorifics.lengthAt(reader.words, at),
  );
  return length > 1 || (length === 1 && reader.words[at]?.allCaps === true);
}

/** 'Vietnam Airlines Phạm …': a Vietnamese name after a foreign one. */
function surnameBoundary(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (!word || !next?.capital || !joined(next) || next.foreign || next.allCaps) return false;
  if (!before?.foreign && !before?.allCaps) return false;
  if (word.allCaps || !surnames.has(word.key)) return false;
  return at - start > 1
    ? englishBodyWords.has(before.key) || before.allCaps
    : before.allCaps || englishBodyWords.has(before.key);
}

/** Shaped like a person's name: a Vietnamese family name or a foreign given name first. */
export function looksLikePerson(words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || words.length < 2 || words.length > 5) return false;
  if (givenNames.has(first.key) && words.length <= 4) return true;
  return surnames.has(first.key) && words.every((word) => !word.foreign && /^\p{L}+$/u.test(word.text));
}
