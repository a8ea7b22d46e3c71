import { foldMarks } from "../fold";
import { givenSyllables } from "../vi/given-names";
import { surnames } from "../vi/surnames";
import { type BlockReader, type ListedMatch, matchIsPlace } from "./block-reader";
import { institutionAt } from "./institutions";
import { isShortLevel } from "./name-kind";
import { keyOf } from "./phrases";
import { addressesPerson, foreignerBegins } from "./place-names";
import {
  abbreviations,
  compounds,
  droppedHeads,
  englishBodyWords,
  fieldWords,
  forces,
  nonEntityHeads,
  englishNotNames,
  givenNames,
  lowHeads,
  placeHeads,
  neverInNames,
  neverSyllables,
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
  const { words, lexicon } = reader;
  const word = words[at];
  if (!word) return false;
  if (particleName(reader, at)) return true;
  if (!word.capital || !/^\p{L}/u.test(word.text) || isNoName(reader, at, word)) return false;
  if (lexicon.foreignIsName && continuesShout(words, at)) return false;
  if (!word.opens && !word.gap.includes("(")) return true;
  return reader.kind === "byline" || !isOpener(reader, at);
}

/** Capitals that name nothing: 'GDP', 'III', 'TP', 'Q.', 'Monday', 'HS' for 'học sinh'. */
function isNoName(reader: BlockReader, at: number, word: Word): boolean {
  const { words, names, lexicon } = reader;
  if (beginsCommonWord(words, at)) return true;
  if (/^(?:[IVX]{2,6}|U\d\d)$/.test(word.text) || names.shortForms.has(word.key)) return true;
  if (leadsToName(words, at)) return true;
  // 'Mã VCS': a share.
  if (word.key === "mã" && !word.allCaps && words[at + 1]?.allCaps && joined(words[at + 1])) return true;
  if (isShortLevel(words, at) || isGrade(words, at) || isAbbreviation(words, at)) return true;
  if (word.allCaps && reader.kind !== "byline" && isHead(words, at)) return true;
  if (!lexicon.foreignIsName) return englishNotNames.has(word.key);
  return neverInNames.has(word.key) && !beginsPersonsName(words, at) && !isForeignGivenName(words, at);
}

/** 'Chàng trai …', 'Nhóm Kolor': a noun of the clause, or one that only says what the name after it is. */
function leadsToName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !clauseNouns.has(word.key)) return false;
  return !next.capital || (word.key === "nhóm" && (next.foreign || next.allCaps) && joined(next));
}

/** 'là Theo Janssen' inside a sentence, but 'Ảnh Reuters' and, where a stop is missing, 'Theo Reuters'. */
function isForeignGivenName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || !next?.foreign || word.key === "ảnh") return false;
  return word.key !== "theo" || (!word.opens && before?.capital === false && joined(word));
}

/** '28 độ C. Khu vực …', 'nhóm A' */
function isGrade(words: readonly Word[], at: number): boolean {
  if (words[at]?.text.length !== 1 || words[at + 1]?.gap === ".") return false;
  return /^(?:độ|loại|hạng|nhóm|lớp|khối|bảng|vitamin|gan|cúm|hàng)$/.test(words[at - 1]?.key ?? "");
}

/** 'GDP', 'CEO Lê …', 'Fan Lê …'; the first letter of 'P.A.K' is none. */
function isAbbreviation(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !abbreviations.has(word.key) || (word.text.length === 1 && next?.gap === ".")) return false;
  if (/^(?:fanpage|website|facebooker|hashtag)$/.test(word.key)) return true;
  const nameFollows = next?.capital === true && joined(next);
  return word.allCaps || !nameFollows || (genericNouns.has(word.key) && !next.foreign);
}

/** 'Thủy triều', 'Diễn đàn': the capital is the sentence's or for show, and the two are one word. */
function beginsCommonWord(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || next.capital || !joined(next)) return false;
  if (compounds.has(`${word.key} ${next.key}`)) return true;
  return Math.max(nonEntityHeads.lengthAt(words, at), fieldWords.lengthAt(words, at)) > 1;
}

/** 'Fan Phương Thanh': borrowed words that only say what the name after them is. */
const genericNouns = new Set(
  "fan liveshow show clip video album single tour website blog camera scandal showbiz gameshow livestream taxi".split(
    " ",
  ),
);

/** Function words that are syllables of names as well. */
const givenFunctionWords = new Set(["tuy", "như", "từ", "do"]);

/** 'Từ Thị Hoa', 'Như Quỳnh': syllables of names inside a sentence. */
function beginsPersonsName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next?.capital || !joined(next) || next.allCaps) return false;
  if (word.opens) return surnames.has(word.key) && next.key === "thị";
  return givenFunctionWords.has(word.key);
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
  if (!word) return false;
  if (next?.capital && joined(next) && lexicon.foreignIsName && onlyDescribes(reader, at)) return true;
  if (standsBeforeGivenName(reader, at)) return true;
  if (lexicon.openers.lengthAt(words, at) === 0) return false;
  if (next?.capital && joined(next) && reader.names.pairs.has(`${word.key} ${next.key}`)) return false;
  const nameFollows = next?.capital === true && joined(next) && !next.allCaps && !next.foreign;
  return !(nameFollows && surnames.has(word.key) && lexicon.foreignIsName);
}

/** Middle names that are no given names of the list. */
const middleSyllables = new Set(
  "thị đức mỹ việt hữu bá công quốc trung nam đắc tất thế nhật thái trường bội như".split(" "),
);

/** Before a name these are a part of it: 'Út Thảo', 'Hai Thảo'. */
const birthOrders = new Set("cả hai ba tư năm sáu bảy tám chín mười út".split(" "));

/** 'Nhà Thảo' in a text that speaks of Thảo elsewhere, 'Chuyện HIV': a word of the sentence and then a name, or none. */
function standsBeforeGivenName({ words, names, lexicon }: BlockReader, at: number): boolean {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word?.opens || !next?.capital || !joined(next) || !lexicon.foreignIsName) return false;
  if (word.foreign || word.allCaps || (after?.capital && joined(after))) return false;
  if (next.allCaps) return abbreviations.has(next.key);
  if (!givenSyllables.has(next.key) || !names.alone.has(next.key)) return false;
  if ((names.pairCounts.get(`${word.key} ${next.key}`) ?? 0) > 1 || birthOrders.has(word.key)) return false;
  return !surnames.has(word.key) && !givenSyllables.has(word.key) && !middleSyllables.has(word.key);
}

/** 'Gạo Việt Nam', 'Tháp Eiffel': what opens the sentence says what the name after it is. */
function onlyDescribes({ words, listed, names }: BlockReader, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || word.foreign) return false;
  const describes = droppedHeads.lengthAt(words, at) > 0 || forces.lengthAt(words, at) === 1;
  if (describes && matchIsPlace(listed.get(at + 1))) return true;
  if (word.allCaps || surnames.has(word.key)) return false;
  if (names.pairs.has(`${word.key} ${next.key}`)) return false;
  if (placeHeads.lengthAt(words, at) === 1 || lowHeads.lengthAt(words, at) === 1) return true;
  if (/^(?:đông|tây|nam|bắc|trung|tân|đại)$/.test(word.key)) return false;
  const match = listed.get(at + 1);
  return match !== undefined && matchIsPlace(match) && !match.readings[0]?.alias.ambiguous;
}

/** One capitalised word at the start of a sentence is a name only if something says so. */
function mayStandAlone(reader: BlockReader, word: Word): boolean {
  if (!word.opens) return true;
  if (word.allCaps) return word.text.length <= 12;
  const known = word.foreign ? reader.names.insideSentences : reader.names.alone;
  if (reader.names.given.has(word.key) && reader.lexicon.openers.lengthAt([word], 0) === 0) return true;
  return known.has(word.key) || (word.foreign && reader.lexicon.foreignIsName);
}

/** How many words the run grows by at `at`: 0 ends it, 2 takes a small inner word with it. */
function stepLength(reader: BlockReader, start: number, at: number): number {
  const { words } = reader;
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before || !gapHolds(before, word, at - start)) return 0;
  if (!word.capital) {
    if (word.gap === "." && /^(?:vn|com|net|org|info|edu|gov)$/.test(word.key)) return 1;
    if (word.gap === "-" && /^\p{Ll}/u.test(word.text)) return isSuffix(word) ? 0 : 1;
    const possessive = !reader.lexicon.foreignIsName && word.key === "s";
    return /^['’]$/.test(word.gap) && word.text.length <= 2 && !possessive ? 1 : innerStep(reader, start, at);
  }
  if (/^\p{N}/u.test(word.text)) return 0;
  return endsBefore(reader, start, at) ? 0 : 1;
}

function gapHolds(before: Word, word: Word, length: number): boolean {
  if (joined(word)) return true;
  if (word.gap === ".") return true;
  if (word.gap === ". ")
    return /^\p{Lu}$/u.test(before.text) || (before.allCaps && word.allCaps && before.text.length <= 3);
  if (/^ ?& ?$/.test(word.gap)) return word.capital;
  // 'LÊ BỀN - MÂY' are two.
  return length === 1 && before.allCaps && word.allCaps && /^\s?[-–]\s?$/.test(word.gap);
}

/** 'Seo Gyeong-min' and 'Khăm-phết' are names; 'China-based' is a name and a word. */
function isSuffix({ key }: Word): boolean {
  return /^(?:based|led|born|backed|made|style|era|wide|old|listed|owned|bound|run|built|bred|like|related|linked|controlled|held|ruled|approved|funded|affiliated|speaking|friendly|free|plus|play|trained|educated|mandated|brokered|sponsored|occupied)$/.test(
    key,
  );
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
  "du",
  "dela",
  "das",
  "della",
  "binti",
  "binte",
  "bint",
  "ul",
  "ur",
  "sur",
  "ten",
]);

/** Small words inside a name: 'Ammar al-Asad', 'Bank of England'. */
function innerStep(reader: BlockReader, start: number, at: number): number {
  const { words, lexicon } = reader;
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next || !joined(next)) return 0;
  if (lexicon.foreignIsName && phraseWords.has(word.key)) return phraseStep(words, at);
  if (particles.has(word.key)) return particleStep(words, at);
  if (lexicon.foreignIsName || (word.key !== "of" && word.key !== "for")) return 0;
  if (looksLikePerson(words.slice(start, at))) return 0;
  const far = next.key === "the" ? at + 2 : at + 1;
  return words[far]?.capital && joined(words[far]) ? far - at + 1 : 0;
}

/** Small words of English titles, which no Vietnamese name has between foreign words. */
const phraseWords = new Set([
  "of",
  "the",
  "to",
  "for",
  "on",
  "a",
  "an",
  "and",
  "my",
  "your",
  "with",
  "in",
  "is",
]);

/** 'Rise of the Moon', 'Born to dance' */
function phraseStep(words: readonly Word[], at: number): number {
  let far = at + 1;
  if (/^(?:the|a|an|my|your)$/.test(words[far]?.key ?? "") && joined(words[far])) far += 1;
  const [before, after] = [words[at - 1], words[far]];
  return before?.foreign && after?.foreign && joined(after) ? far - at + 1 : 0;
}

/** An English title in a Vietnamese text: foreign words with a small one between, and none that means a body. */
export function isForeignPhrase({ words, lexicon }: BlockReader, { from, to }: NameRun): boolean {
  if (!lexicon.foreignIsName) return false;
  const inside = words.slice(from, to);
  if (inside.some(({ key, foreign }) => foreign && englishBodyWords.has(key))) return false;
  return inside.some(({ key, capital }, at) => at > 0 && !capital && phraseWords.has(key));
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
  if (lexicon.foreignIsName && vietnameseWordBegins(reader, start, at)) return true;
  if (isOther(reader, start, at) || isNameOfItsOwn(reader, start, at) || isBehindAcronym(reader, start, at))
    return true;
  if (repeats(words, start, at)) return true;
  if (institutionAt(reader, at) !== null && !surnames.has(words[start]?.key ?? "")) return true;
  if (isHolder(reader, start, at)) return true;
  return listedNameBegins(reader, start, at) || surnameBoundary(words, start, at);
}

/** 'Tarasek-Kolo': two that the text also has apart. */
function isOther({ words, names }: BlockReader, start: number, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (
    word?.gap !== "-" ||
    at !== start + 1 ||
    !before?.foreign ||
    !before.capital ||
    !word.foreign ||
    before.allCaps
  )
    return false;
  return names.alone.has(before.key) || names.alone.has(word.key);
}

/** 'Minh Thuận Phương Thanh': two names that the text has more than once, side by side this once. */
function isNameOfItsOwn({ words, names, listed }: BlockReader, start: number, at: number): boolean {
  const [first, before, word] = [words[start], words[at - 1], words[at]];
  const count = (from: number) =>
    names.pairCounts.get(`${words[from]?.key ?? ""} ${words[from + 1]?.key ?? ""}`) ?? 0;
  if (count(at - 1) > 1 || count(at) < 2) return false;
  // 'nhạc Việt Minh Thuận …': a country or a foreign name, and one that the text has often.
  if (count(at) > 2 && word?.foreign === false && first && !surnames.has(first.key)) {
    if (at - start > 1 ? before?.foreign : matchIsPlace(listed.get(start)) && !first.opens) return true;
  }
  return at - start > 1 && count(at - 2) > 1;
}

/** 'nhóm nhạc Sao-ly Sao-ly đến …': a caption ends with the name that the next sentence begins with. */
function repeats(words: readonly Word[], start: number, at: number): boolean {
  const length = at - start;
  if (words[at]?.gap !== " " || words[start]?.key !== words[at]?.key || at + length > words.length)
    return false;
  if (length === 1 && !words[at]?.foreign) return false;
  return keyOf(words, start, at) === keyOf(words, at, at + length);
}

/** 'HSC Lê Bền': the short form of a body that the text has by itself, and then somebody. */
function isBehindAcronym({ words, names }: BlockReader, start: number, at: number): boolean {
  const [first, word] = [words[start], words[at]];
  if (at !== start + 1 || !first?.allCaps || first.text.length < 3 || names.isSport) return false;
  return names.alone.has(first.key) && word !== undefined && !word.foreign && !word.allCaps;
}

/** A title, a function word, or after a foreign word a word that opens sentences. */
function vietnameseWordBegins(reader: BlockReader, start: number, at: number): boolean {
  const { words, lexicon } = reader;
  const word = words[at];
  if (!word || (titleBegins(reader, at) && !isSyllableOfName(words, start, at))) return true;
  // 'Thanh Tùng Đây là', 'làng nhạc Việt Nguyên văn …': a stop is missing.
  if (beginsCommonWord(words, at) || isShout(words, start, at) || addressesPerson(words, at)) return true;
  if (neverSyllables.has(word.key) && !endsPersonsName(words, start, at)) return true;
  if (neverInNames.has(word.key)) return !isSyllableOfName(words, start, at);
  if (clauseBegins(words, start, at)) return true;
  if (word.foreign || surnames.has(word.key) || lexicon.openers.lengthAt(words, at) === 0) return false;
  const before = words[at - 1];
  // 'ở VN Hôm nay …', but 'LÊ Quốc Khánh'
  const isShort = before?.allCaps === true && !surnames.has(before.key);
  return before?.foreign === true || isShort || word.gap.includes(".");
}

/** A stop is missing: 'Lê Mây Chàng trai …', 'Lê Mây Nhóm P.A.K …', 'Bandar bin Sultan Khó chịu …'. */
function clauseBegins(words: readonly Word[], start: number, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (clauseNouns.has(word?.key ?? "") && next?.capital === false) return true;
  if (at - start > 1 && word?.key === "nhóm" && (next?.foreign || next?.allCaps) && joined(next)) return true;
  return at - start > 2 && sentenceBegins(words, at);
}

/** Nouns that begin a clause and no name: 'Lê Mây Chàng trai trẻ …'. */
const clauseNouns = new Set(["chàng", "nàng", "chiếc", "nhóm", "người", "cuộc", "buổi", "bức", "trận", "vụ"]);

/** 'HỒI' of 'Thanh Hương PHẢN HỒI'. */
function continuesShout(words: readonly Word[], at: number): boolean {
  let first = at;
  while (words[first - 1]?.allCaps && joined(words[first])) first -= 1;
  return isShout(words, first - 1, first) && isShout(words, first - 1, at);
}

/** 'Phạm Thị Ngọc Trong.' */
function endsPersonsName(words: readonly Word[], start: number, at: number): boolean {
  const next = words[at + 1];
  return surnames.has(words[start]?.key ?? "") && (next === undefined || !joined(next) || next.capital);
}

/** 'Thanh Hương PHẢN HỒI': a Vietnamese word in capitals behind a name that is not. */
function isShout(words: readonly Word[], start: number, at: number): boolean {
  const word = words[at];
  const first = words[start];
  if (!word?.allCaps || word.foreign || word.text.length <= 2 || !joined(word)) return false;
  return first !== undefined && first.capital && !first.allCaps && first.text.length > 1;
}

/** 'Hồ Thị Như Lan', 'Nguyễn Tấn Ảnh': after a family name a function word is none; 'Ảnh:' is a caption. */
function isSyllableOfName(words: readonly Word[], start: number, at: number): boolean {
  const first = words[start];
  if (!first || !surnames.has(first.key) || at - start > 3 || !joined(words[at])) return false;
  return (
    !words[at + 1]?.gap.startsWith(":") &&
    words.slice(start, at).every(({ foreign, allCaps }) => !foreign && !allCaps)
  );
}

/** 'Bandar bin Sultan Khó chịu với …': a caption without its stop. */
function sentenceBegins(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before?.foreign || !word || word.foreign || !next || next.capital || !joined(next) || next.foreign)
    return false;
  return foldMarks(word.text) !== word.text.toLowerCase();
}

/** 'Cộng hòa Philippines Albert F.', 'Nova-Port Michael Tarn': a country or a firm and who speaks for it. */
function isHolder({ words, listed }: BlockReader, start: number, at: number): boolean {
  if (!foreignerBegins(words, at) || givenNames.has(words[start]?.key ?? "")) return false;
  const known = listed.get(at - 1);
  return (
    words[at - 1]?.gap === "-" || (known?.to === at && matchIsPlace(known) && words[start]?.foreign === false)
  );
}

function listedNameBegins({ words, listed, kind }: BlockReader, start: number, at: number): boolean {
  const match = listed.get(at);
  if (!match) return false;
  if (words[at]?.gap === "-" && match.to === at + 1) return true;
  const ambiguous = match.readings.every((reading) => reading.alias.ambiguous);
  if (!match.capitalised) return false;
  // 'Theo Lê Bền Sông Xanh': the author and the paper.
  const ends = at - start > 1 && at - start < 5 && match.to === words.length;
  if (ends && (kind === "credit" || kind === "byline") && !matchIsPlace(match)) return true;
  if (isShortOfBody(words, match)) return true;
  if (ambiguous) return false;
  return !matchIsPlace(match) || (match.to - at > 1 && looksLikePerson(words.slice(start, at)));
}

/** 'Mây MU hiện tại …': a stop is missing before the short form of a body. */
function isShortOfBody(words: readonly Word[], { from, readings }: ListedMatch): boolean {
  if (readings[0]?.entry.kind !== "organisation") return false;
  return words[from]?.allCaps === true && words[from - 1]?.allCaps === false;
}

function titleBegins(reader: BlockReader, at: number): boolean {
  const length = Math.max(
    reader.lexicon.offices.lengthAt(reader.words, at),
    reader.lexicon.honorifics.lengthAt(reader.words, at),
  );
  if (length !== 1) return length > 1;
  const [before, word] = [reader.words[at - 1], reader.words[at]];
  if (word?.allCaps) return true;
  // 'TTXVN Ông …': a stop is missing.
  return /^(?:ông|bà|chị)$/.test(word?.key ?? "") && (before?.foreign === true || before?.allCaps === true);
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
