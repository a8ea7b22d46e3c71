import type { Gazetteer } from "../gazetteer";
import type { Block, EntityKind, Reason, Span } from "../types";
import {
  type BlockReader,
  type DocumentNames,
  type Expectation,
  type ListedMatch,
  noExpectation,
} from "./block-reader";
import { institutionAt } from "./institutions";
import { acceptedReadings, beginsBody } from "./listed-names";
import { type Mention, noScores } from "./mention";
import { expectedByHead, kindEvidence } from "./name-kind";
import { nameRunAt } from "./name-runs";
import { quotedTitles } from "./quoted-titles";
import { keyOf } from "./phrases";
import { titleAt } from "./title-phrases";
import {
  bodyHeads,
  eventNames,
  fieldWords,
  headCompounds,
  innerPlaceHeads,
  insidePrepositions,
  type Lexicon,
  nameHeads,
  nonEntityHeads,
  productNouns,
  seatsOfPower,
  venueHeads,
} from "./vocabulary";
import { joined, type Word } from "./words";

type BlockInput = { text: string; block: Block; words: Word[]; lexicon: Lexicon; names: DocumentNames };

/** All names of one block, in order, not overlapping. */
export function findMentions(
  { text, block, words, lexicon, names }: BlockInput,
  gazetteer: Gazetteer,
): Mention[] {
  const listed = listedByWord(gazetteer, text, block, words);
  const scan = new Scan({ text, kind: block.kind, words, listed, lexicon, names });
  return scan.run();
}

function listedByWord(
  gazetteer: Gazetteer,
  text: string,
  span: Span,
  words: Word[],
): Map<number, ListedMatch> {
  const found = new Map<number, ListedMatch>();
  let at = 0;
  for (const match of gazetteer.matches(text, span)) {
    while (at < words.length && (words[at]?.start ?? 0) < match.start) at += 1;
    const from = at;
    while (at < words.length && (words[at]?.start ?? 0) < match.end) at += 1;
    found.set(from, { ...match, from, to: at });
  }
  return found;
}

/** Reads a block from left to right, remembering what the words before lead to expect. */
class Scan {
  private at = 0;
  private expectation: Expectation = noExpectation;
  private readonly mentions: Mention[] = [];
  private readonly skipped: ReadonlySet<number>;

  constructor(private readonly reader: BlockReader) {
    this.skipped = quotedTitles(reader.text, reader.words);
  }

  run(): Mention[] {
    while (this.at < this.reader.words.length) {
      const { word } = this;
      if (!word) break;
      if (!joined(word) && !this.expectationCrosses(word)) this.expectation = noExpectation;
      const step = this.step(word);
      this.at += Math.max(1, step);
    }
    return this.mentions;
  }

  private get word(): Word | undefined {
    return this.reader.words[this.at];
  }

  /** 'ông X – Chủ tịch Y': a dash does not part a title from its name. */
  private expectationCrosses(word: Word): boolean {
    if (this.expectation.kind === "person") return /^\s?[-–:]\s?$/.test(word.gap);
    return this.expectation.cue.length <= 2 && /^\.\s?$/.test(word.gap);
  }

  /** Returns how many words it has dealt with. */
  private step(word: Word): number {
    if (this.skipped.has(this.at)) return this.plain();
    if (this.reader.kind === "byline" && !/[(/]/.test(word.gap))
      return this.listedPerson() || this.run_(word) || 1;
    const compound = word.capital ? 0 : headCompounds.lengthAt(this.reader.words, this.at);
    if (compound > 0 && titleAt(this.reader, this.at) === null) {
      this.expectation = noExpectation;
      return compound;
    }
    return (
      this.calendar(word) ||
      this.product(word) ||
      this.event(word) ||
      this.listedOrInstitution(word) ||
      this.title() ||
      this.place(word) ||
      this.run_(word) ||
      this.head() ||
      this.plain()
    );
  }

  private plain(): number {
    const { words } = this.reader;
    const field = this.expectation.kind === "person" ? fieldWords.lengthAt(words, this.at) : 0;
    if (field > 0) return field;
    this.expectation = noExpectation;
    return 1;
  }

  /** Events, laws, works: every name inside them is passed over. */
  private event(word: Word): number {
    const { words, listed } = this.reader;
    const name = eventNames.lengthAt(words, this.at);
    if (name > 0 && word.capital && (listed.get(this.at)?.to ?? 0) <= this.at + name) {
      this.expectation = noExpectation;
      return this.runOn(this.at + name, false);
    }
    const head = nonEntityHeads.lengthAt(words, this.at);
    if (head === 0 || !word.capital || word.opens || word.gap.includes("(") || listed.has(this.at)) return 0;
    const to = this.at + head;
    if (!words[to] || !joined(words[to])) return 0;
    if (institutionAt(this.reader, this.at)) return 0;
    return this.runOn(to, true);
  }

  /** Passes over capitalised words, and small ones between them. */
  private runOn(start: number, withSmall: boolean): number {
    const { words } = this.reader;
    let to = start;
    let small = 0;
    for (let at = start; at < words.length && joined(words[at]) && at - start < 12; at += 1) {
      const counted = words[at]?.capital === true || /^\p{N}/u.test(words[at]?.text ?? "");
      small = counted ? 0 : small + 1;
      if (small > (withSmall ? 2 : 0)) break;
      if (counted) to = at + 1;
    }
    return to - this.at;
  }

  private listedOrInstitution(word: Word): number {
    if (!word.capital && !this.reader.listed.has(this.at)) return 0;
    const seat = seatsOfPower.lengthAt(this.reader.words, this.at);
    if (seat > 1 && word.capital && !this.reader.listed.has(this.at)) return this.seat(seat);
    const match = this.reader.listed.get(this.at);
    const institution = institutionAt(this.reader, this.at);
    if (institution && institution.to > (match?.to ?? 0)) {
      const reasons = [
        {
          code: "organisation_head",
          detail: keyOf(this.reader.words, this.at, this.at + institution.headLength),
        },
      ];
      return this.push(institution, "organisation", reasons, this.namedTail(institution));
    }
    return match ? this.listed(match) : 0;
  }

  /** 'Hãng thông tấn Nga ITAR-TASS' is listed by its last words. */
  private namedTail({
    from,
    to,
    headLength,
  }: {
    from: number;
    to: number;
    headLength: number;
  }): ListedMatch | undefined {
    for (let at = from; at < to; at += 1) {
      const match = this.reader.listed.get(at);
      const whole = at === from || at >= from + headLength;
      if (match?.to === to && whole && match.readings[0]?.entry.kind === "organisation") return match;
    }
    return undefined;
  }

  private listed(match: ListedMatch): number {
    if (beginsBody(this.reader, match)) return 0;
    const readings = acceptedReadings(this.reader, match, this.expectation);
    const [best] = readings;
    if (!best) return 0;
    const { words } = this.reader;
    if (
      best.entry.kind === "organisation" &&
      joined(words[match.from]) &&
      productNouns.lengthBefore(words, match.from) > 0
    ) {
      return this.runOn(match.to, false);
    }
    if (
      this.expectation.kind === "organisation" &&
      best.entry.kind === "place" &&
      this.expectation.cue !== ""
    ) {
      return this.placeAsBody(match);
    }
    const mention = this.mentionOf(match);
    mention.readings = readings;
    mention.end = match.end;
    mention.scores[this.kindOf(match, best.entry.kind)] += 5;
    mention.reasons.push({ code: "known_alias", detail: best.alias.text });
    this.mentions.push(mention);
    this.afterName(best.entry.kind);
    return match.to - match.from;
  }

  /** 'CLB Hà Nội': a team that bears the name of its place. */
  private placeAsBody(match: ListedMatch): number {
    const teams = /^(?:clb|câu lạc bộ)$/;
    if (!teams.test(this.expectation.cue)) {
      this.expectation = noExpectation;
      return this.listed(match);
    }
    return this.push(match, "organisation", [{ code: "organisation_head", detail: this.expectation.cue }]);
  }

  private seat(length: number): number {
    const run = { from: this.at, to: this.at + length };
    return this.push(run, this.seatKind(this.at), [{ code: "seat_of_power" }]);
  }

  private kindOf(match: ListedMatch, kind: EntityKind): EntityKind {
    const isSeat = seatsOfPower.has(keyOf(this.reader.words, match.from, match.to));
    return isSeat ? this.seatKind(match.from) : kind;
  }

  /** Seats of power act, or are where something happens. */
  private seatKind(from: number): EntityKind {
    const { words } = this.reader;
    const inside = insidePrepositions.lengthBefore(words, from) > 0 && joined(words[from]);
    return inside ? "place" : "organisation";
  }

  /** 'thứ Hai', 'quý III': capitals of the calendar. */
  private calendar(word: Word): number {
    const before = this.reader.words[this.at - 1];
    if (!word.capital || !joined(word) || !before) return 0;
    if (
      /^(?:thứ|lễ|tháng)$/.test(before.key) &&
      /^(?:hai|ba|tư|năm|sáu|bảy|mười|giêng|chạp|nhật)$/.test(word.key)
    )
      return 1;
    return 0;
  }

  /** 'Hai Bà Trưng': the syllable of a name. */
  private isInsideName(length: number): boolean {
    const before = this.reader.words[this.at - 1];
    const inside = this.word?.capital && !this.word.opens && joined(this.word) && before?.capital;
    return Boolean(inside) && length === 1 && this.word?.allCaps === false && this.expectation.kind === null;
  }

  /** 'iPad Mini': a small letter before a capital, and what goes with it. */
  private product(word: Word): number {
    return /^\p{Ll}{1,2}\p{Lu}/u.test(word.text) ? Math.max(1, this.runOn(this.at + 1, false)) : 0;
  }

  private listedPerson(): number {
    const match = this.reader.listed.get(this.at);
    return match && match.readings[0]?.entry.kind === "person" ? this.listed(match) : 0;
  }

  private title(): number {
    const title = titleAt(this.reader, this.at);
    if (!title || this.isInsideName(title.length)) return 0;
    // 'rạp Công Nhân': a name that is also a calling.
    const { words } = this.reader;
    const allCapital = words.slice(this.at, this.at + title.length).every(({ capital }) => capital);
    if (allCapital && this.expectation.kind !== null && this.expectation.kind !== "person") return 0;
    const cue = keyOf(words, this.at, this.at + title.length);
    this.expectation = { kind: "person", cue, honorific: title.honorific, titled: true };
    return title.length;
  }

  /** 'sông Hồng', 'Nhà hát …', 'quốc lộ 1': the head is part of the name. */
  private place(word: Word): number {
    const { words } = this.reader;
    const venue = word.capital && !word.opens ? venueHeads.lengthAt(words, this.at) : 0;
    const inner = innerPlaceHeads.lengthAt(words, this.at);
    const head = Math.max(venue, inner);
    const next = words[this.at + head];
    if (head === 0 || !next || !joined(next) || this.reader.listed.has(this.at)) return 0;
    const reasons: Reason[] = [{ code: "place_head", detail: keyOf(words, this.at, this.at + head) }];
    if (
      /^\d{1,3}\p{Lu}?$/u.test(next.text) &&
      /^(?:quốc lộ|tỉnh lộ|quận|phường|đường)$/.test(keyOf(words, this.at, this.at + head))
    ) {
      return this.push({ from: this.at, to: this.at + head + 1 }, "place", reasons);
    }
    const to = this.placeNameEnd(this.at + head);
    const oneSyllable = to === this.at + head + 1;
    if (to === this.at + head) return 0;
    if (!venue && !(oneSyllable && inner > 0 && !next.foreign)) return 0;
    if (this.expectation.titled && !oneSyllable) return 0;
    return this.push({ from: this.at, to }, "place", reasons);
  }

  private placeNameEnd(start: number): number {
    const { words, listed } = this.reader;
    let to = start;
    while (to < words.length && to - start < 8) {
      const word = words[to];
      const field = fieldWords.lengthAt(words, to);
      if (!word || !joined(word)) break;
      if (!word.capital && !(field > 0 && words[to + field]?.capital && joined(words[to + field]))) break;
      if (/^\p{N}/u.test(word.text)) break;
      to = listed.get(to)?.to ?? to + Math.max(1, field);
    }
    return to;
  }

  private run_(word: Word): number {
    if (!word.capital && !/^(?:al|el)$/.test(word.key)) return 0;
    const run = nameRunAt(this.reader, this.at);
    if (!run || this.isBareHead(run)) return 0;
    if (this.reader.kind === "byline" && this.isInitials(run)) return run.to - run.from;
    if (this.isProduct(run)) {
      this.expectation = noExpectation;
      return this.runOn(run.to, false);
    }
    const { scores, reasons } = kindEvidence(this.reader, run, this.expectation);
    const mention = this.mentionOf(run);
    mention.scores = scores;
    mention.reasons = reasons;
    mention.titled = this.expectation.titled;
    mention.weak = isWeak(mention);
    this.mentions.push(mention);
    this.afterName(null);
    return run.to - run.from;
  }

  /** 'T.M' under an article is nobody's name. */
  private isInitials({ from, to }: { from: number; to: number }): boolean {
    return this.reader.words.slice(from, to).every(({ text }) => /^\p{Lu}{1,2}$/u.test(text));
  }

  /** 'Hãng thông tấn', 'Ngân hàng này': a head that no name follows. */
  private isBareHead({ from, to }: { from: number; to: number }): boolean {
    const { words, kind } = this.reader;
    if (
      kind === "byline" ||
      (to - from > 1 &&
        words[from + 1]?.capital &&
        !words[from]?.allCaps &&
        nameHeads.lengthAt(words, from) < 2)
    )
      return false;
    return Math.max(nameHeads.lengthAt(words, from), bodyHeads.lengthAt(words, from)) >= to - from;
  }

  /** 'Boeing 787', 'chiếc Boeing', 'máy bay A320': models and makes. */
  private isProduct(run: { from: number; to: number }): boolean {
    const { words } = this.reader;
    if (this.expectation.kind !== null) return false;
    if (productNouns.lengthBefore(words, run.from) > 0 && joined(words[run.from])) return true;
    const next = words[run.to];
    const last = words[run.to - 1];
    const numbered =
      next &&
      /^[ -]$/.test(next.gap) &&
      /^\d/.test(next.text) &&
      !/^(?:tuổi|người|tỷ|triệu|năm)$/.test(words[run.to + 1]?.key ?? "");
    const coded = last !== undefined && /\d/.test(last.text) && !/^U\d\d$/.test(last.text);
    return Boolean(numbered) || coded;
  }

  private head(): number {
    const head = expectedByHead(this.reader, this.at);
    if (!head) return 0;
    this.expectation = { kind: head.kind, cue: head.cue, honorific: false, titled: false };
    return head.length;
  }

  /** After a country or a body a title may still wait for its name: 'Ngoại trưởng Pháp Laurent …'. */
  private afterName(kind: EntityKind | null): void {
    const waits = this.expectation.titled && (kind === "place" || kind === "organisation");
    this.expectation = waits ? { ...this.expectation, honorific: false } : noExpectation;
  }

  private push(
    run: { from: number; to: number },
    kind: EntityKind,
    reasons: Reason[],
    match?: ListedMatch,
  ): number {
    const mention = this.mentionOf(run);
    mention.scores[kind] += 4;
    mention.reasons = reasons;
    if (match && match.to === run.to) mention.readings = match.readings;
    this.mentions.push(mention);
    this.afterName(kind);
    return run.to - run.from;
  }

  private mentionOf({ from, to }: { from: number; to: number }): Mention {
    const words = this.reader.words.slice(from, to);
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? start;
    return {
      start,
      end,
      text: this.reader.text.slice(start, end),
      words,
      key: keyOf(words, 0, words.length),
      scores: noScores(),
      readings: [],
      reasons: [],
      weak: false,
      glossOf: this.glossedBy(from, to),
      titled: this.expectation.titled,
    };
  }

  /** 'Liên Hợp Quốc (LHQ)': the name right before the bracket that this one fills. */
  private glossedBy(from: number, to: number): Mention | null {
    const { words, text } = this.reader;
    const before = this.mentions.at(-1);
    const first = words[from];
    const last = words[to - 1];
    if (!before || !first || !last || before.end !== words[from - 1]?.end) return null;
    return /^\s?\($/.test(first.gap) && /^\s?\)|^\.?\)/.test(text.slice(last.end, last.end + 2))
      ? before
      : null;
  }
}

/** A lone capital with nothing to say for it. */
function isWeak({ words, scores }: Mention): boolean {
  const best = Math.max(scores.person, scores.organisation, scores.place);
  const [first] = words;
  return words.length === 1 && best < 1 && first !== undefined && (!first.foreign || first.opens);
}
