import type { DocumentNames } from "./block-reader";
import { keyOf, type Phrases } from "./phrases";
import {
  bodyHeads,
  deviceWords,
  featureNouns,
  marketWords,
  nameHeads,
  occasionHeads,
  placeHeads,
  sportWords,
  titledThings,
} from "./vocabulary";
import { surnames } from "../vi/surnames";
import { joined, type Word } from "./words";

const fewestSportWords = 3;
const fewestDeviceWords = 4;
const fewestMarketWords = 4;
const fewestShares = 8;

/** What the capitals of a whole document say before any name in it is read. */
export function documentNames(blocks: readonly Word[][]): DocumentNames {
  const gatherer = new Gatherer();
  for (const words of blocks.filter((block) => !mostlyCapital(block))) gatherer.read(words);
  return {
    ...gatherer.names(),
    isSport: isAbout(blocks, sportWords, fewestSportWords),
    isDevice: isAbout(blocks, deviceWords, fewestDeviceWords),
    isMarket: isAbout(blocks, marketWords, fewestMarketWords) && listsShares(blocks),
  };
}

export function mostlyCapital(words: readonly Word[]): boolean {
  return words.filter((word) => word.capital).length > words.length * 0.7;
}

class Gatherer {
  private readonly insideSentences = new Set<string>();
  private readonly alone = new Set<string>();
  private readonly pairs = new Set<string>();
  private readonly pairCounts = new Map<string, number>();
  private readonly shortForms = new Set<string>();
  private readonly glosses = new Set<string>();
  private readonly titles = new Set<string>();
  private readonly occasions = new Set<string>();
  private readonly leads = new Set<string>();
  private readonly features = new Set<string>();
  private readonly given = new Set<string>();

  read(words: readonly Word[]): void {
    for (const [at, word] of words.entries()) {
      if (!word.capital) continue;
      if (isShortForm(words, at)) this.shortForms.add(word.key);
      if (word.allCaps && /^\s?\(\s?$/.test(word.gap) && /^\s?\)/.test(words[at + 1]?.gap ?? "")) {
        if (glossesOccasion(words, at)) this.occasions.add(word.key);
        else this.glosses.add(word.key);
      }
      const feature = featureEnd(words, at);
      if (feature > 0) this.features.add(keyOf(words, at, feature));
      if (isTitled(words, at)) this.titles.add(word.key);
      this.besideOthers(words, at, word);
    }
  }

  private besideOthers(words: readonly Word[], at: number, word: Word): void {
    const [before, next] = [words[at - 1], words[at + 1]];
    const pair = next?.capital && joined(next) ? `${word.key} ${next.key}` : null;
    if (pair !== null) {
      this.leads.add(word.key);
      this.pairCounts.set(pair, (this.pairCounts.get(pair) ?? 0) + 1);
    }
    if (pair === null && isGivenName(words, at)) this.given.add(word.key);
    if (word.opens) return;
    this.insideSentences.add(word.key);
    if (pair !== null) this.pairs.add(pair);
    else if (!(before?.capital && !before.opens && joined(word))) this.alone.add(word.key);
  }

  names(): Omit<DocumentNames, "isSport" | "isMarket" | "isDevice"> {
    const { insideSentences, alone, pairs, pairCounts, shortForms, glosses, given, features } = this;
    // 'cuốn sách Nick …' is about somebody whose full name the text has.
    const titles = new Set([...this.titles].filter((key) => !this.leads.has(key)));
    for (const key of this.occasions) titles.add(key);
    return { insideSentences, alone, pairs, pairCounts, shortForms, glosses, titles, given, features };
  }
}

/** The last word of a name in full: 'Tuấn' of 'Lê Ngọc Tuấn'. */
function isGivenName(words: readonly Word[], at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && words[from - 1]?.capital && joined(words[from])) from -= 1;
  const inside = words.slice(from, at + 1);
  if (inside.length < 3 || !inside.every(({ foreign, allCaps }) => !foreign && !allCaps)) return false;
  return inside.slice(0, -2).some(({ key }) => surnames.has(key));
}

/** So many codes of three letters are a list of shares; one or two may be bodies that are spoken of. */
function listsShares(blocks: readonly Word[][]): boolean {
  const codes = new Set<string>();
  for (const words of blocks) {
    for (const { text, key } of words) if (/^\p{Lu}{3}$/u.test(text)) codes.add(key);
  }
  return codes.size >= fewestShares;
}

/** So many different words of a subject make a text about it. */
function isAbout(blocks: readonly Word[][], vocabulary: Phrases, fewest: number): boolean {
  const found = new Set<string>();
  for (const words of blocks) {
    for (let at = 0; at < words.length && found.size < fewest; at += 1) {
      const length = vocabulary.lengthAt(words, at);
      if (length > 0) found.add(keyOf(words, at, at + length));
    }
  }
  return found.size >= fewest;
}

/** 'nhà sản xuất máy bay …', 'nhà máy lắp ráp điện thoại …': who makes them follows. */
export function namesMaker(words: readonly Word[], noun: number): boolean {
  const verb = keyOf(words, noun - 2, noun);
  if (!/^(?:sản xuất|lắp ráp|chế tạo|đóng mới)$/.test(verb) || !joined(words[noun])) return false;
  return /^(?:nhà|hãng|máy|ty|đoàn|đoạn|xưởng)$/.test(words[noun - 3]?.key ?? "");
}

/** 'chủ đề Freestyle', 'chương trình “Axe …”': no Vietnamese word, which could be anybody. */
function isTitled(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !(word.foreign || word.allCaps) || !/^\s["“«‘]?$/.test(word.gap)) return false;
  const thing = titledThings.lengthBefore(words, at);
  return thing > 0 && !namesMaker(words, at - thing);
}

const longestOccasion = 14;

/** 'Chương trình Đối tác Lào - Pháp (GDX)': the short form of an occasion, with no body's head between. */
function glossesOccasion(words: readonly Word[], at: number): boolean {
  for (let from = at - 1; from >= 0 && at - from <= longestOccasion; from -= 1) {
    const word = words[from];
    if (!word?.capital) continue;
    if (occasionHeads.lengthAt(words, from) > 0) return true;
    if (Math.max(nameHeads.lengthAt(words, from), bodyHeads.lengthAt(words, from)) > 0) return false;
    if (word.opens || /[,;(]/.test(word.gap)) return false;
  }
  return false;
}

const longestFeature = 4;

/** The end of the foreign words behind a feature's noun: 'tính năng Pen Memo'; 0 when it has none. */
function featureEnd(words: readonly Word[], at: number): number {
  if (!words[at]?.foreign || !joined(words[at]) || featureNouns.lengthBefore(words, at) === 0) return 0;
  let to = at + 1;
  while (to - at < longestFeature && words[to]?.capital && words[to]?.foreign && joined(words[to])) to += 1;
  return to;
}

/** 'học sinh (HS)': the initials of the small words before the bracket. */
function isShortForm(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word?.allCaps || !/^\s?\($/.test(word.gap) || at < word.text.length) return false;
  const before = words.slice(at - word.text.length, at);
  if (before.map(({ key }) => key[0]).join("") !== word.key) return false;
  // 'trái phiếu Chính phủ (TPCP)' is no body.
  if (before[0]?.capital === false) return true;
  // Nor is 'Giấy phép xây dựng (GPXD)': a capital for show, and no head of a body.
  const from = at - word.text.length;
  return (
    before.slice(1).every(({ capital }) => !capital) &&
    Math.max(
      nameHeads.lengthAt(words, from),
      bodyHeads.lengthAt(words, from),
      placeHeads.lengthAt(words, from),
    ) === 0
  );
}
