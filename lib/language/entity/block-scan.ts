import type { EntityKind, Reason } from "../types";
import { type BlockReader, type Expectation, type ListedMatch, noExpectation } from "./block-reader";
import { type Institution, institutionAt } from "./institutions";
import { acceptedReadings, beginsBody } from "./listed-names";
import { isWeak, type Mention, mentionOf } from "./mention";
import { expectedByHead, kindEvidence } from "./name-kind";
import { type NameRun, nameRunAt } from "./name-runs";
import {
  capitalsFrom,
  followsProductNoun,
  isBareHead,
  isContest,
  isInitials,
  isProduct,
  passedOver,
} from "./passed-over";
import { keyOf } from "./phrases";
import { headedPlaceAt, isSeatOfPower, seatKind } from "./place-names";
import { quotedTitles } from "./quoted-titles";
import { titleAt } from "./title-phrases";
import { fieldWords, seatsOfPower } from "./vocabulary";
import { joined, type Word } from "./words";

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
    if (this.expectation.kind === "person") return /^\s?[-–:]\s?$/.test(word.gap);
    return this.expectation.cue.length <= 2 && /^\.\s?$/.test(word.gap);
  }

  /** Returns how many words it has dealt with. */
  private step(word: Word): number {
    if (this.quoted.has(this.at)) return this.plain();
    if (this.reader.kind === "byline" && !/[(/]/.test(word.gap)) return this.author(word);
    const passed = passedOver(this.reader, this.at);
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
    return (match && isPerson ? this.listed(match) : 0) || this.name(word) || 1;
  }

  private listedOrInstitution(word: Word): number {
    const match = this.reader.listed.get(this.at);
    if (!word.capital) return match ? this.listed(match) : 0;
    const seat = match ? 0 : seatsOfPower.lengthAt(this.reader.words, this.at);
    if (seat > 1)
      return this.push(
        { from: this.at, to: this.at + seat },
        seatKind(this.reader, this.at),
        "seat_of_power",
      );
    const institution = institutionAt(this.reader, this.at);
    if (institution && institution.to > (match?.to ?? 0)) return this.institution(institution);
    return match ? this.listed(match) : 0;
  }

  private institution(found: Institution): number {
    const length = this.push(
      found,
      "organisation",
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

  private listed(match: ListedMatch): number {
    if (beginsBody(this.reader, match)) return 0;
    const readings = acceptedReadings(this.reader, match, this.expectation);
    const [best] = readings;
    if (!best) return 0;
    const { kind } = best.entry;
    if (kind === "organisation" && followsProductNoun(this.reader, match.from)) {
      return this.forget(capitalsFrom(this.reader, match.to, 0) - match.from);
    }
    // 'CLB Hà Nội': a team that bears the name of its place.
    if (kind === "place" && /^(?:clb|câu lạc bộ)$/.test(this.expectation.cue)) {
      return this.push(match, "organisation", "organisation_head", this.expectation.cue);
    }
    const mention = this.mentionAt(match);
    mention.end = match.end;
    mention.text = this.reader.text.slice(mention.start, mention.end);
    mention.readings = readings;
    const isSeat = isSeatOfPower(this.reader, match.from, match.to);
    mention.scores[isSeat ? seatKind(this.reader, match.from) : kind] += 5;
    mention.reasons = [{ code: "known_alias", detail: best.alias.text }];
    return this.keep(mention, kind, match);
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
    return this.expectation.kind === null && this.reader.words[this.at - 1]?.capital === true;
  }

  private place(): number {
    const place = headedPlaceAt(this.reader, this.at, this.expectation);
    if (!place) return 0;
    return this.push(
      place,
      "place",
      "place_head",
      keyOf(this.reader.words, place.from, place.from + place.headLength),
    );
  }

  private name(word: Word): number {
    if (!word.capital && !/^(?:al|el)$/.test(word.key)) return 0;
    const run = nameRunAt(this.reader, this.at);
    if (!run || isBareHead(this.reader, run)) return 0;
    if (this.isPeople(run)) return this.forget(1);
    if (this.reader.kind === "byline" && isInitials(this.reader, run)) return run.to - run.from;
    if (isContest(this.reader, run)) return this.forget(capitalsFrom(this.reader, run.to, 0) - run.from);
    if (isProduct(this.reader, run, this.expectation)) {
      return this.forget(capitalsFrom(this.reader, run.to, 0) - run.from);
    }
    const { scores, reasons } = kindEvidence(this.reader, run, this.expectation);
    const mention = { ...this.mentionAt(run), scores, reasons };
    mention.weak = isWeak(mention);
    return this.keep(mention, null, run);
  }

  /** 'người Alawite': a people that is no country's. */
  private isPeople({ from, to }: NameRun): boolean {
    const { words } = this.reader;
    return to - from === 1 && joined(words[from]) && words[from - 1]?.key === "người";
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
