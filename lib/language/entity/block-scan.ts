import type { EntityKind, Reason } from "../types";
import {
  type BlockReader,
  type Expectation,
  type ListedMatch,
  matchIsPlace,
  noExpectation,
} from "./block-reader";
import { bodyBehindHead, type Institution, institutionAt } from "./institutions";
import { brandEnd } from "./brands";
import { isTeam, isTeamOfAge, playsAsClub } from "./clubs";
import { acceptedReadings, beginsBody, branchEnd, withoutHead } from "./listed-names";
import { isWeak, type Mention, mentionOf } from "./mention";
import { expectedByHead, kindEvidence } from "./name-kind";
import { isForeignPhrase, type NameRun, nameRunAt } from "./name-runs";
import {
  capitalsFrom,
  followsProductNoun,
  isBareHead,
  isContest,
  isFeature,
  isInitials,
  isProduct,
  isShareOfFirm,
  isTitle,
  modelEnd,
  passedOver,
} from "./passed-over";
import { keyOf } from "./phrases";
import {
  addressesPerson,
  headedPlaceAt,
  holderBegins,
  isSiteNumber,
  houseKind,
  levelledPlaceEnd,
  isSeatOfPower,
  personBegins,
  seatKind,
  seatOfStateEnd,
} from "./place-names";
import { quotedTitles } from "./quoted-titles";
import { titleAt } from "./title-phrases";
import {
  clubTowns,
  creditNouns,
  districtNames,
  fieldWords,
  firmOffices,
  forces,
  levels,
  nameHeads,
  seatsOfPower,
  stateBodies,
} from "./vocabulary";
import { joined, type Word } from "./words";

/** Where the proper part of a body's name begins; for a school behind what sort of school it is. */
function nameOfSchool({ words }: BlockReader, { from, to, headLength }: Institution): number {
  let at = from + headLength;
  if (!/^(?:trường|đại học|cao đẳng)/.test(keyOf(words, from, at))) return at;
  while (at < to && fieldWords.lengthAt(words, at) > 0) at += fieldWords.lengthAt(words, at);
  return at;
}

const longestAuthor = 4;

/** Named whole without their town, and by no person's name. */
const assemblies = /^(?:(?:thành|tỉnh|huyện|quận|thị|đảng) ủy|hđnd|ubnd|quốc hội|chính phủ)$/;

/** A place with a body's name behind these. */
const venuesOfBodies = /^(?:sân|sân vận động|svđ|nhà thi đấu|tòa tháp|tháp|cao ốc)$/;

/** Of several with one name the number tells which: 'cầu Sông Mây 2', 'khu công nghiệp Mây 1'. */
const numberedSites =
  /^(?:cầu|cầu vượt|hầm|kcn|khu công nghiệp|khu chế xuất|khu dân cư|kdc|khu đô thị|kđt|chung cư|bãi|bãi rác|thủy điện|cảng|xã|thôn|làng|ấp|đập|hồ|trạm|nhà ga|ga|bến phà|khu phố|kênh|mỏ|trại)$/;

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
  if (/^\) ?$/.test(before.gap)) return behindBracket(words, from - 2);
  return /^,? $/.test(before.gap) ? (words[from - 2]?.end ?? -1) : -1;
}

/** 'Q.12', 'P.5' */
function shortDistrictEnd(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (!/^[QP]$/.test(words[at]?.text ?? "") || !/^\.\s?$/.test(next?.gap ?? "")) return 0;
  return /^\d{1,2}$/.test(next?.text ?? "") && !/^[.,]\d/.test(words[at + 2]?.gap ?? "") ? at + 2 : 0;
}

const domains = /^(?:vn|com|net|org|info|edu|gov)$/;

/** The end of 'songmay.vn', 'songmay.com.vn'; 0 where no address begins. */
function siteEnd(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (words[to]?.gap === "." && domains.test(words[to]?.text ?? "")) to += 1;
  return to > at + 1 && !/[@./]$/.test(words[at]?.gap ?? "") ? to : 0;
}

/** 'theo songmay.vn', 'Nguồn: songmay.vn', 'Lê Bền songmay.vn' at the very end. */
function leadsToSite(words: readonly Word[], from: number, to: number): boolean {
  const [before, word] = [words[from - 1], words[from]];
  if (/^\s?\(?$|^\s?:\s?$/.test(word?.gap ?? "") && /^(?:theo|nguồn|ảnh|clip|video)$/.test(before?.key ?? ""))
    return true;
  return to === words.length && before?.capital === true;
}

const longestBracket = 5;

/** 'trường Lê Lợi (Huế) và …': the end of what the bracket that ends at a word explains. */
function behindBracket(words: readonly Word[], last: number): number {
  for (let at = last; at > last - longestBracket && at > 0; at -= 1)
    if (/^\s?\($/.test(words[at]?.gap ?? "")) return words[at - 1]?.end ?? -1;
  return -1;
}

/** Reads a block from left to right, remembering what the words before lead to expect. */
export class BlockScan {
  private at = 0;
  private expectation: Expectation = noExpectation;
  /** Where the last product passed over ends. */
  private productEnd = -1;
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
    if (passed > 0) {
      if (word.smallThenCapital) this.productEnd = this.at + passed;
      return this.forget(passed);
    }
    return (
      this.listedOrInstitution(word) ||
      this.outlet(word) ||
      this.title(word) ||
      this.place() ||
      this.name(word) ||
      this.head() ||
      this.plain()
    );
  }

  /** '(eMây Online) - Sáng nay …', 'theo songmay.vn': an outlet by where it stands, or by its address. */
  private outlet(word: Word): number {
    const { words } = this.reader;
    if (this.at === 0 || (word.capital && word.gap !== "(")) return 0;
    const end = siteEnd(words, this.at);
    if (end === 0 || !leadsToSite(words, this.at, end)) return 0;
    return this.push({ from: this.at, to: end }, "organisation", "credit_line");
  }

  private forget(length: number): number {
    this.expectation = noExpectation;
    return length;
  }

  /** Words that name nothing. A title may still wait behind its field: 'Bộ trưởng phụ trách …'. */
  private plain(): number {
    const { words, listed } = this.reader;
    const { kind, titled, cue } = this.expectation;
    // 'công ty xây dựng Sông Xanh': and a head for its name.
    const isHead =
      kind === "organisation" && !titled && nameHeads.has(cue) && words[this.at]?.capital === false;
    const waits = kind === "person" || isHead ? fieldWords.lengthAt(words, this.at) : 0;
    // 'nạn nhân người Việt'
    return waits > 0 && !(waits > 1 && listed.has(this.at + 1)) ? waits : this.forget(1);
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
    if (isInitials(this.reader, { from: this.at, to })) return 0;
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
    const brand =
      this.expectation.kind === null || this.expectation.titled ? brandEnd(this.reader, this.at) : 0;
    if (brand > 0)
      return this.push({ from: this.at, to: brand }, "organisation", "organisation_head", word.text);
    const author = this.credited(word, match);
    if (author > 0) return author;
    const institution = this.isNameOfPlace()
      ? null
      : this.bodyWithoutHolder(institutionAt(this.reader, this.at) ?? this.headless(word));
    if (!match) return institution ? this.institution(institution) : 0;
    const outgrows = institution !== null && institution.to > match.to && !this.isWhole(match, institution);
    return outgrows ? this.institution(institution) : this.listed(match);
  }

  /** 'Ảnh: Lan Mai': whoever took it, though a town may be called so. */
  private credited(word: Word, match: ListedMatch | undefined): number {
    const { words, lexicon } = this.reader;
    if (!/^\s?:\s$/.test(word.gap) || creditNouns.lengthBefore(words, this.at) === 0) return 0;
    // 'Ảnh: H.Mây'
    const isInitial = word.text.length === 1 && words[this.at + 1]?.gap === ".";
    if ((word.foreign && !isInitial) || (match && !matchIsPlace(match))) return 0;
    const known = nameRunAt(this.reader, this.at)?.to ?? 0;
    const longest = known - this.at >= 2 ? Math.min(known - this.at, longestAuthor) : longestAuthor;
    let to = this.at + 1;
    while (to - this.at < longest && isNextOfName(words, this.at, to)) {
      // 'Ảnh: Lan Mai Khoảng 9 giờ …': a stop is missing.
      if (to - this.at >= 2 && words[to + 1]?.capital === false && lexicon.openers.lengthAt(words, to) > 0)
        break;
      to += 1;
    }
    return to - this.at >= 2 && institutionAt(this.reader, this.at) === null
      ? this.push({ from: this.at, to }, "person", "byline")
      : 0;
  }

  /** 'đường Trường Mây', 'xã Hội Sơn': the first syllable of a place, and no school. */
  private isNameOfPlace(): boolean {
    const { words } = this.reader;
    const next = words[this.at + 1];
    if (this.expectation.kind !== "place" || !next?.capital || next.allCaps || next.foreign) return false;
    return (
      joined(next) && fieldWords.lengthAt(words, this.at + 1) === 0 && nameHeads.lengthAt(words, this.at) <= 1
    );
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
    return (
      isBody &&
      this.reader.words[match.to]?.capital === false &&
      levelledPlaceEnd(this.reader, match.to) === 0
    );
  }

  /** 'Viện trưởng Viện Thủy công Đoàn Chí Kiên': behind a title the body may be followed by who holds it. */
  private bodyWithoutHolder(found: Institution | null): Institution | null {
    if (!found || !this.expectation.titled) return found;
    const { words, listed } = this.reader;
    const behindHead = found.from + found.headLength;
    // 'Bí thư Thành ủy Lê Văn Bền'
    if (assemblies.test(keyOf(words, found.from, behindHead)) && personBegins(words, behindHead))
      return this.isTown(behindHead) ? found : { ...found, to: behindHead };
    // 'học sinh Trường Chu Văn An'
    const bearer = nameOfSchool(this.reader, found);
    if (personBegins(words, bearer) && found.to - bearer <= 4) return found;
    for (let at = found.from + found.headLength + 1; at < found.to - 1; at += 1) {
      const level = levels.lengthBefore(words, at);
      // 'Chủ tịch UBND huyện Lê Văn Bền': who holds the office, and no district.
      if (level > 0 && holderBegins(words, at) && found.to - at <= 4 && !listed.has(at - level)) {
        const isWhole = stateBodies.has(keyOf(words, found.from, at));
        return { ...found, to: isWhole ? at : at - level };
      }
      if (listed.has(at) || level > 0) continue;
      if (personBegins(words, at) && found.to - at >= 2 && found.to - at <= 5) return { ...found, to: at };
    }
    return found;
  }

  /** 'Huyện ủy Vũ Thư': some districts bear names that could be somebody's. */
  private isTown(at: number): boolean {
    const { words, listed } = this.reader;
    return matchIsPlace(listed.get(at)) || districtNames.lengthAt(words, at) > 0;
  }

  private institution(found: Institution): number {
    const length = this.push(
      found,
      this.bearsVenue() ? "place" : (houseKind(this.reader, found.from) ?? "organisation"),
      "organisation_head",
      keyOf(this.reader.words, found.from, found.from + found.headLength),
    );
    const tail = this.listedTail(found);
    const mention = this.mentions.at(-1);
    if (tail && mention) mention.readings = tail.readings;
    return length;
  }

  /** 'sân vận động Quân khu 7' */
  private bearsVenue(): boolean {
    const { kind, cue } = this.expectation;
    return kind === "place" && cue !== "sân" && venuesOfBodies.test(cue);
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
    if (kind === "organisation" && isShareOfFirm(this.reader, match))
      return this.forget(match.to - match.from);
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
    if (kind === "organisation" && venuesOfBodies.test(cue)) {
      return this.push(match, "place", "place_head", cue);
    }
    if (kind !== "place") return 0;
    const isFree = (this.mentions.at(-1)?.end ?? 0) <= (this.reader.words[match.from - 1]?.start ?? 0);
    if (isFree && isTeamOfAge(this.reader, match))
      return this.push({ from: match.from - 1, to: match.to }, "organisation", "organisation_head", "U") - 1;
    const number = this.numberEnd(match.to);
    if (number > match.to) return this.push({ from: match.from, to: number }, "place", "place_head", cue);
    const isClub =
      /^(?:clb|câu lạc bộ)$/.test(cue) ||
      this.isBrandOfTown(match) ||
      playsAsClub(this.reader, match) ||
      isTeam(this.reader, match);
    return isClub ? this.push(match, "organisation", "organisation_head", cue) : 0;
  }

  /** The end of the number that belongs to a site's name, or of the name. */
  private numberEnd(to: number): number {
    const { kind, cue } = this.expectation;
    return kind === "place" && numberedSites.test(cue) && isSiteNumber(this.reader.words, to) ? to + 1 : to;
  }

  /** 'công ty giấy Mây Sơn': behind what a firm deals with, a town of ours is its name. */
  private isBrandOfTown({ from, to }: ListedMatch): boolean {
    const { words } = this.reader;
    const { kind, cue, titled } = this.expectation;
    if (kind !== "organisation" || titled || !/^(?:công ty|cty|tổng công ty)/.test(cue)) return false;
    if (words[from - 1]?.capital || !joined(words[from]) || fieldWords.lengthBefore(words, from) === 0)
      return false;
    return Math.max(clubTowns.lengthAt(words, from), districtNames.lengthAt(words, from)) === to - from;
  }

  /** 'máy bay Boeing', 'Samsung Galaxy S4': what bears its maker's name is passed over. */
  private madeBy(match: ListedMatch): number {
    const inMatch = this.reader.names.isSport && this.reader.words[match.from - 1]?.key === "trận";
    if (!inMatch && (followsProductNoun(this.reader, match.from) || this.goesOnWithMakes(match))) {
      this.productEnd = capitalsFrom(this.reader, match.to, 0);
      return this.forget(this.productEnd - match.from);
    }
    const model = this.expectation.kind === null ? modelEnd(this.reader, match.from, match.to) : 0;
    return model > 0 ? this.forget(model - match.from) : 0;
  }

  /** 'hiệu iPhone, Northwind và …' */
  private goesOnWithMakes({ from, to }: NameRun): boolean {
    const { words } = this.reader;
    const isNext = this.productEnd === from && words[from]?.gap === ", ";
    const isLast = this.productEnd === from - 1 && words[from - 1]?.key === "và";
    return isLast || (isNext && (words[to]?.key === "và" || /^(?:, |\.)/.test(words[to]?.gap ?? ".")));
  }

  private title(word: Word): number {
    const { words } = this.reader;
    const title = titleAt(this.reader, this.at);
    if (!title || this.isInsideName(word, title.length)) return 0;
    // 'rạp Công Nhân': a name that is also a calling.
    const allCapital = words.slice(this.at, this.at + title.length).every(({ capital }) => capital);
    if (allCapital && this.expectation.kind !== null && this.expectation.kind !== "person") return 0;
    const cue = keyOf(words, this.at, this.at + title.length);
    // 'các cô gái Mi-ara': who they are together.
    if (/^(?:cô gái|chàng trai)$/.test(cue) && /^(?:các|những)$/.test(words[this.at - 1]?.key ?? ""))
      return this.forget(title.length);
    if (this.isOfficeAt(cue)) {
      this.expectation = { kind: "organisation", cue, honorific: false, titled: false };
      return title.length;
    }
    this.expectation = { kind: "person", cue, honorific: title.honorific, titled: true };
    return title.length;
  }

  /** 'Ông Lê Bền, Tổng giám đốc Sông Xanh, …': whoever has the office has been named, and its firm follows. */
  private isOfficeAt(cue: string): boolean {
    const { words } = this.reader;
    const [opening, before] = [words[this.at], this.mentions.at(-1)];
    if (!firmOffices.has(cue) || !before || before.end !== words[this.at - 1]?.end) return false;
    if (!/^(?:, |\s?[-–(]\s?)$/.test(opening?.gap ?? "")) return false;
    if (before.scores.person <= Math.max(before.scores.organisation, before.scores.place)) return false;
    const name = this.at + cue.split(" ").length;
    return !/^(?:ông|bà)$/.test(words[name]?.key ?? "") && !personBegins(words, name);
  }

  /** 'Hai Bà Trưng': the syllable of a name. */
  private isInsideName(word: Word, length: number): boolean {
    if (length > 1 || !word.capital || word.opens || word.allCaps || !joined(word)) return false;
    if (addressesPerson(this.reader.words, this.at)) return false;
    const before = this.reader.words[this.at - 1];
    if (word.key === "chị") return false;
    // 'George Tarasov Ông Dubinin': a stop is missing.
    if (before?.foreign && /^(?:ông|bà)$/.test(word.key)) return false;
    return this.expectation.kind === null && before?.capital === true && !before.allCaps;
  }

  private place(): number {
    const district = shortDistrictEnd(this.reader.words, this.at);
    if (district > 0) return this.push({ from: this.at, to: district }, "place", "place_head");
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
    if (isProduct(this.reader, run, this.expectation) || this.goesOnWithMakes(run)) {
      this.productEnd = capitalsFrom(this.reader, run.to, 0);
      return this.forget(this.productEnd - run.from);
    }
    if (this.expectation.kind === null && this.signsOff(run)) return this.forget(run.to - run.from);
    if (this.expectation.kind === null && isFeature(this.reader, run)) return this.forget(run.to - run.from);
    if (this.expectation.kind === null && isTitle(this.reader, run)) return this.forget(run.to - run.from);
    if (this.expectation.kind !== "organisation" && isInitials(this.reader, run)) {
      return this.forget(run.to - run.from);
    }
    const whole = { ...run, to: this.numberEnd(run.to) };
    const { scores, reasons } = kindEvidence(this.reader, whole, this.expectation);
    const mention = { ...this.mentionAt(whole), scores, reasons };
    mention.weak = isWeak(mention);
    return this.keep(mention, null, whole);
  }

  /** '… trong năm nay. (LTB)': whoever wrote it, by initials. */
  private signsOff({ from, to }: NameRun): boolean {
    const { words, names, kind, text } = this.reader;
    const word = words[from];
    if (kind === "title" || to - from > 1 || to !== words.length || !/^\p{Lu}{2,3}$/u.test(word?.text ?? ""))
      return false;
    if (!word || (names.alone.has(word.key) && !word.opens && !word.gap.includes("("))) return false;
    return (
      /[.!?…]["”]?\s+\(?$/.test(word.gap) &&
      /^\)?\.?\s*$/.test(text.slice(word.end, word.end + 3).split("\n")[0] ?? "")
    );
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
    const opens = /^\s?\(\s?$/.test(words[from]?.gap ?? "");
    return opens && /^[\s.]?\)/.test(text.slice(last.end, last.end + 2)) ? before : null;
  }
}
