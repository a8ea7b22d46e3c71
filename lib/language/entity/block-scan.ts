import type { EntityKind, Reason } from "../types";
import {
  type BlockReader,
  type Expectation,
  type ListedMatch,
  matchIsPlace,
  noExpectation,
} from "./block-reader";
import { bodyBehindHead, type Institution, institutionAt } from "./institutions";
import { playsAsClub } from "./clubs";
import { acceptedReadings, beginsBody, branchEnd, withoutHead } from "./listed-names";
import { isWeak, type Mention, mentionOf } from "./mention";
import { expectedByHead, kindEvidence } from "./name-kind";
import { isForeignPhrase, type NameRun, nameRunAt } from "./name-runs";
import {
  capitalsFrom,
  followsProductNoun,
  isBareHead,
  isContest,
  isInitials,
  isProduct,
  isTitle,
  modelEnd,
  passedOver,
} from "./passed-over";
import { keyOf } from "./phrases";
import {
  addressesPerson,
  headedPlaceAt,
  houseKind,
  isSeatOfPower,
  personBegins,
  seatKind,
  seatOfStateEnd,
} from "./place-names";
import { quotedTitles } from "./quoted-titles";
import { titleAt } from "./title-phrases";
import { fieldWords, forces, levels, nameHeads, seatsOfPower } from "./vocabulary";
import { joined, type Word } from "./words";

/** Where the proper part of a body's name begins; for a school behind what sort of school it is. */
function nameOfSchool({ words }: BlockReader, { from, to, headLength }: Institution): number {
  let at = from + headLength;
  if (!/^(?:trường|đại học|cao đẳng)/.test(keyOf(words, from, at))) return at;
  while (at < to && fieldWords.lengthAt(words, at) > 0) at += fieldWords.lengthAt(words, at);
  return at;
}

const longestAuthor = 4;

function isNextOfName(words: readonly Word[], from: number, at: number): boolean {
  const [first, word] = [words[from], words[at]];
  if (!first || !word?.capital || word.foreign || !/^[ .]$/.test(word.gap)) return false;
  return first.allCaps === word.allCaps || first.text.length === 1 || word.text.length === 1;
}

const openersOfBylines = new Set([
  "bài",
  "tin",
  "ảnh",
  "theo",
  "clip",
  "video",
  "thực",
  "nguồn",
  "dịch",
  "báo",
  "đài",
]);

/** The end of the word that 'A, B' or 'A và B' joins this one to; -1 when nothing does. */
function joinedTo(words: readonly Word[], from: number): number {
  const [word, before] = [words[from], words[from - 1]];
  if (!word || !before) return -1;
  if (word.gap === ", ") return before.end;
  if (!joined(word) || !/^(?:và|hay|hoặc|cùng|lẫn|and|or)$/.test(before.key)) return -1;
  return /^,? $/.test(before.gap) ? (words[from - 2]?.end ?? -1) : -1;
}

/** Reads a block from left to right, remembering what the words before lead to expect. */
export class BlockScan {
  private at = 0;
  private expectation: Expectation = noExpectation;
  private readonly mentions: Mention[] = [];
  private readonly quoted: ReadonlySet<number>;

  constructor(private readonly reader: BlockReader) {
    this.quoted = quotedTitles(reader.text, reader.words);
  }

  run(): Mention[] {
    for (let word = this.word; word; word = this.word) {
      if (!joined(word) && !this.expectationCrosses(word)) this.expectation = noExpectation;
      this.at += Math.max(1, this.step(word));
    }
    return this.mentions;
  }

  private get word(): Word | undefined {
    return this.reader.words[this.at];
  }

  /** 'Chủ tịch – ông X': a dash does not part a title from its name, nor a stop 'Q. Bình Tân'. */
  private expectationCrosses(word: Word): boolean {
    if (this.expectation.kind === "person") {
      // 'TS. Ninh', 'Mr. Bean'
      if (/^\.\s?$/.test(word.gap))
        return /^(?:mr|mrs|ms|dr|ts|ths|gs|pgs|bs|ls|ks|kts|nsnd|nsưt|lm|đ c)$/.test(this.expectation.cue);
      return /^\s?[-–:]\s?$/.test(word.gap);
    }
    return this.expectation.cue.length <= 2 && /^\.\s?$/.test(word.gap);
  }

  /** Returns how many words it has dealt with. */
  private step(word: Word): number {
    if (this.quoted.has(this.at)) return this.plain();
    if (this.reader.kind === "byline" && !/[(/]/.test(word.gap)) return this.author(word);
    const passed = this.expectation.kind === "place" && word.capital ? 0 : passedOver(this.reader, this.at);
    if (passed > 0) return this.forget(passed);
    return (
      this.listedOrInstitution(word) ||
      this.title(word) ||
      this.place() ||
      this.name(word) ||
      this.head() ||
      this.plain()
    );
  }

  private forget(length: number): number {
    this.expectation = noExpectation;
    return length;
  }

  /** Words that name nothing. A title may still wait behind its field: 'Bộ trưởng phụ trách …'. */
  private plain(): number {
    const waits = this.expectation.kind === "person" ? fieldWords.lengthAt(this.reader.words, this.at) : 0;
    return waits > 0 ? waits : this.forget(1);
  }

  private author(word: Word): number {
    const match = this.reader.listed.get(this.at);
    const isPerson = match?.readings[0]?.entry.kind === "person";
    return (match && isPerson ? this.listed(match) : 0) || this.wholeName(match) || this.name(word) || 1;
  }

  /** 'Quỳnh Như', 'P.Bền': in a line of its own a function word is a syllable of the author's name. */
  private wholeName(match: ListedMatch | undefined): number {
    const { words } = this.reader;
    const first = words[this.at];
    if (match || !first?.capital || openersOfBylines.has(first.key)) return 0;
    if (first.foreign && first.text.length > 1) return 0;
    let to = this.at + 1;
    while (isNextOfName(words, this.at, to)) to += 1;
    const length = to - this.at;
    return length >= 2 && length <= longestAuthor ? this.push({ from: this.at, to }, "person", "byline") : 0;
  }

  private listedOrInstitution(word: Word): number {
    const match = this.reader.listed.get(this.at);
    if (!word.capital) return match ? this.listed(match) : 0;
    const seat = match ? 0 : seatsOfPower.lengthAt(this.reader.words, this.at);
    if (seat > 1)
      return this.push(
        { from: this.at, to: seatOfStateEnd(this.reader, this.at + seat) },
        seatKind(this.reader, this.at),
        "seat_of_power",
      );
    const institution = this.bodyWithoutHolder(institutionAt(this.reader, this.at) ?? this.headless(word));
    if (!match) return institution ? this.institution(institution) : 0;
    const outgrows = institution !== null && institution.to > match.to && !this.isWhole(match, institution);
    return outgrows ? this.institution(institution) : this.listed(match);
  }

  /** 'tổng công ty Đường sắt …' */
  private headless(word: Word): Institution | null {
    const { kind, cue, titled } = this.expectation;
    if (kind !== "organisation" || titled || !joined(word) || !nameHeads.has(cue)) return null;
    return bodyBehindHead(this.reader, this.at - cue.split(" ").length, this.at);
  }

  /** 'Đài Loan …' begins with no 'Đài', and 'Liên Hiệp Quốc báo động' ends where the register says. */
  private isWhole(match: ListedMatch, { from, headLength }: Institution): boolean {
    if (match.to <= from + headLength) return false;
    if (matchIsPlace(match)) return true;
    const isBody = match.readings[0]?.entry.kind === "organisation";
    return isBody && this.reader.words[match.to]?.capital === false;
  }

  /** 'Viện trưởng Viện Thủy công Đoàn Chí Kiên': behind a title the body may be followed by who holds it. */
  private bodyWithoutHolder(found: Institution | null): Institution | null {
    if (!found || !this.expectation.titled) return found;
    const { words, listed } = this.reader;
    // 'học sinh Trường Chu Văn An'
    const bearer = nameOfSchool(this.reader, found);
    if (personBegins(words, bearer) && found.to - bearer <= 4) return found;
    for (let at = found.from + found.headLength + 1; at < found.to - 1; at += 1) {
      if (listed.has(at) || levels.lengthBefore(words, at) > 0) continue;
      if (personBegins(words, at) && found.to - at >= 2 && found.to - at <= 5) return { ...found, to: at };
    }
    return found;
  }

  private institution(found: Institution): number {
    const length = this.push(
      found,
      houseKind(this.reader, found.from) ?? "organisation",
      "organisation_head",
      keyOf(this.reader.words, found.from, found.from + found.headLength),
    );
    const tail = this.listedTail(found);
    const mention = this.mentions.at(-1);
    if (tail && mention) mention.readings = tail.readings;
    return length;
  }

  /** 'Hãng thông tấn Nga ITAR-TASS' is listed by its last words. */
  private listedTail({ from, to, headLength }: Institution): ListedMatch | null {
    for (let at = from; at < to; at += 1) {
      const match = this.reader.listed.get(at);
      const whole = at === from || at >= from + headLength;
      if (match?.to === to && whole && match.readings[0]?.entry.kind === "organisation") return match;
    }
    return null;
  }

  private listed(whole: ListedMatch): number {
    if (beginsBody(this.reader, whole, this.expectation.kind)) return 0;
    const match = withoutHead(this.reader, whole);
    const skipped = match.from - whole.from;
    if (skipped > 0) {
      this.at += skipped;
      const length = this.listed(match);
      this.at -= skipped;
      return length > 0 ? skipped + length : 0;
    }
    const readings = acceptedReadings(this.reader, match, this.expectation);
    const [best] = readings;
    if (!best) return 0;
    const { kind } = best.entry;
    const other = this.namedAfter(match, kind) || (kind === "organisation" ? this.madeBy(match) : 0);
    if (other > 0) return other;
    const branch = kind === "organisation" ? branchEnd(this.reader, match) : match.to;
    if (branch > match.to) return this.push({ from: match.from, to: branch }, kind, "organisation_shape");
    const mention = this.mentionAt(match);
    mention.end = Math.max(mention.end, match.end);
    mention.text = this.reader.text.slice(mention.start, mention.end);
    // 'Vietnam+', 'K+': a paper or a channel.
    if (mention.text.endsWith("+")) mention.scores.organisation += 6;
    mention.readings = kind === "place" && mention.text.endsWith("+") ? [] : readings;
    const isSeat = isSeatOfPower(this.reader, match.from, match.to);
    mention.scores[isSeat ? seatKind(this.reader, match.from) : kind] += 5;
    mention.reasons = [{ code: "known_alias", detail: best.alias.text }];
    return this.keep(mention, kind, match);
  }

  /** 'đường Trần Hưng Đạo', 'sân Emirates', 'CLB Hà Nội': a name that bears another. */
  private namedAfter(match: ListedMatch, kind: EntityKind): number {
    const { kind: bearer, cue } = this.expectation;
    if (kind === "person" && bearer !== null && bearer !== "person" && !forces.has(cue)) {
      return this.push(match, bearer, bearer === "place" ? "place_head" : "organisation_head", cue);
    }
    if (kind === "organisation" && /^(?:sân|sân vận động|svđ|nhà thi đấu|tòa tháp|tháp|cao ốc)$/.test(cue)) {
      return this.push(match, "place", "place_head", cue);
    }
    if (kind !== "place") return 0;
    const isClub = /^(?:clb|câu lạc bộ)$/.test(cue) || playsAsClub(this.reader, match);
    return isClub ? this.push(match, "organisation", "organisation_head", cue) : 0;
  }

  /** 'máy bay Boeing', 'Samsung Galaxy S4': what bears its maker's name is passed over. */
  private madeBy(match: ListedMatch): number {
    const inMatch = this.reader.names.isSport && this.reader.words[match.from - 1]?.key === "trận";
    if (!inMatch && followsProductNoun(this.reader, match.from)) {
      return this.forget(capitalsFrom(this.reader, match.to, 0) - match.from);
    }
    const model = this.expectation.kind === null ? modelEnd(this.reader, match.from, match.to) : 0;
    return model > 0 ? this.forget(model - match.from) : 0;
  }

  private title(word: Word): number {
    const { words } = this.reader;
    const title = titleAt(this.reader, this.at);
    if (!title || this.isInsideName(word, title.length)) return 0;
    // 'rạp Công Nhân': a name that is also a calling.
    const allCapital = words.slice(this.at, this.at + title.length).every(({ capital }) => capital);
    if (allCapital && this.expectation.kind !== null && this.expectation.kind !== "person") return 0;
    const cue = keyOf(words, this.at, this.at + title.length);
    this.expectation = { kind: "person", cue, honorific: title.honorific, titled: true };
    return title.length;
  }

  /** 'Hai Bà Trưng': the syllable of a name. */
  private isInsideName(word: Word, length: number): boolean {
    if (length > 1 || !word.capital || word.opens || word.allCaps || !joined(word)) return false;
    if (addressesPerson(this.reader.words, this.at)) return false;
    const before = this.reader.words[this.at - 1];
    return this.expectation.kind === null && before?.capital === true && !before.allCaps;
  }

  private place(): number {
    const place = headedPlaceAt(this.reader, this.at, this.expectation);
    if (!place) return 0;
    const kind = houseKind(this.reader, place.from) ?? "place";
    const code = kind === "place" ? "place_head" : "organisation_head";
    return this.push(place, kind, code, keyOf(this.reader.words, place.from, place.from + place.headLength));
  }

  private name(word: Word): number {
    if (!word.capital && !/^(?:al|el)$/.test(word.key)) return 0;
    const run = nameRunAt(this.reader, this.at);
    if (!run || isBareHead(this.reader, run, this.expectation.kind)) return 0;
    if (this.expectation.kind === null && isForeignPhrase(this.reader, run))
      return this.forget(run.to - run.from);
    if (this.isPeople(run)) return this.forget(run.to - run.from);
    if (isContest(this.reader, run)) return this.forget(capitalsFrom(this.reader, run.to, 0) - run.from);
    if (isProduct(this.reader, run, this.expectation)) {
      return this.forget(capitalsFrom(this.reader, run.to, 0) - run.from);
    }
    if (this.expectation.kind === null && isTitle(this.reader, run)) return this.forget(run.to - run.from);
    if (this.expectation.kind !== "organisation" && isInitials(this.reader, run)) {
      return this.forget(run.to - run.from);
    }
    const { scores, reasons } = kindEvidence(this.reader, run, this.expectation);
    const mention = { ...this.mentionAt(run), scores, reasons };
    mention.weak = isWeak(mention);
    return this.keep(mention, null, run);
  }

  /** 'người Alawite': a people that is no country's. */
  private isPeople({ from, to }: NameRun): boolean {
    const { words } = this.reader;
    return to - from <= 2 && joined(words[from]) && words[from - 1]?.key === "người";
  }

  private head(): number {
    const head = expectedByHead(this.reader, this.at);
    if (!head) return 0;
    this.expectation = { kind: head.kind, cue: head.cue, honorific: false, titled: false };
    return head.length;
  }

  private push(run: NameRun, kind: EntityKind, code: string, detail?: string): number {
    const mention = this.mentionAt(run);
    const reason: Reason = detail === undefined ? { code } : { code, detail };
    mention.scores[kind] += 4;
    mention.reasons = [reason];
    return this.keep(mention, kind, run);
  }

  /** After a country or a body a title may still wait for its name: 'Ngoại trưởng Pháp Laurent …'. */
  private keep(mention: Mention, kind: EntityKind | null, run: NameRun): number {
    const waits = this.expectation.titled && (kind === "place" || kind === "organisation");
    this.expectation = waits ? { ...this.expectation, honorific: false } : noExpectation;
    this.mentions.push(mention);
    return run.to - run.from;
  }

  private mentionAt(run: NameRun): Mention {
    const words = this.reader.words.slice(run.from, run.to);
    return mentionOf(this.reader.text, words, {
      glossOf: this.glossedBy(run),
      titled: this.expectation.titled,
      listedAfter: joinedTo(this.reader.words, run.from),
    });
  }

  /** 'Liên Hợp Quốc (LHQ)': the name right before the bracket that this one fills. */
  private glossedBy({ from, to }: NameRun): Mention | null {
    const { words, text } = this.reader;
    const before = this.mentions.at(-1);
    const last = words[to - 1];
    if (!before || !last || before.end !== words[from - 1]?.end) return null;
    const opens = /^\s?\($/.test(words[from]?.gap ?? "");
    return opens && /^[\s.]?\)/.test(text.slice(last.end, last.end + 2)) ? before : null;
  }
}
