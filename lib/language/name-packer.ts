import { numberedKinds, withLanguage } from "./alias-marks";
import { foldTone } from "./fold";
import { AsciiList, JoinedTexts, NumberList, UnitList } from "./growing-lists";
import { between, type NamePage, parted, unitOfNone } from "./name-page";
import { edgeSlot, packTables, setOpensSmall, smallOpeningWords } from "./name-tables";
import { startsCapital } from "./starts-capital";
import { keyHash, keyUnitAt } from "./syllable-key";
import { syllableEnd } from "./syllables";

/** Packs names page by page, so that those of a large register never have to be held as objects. */
export class NamePacker {
  private syllableSlots = new Uint32Array(2_048);
  private readonly syllableHashes = new NumberList();
  private readonly syllableStarts = new NumberList();
  private readonly syllableUnits = new UnitList();
  private readonly firstNodes = new NumberList();
  private readonly smallOpenings = new Uint32Array(smallOpeningWords);
  private edges = new Uint32Array(2_048 * 3);
  private edgeCount = 0;
  private nodeCount = 0;
  private readonly aliases = new JoinedTexts(new UnitList(), between);
  private readonly aliasNodes = new NumberList();
  private readonly aliasEntities = new NumberList();
  private readonly aliasMarks = new NumberList();
  private readonly ids = new JoinedTexts(new AsciiList(), between);
  private readonly names = new JoinedTexts(new UnitList(), between);
  private readonly entityKinds = new NumberList();
  private readonly languages: string[] = [];

  /** Entities come in order of their ids, each once and with all its aliases. */
  add({ ids, kinds, names, aliases, marks }: NamePage): void {
    const [firstEntity, firstAlias] = [this.ids.length, this.aliases.length];
    this.ids.pushJoined(ids);
    this.names.pushJoined(names);
    this.aliases.pushJoined(aliases);
    for (const kind of parted(kinds))
      this.entityKinds.push(numberedKinds.findIndex((known) => known === kind));
    for (const marked of parted(marks)) {
      this.aliasEntities.push(firstEntity + marked.charCodeAt(0) - unitOfNone);
      const language = this.languageOf(marked.slice(2));
      this.aliasMarks.push(withLanguage(marked.charCodeAt(1) - unitOfNone, language));
    }
    this.takeAliases(aliases, firstAlias);
  }

  /** What was added, packed. The packer is empty-handed afterwards and takes nothing more. */
  pack(): SharedArrayBuffer {
    const languageUnits = new UnitList();
    languageUnits.pushText(this.languages.join("\n"));
    return packTables({
      syllableSlots: this.syllableSlots,
      syllableStarts: withEnd(this.syllableStarts, this.syllableUnits.length),
      firstNodes: this.firstNodes.numbers(),
      smallOpenings: this.smallOpenings,
      edges: this.edges,
      ...this.readingsByNode(),
      aliasEntities: this.aliasEntities.numbers(),
      aliasStarts: this.aliases.starts(),
      aliasMarks: this.aliasMarks.numbers(),
      idStarts: this.ids.starts(),
      nameStarts: this.names.starts(),
      entityKinds: this.entityKinds.numbers(),
      syllableUnits: this.syllableUnits.units(),
      aliasUnits: this.aliases.texts.units(),
      nameUnits: this.names.texts.units(),
      languageUnits: languageUnits.units(),
      idLetters: this.ids.texts.letters(),
    });
  }

  private takeAliases(aliases: string, first: number): void {
    const composed = aliases.normalize("NFC");
    const folded = foldTone(composed);
    let [start, from] = [0, 0];
    for (let alias = first; alias < this.aliases.length; alias += 1) {
      // Letters that were not composed are more in the text as it stands.
      const end = aliases.indexOf(between, start);
      const to = composed === aliases ? end : folded.indexOf(between, from);
      const node = this.nodeOf(folded, from, to, opensWithCapital(aliases, start, end));
      this.aliasNodes.push(this.isRepeated(alias, node) ? 0 : node);
      [start, from] = [end + 1, to + 1];
    }
  }

  /** One name in two languages is found once. */
  private isRepeated(alias: number, node: number): boolean {
    for (let before = alias - 1; before >= 0; before -= 1) {
      if (this.aliasEntities.at(before) !== this.aliasEntities.at(alias)) return false;
      if (this.aliasNodes.at(before) === node && this.aliases.isSame(before, alias)) return true;
    }
    return false;
  }

  private languageOf(language: string): number {
    const known = this.languages.indexOf(language);
    return known >= 0 ? known : this.languages.push(language) - 1;
  }

  /** The node that the syllables of an alias lead to, made where there is none; 0 if it has no syllable. */
  private nodeOf(folded: string, from: number, to: number, capital: boolean): number {
    let node = 0;
    for (let at = from; at < to;) {
      const end = syllableEnd(folded, at, to);
      if (end > at) {
        const hash = keyHash(folded, at, end);
        const syllable = this.syllableOf(folded, at, end, hash);
        if (node === 0 && !capital) setOpensSmall(this.smallOpenings, hash);
        node = node === 0 ? this.firstNode(syllable) : this.nextNode(node, syllable);
      }
      at = Math.max(end, at + 1);
    }
    return node;
  }

  private syllableOf(folded: string, at: number, end: number, hash: number): number {
    const last = this.syllableSlots.length - 1;
    let slot = hash & last;
    for (let found = this.syllableSlots[slot] ?? 0; found !== 0; found = this.syllableSlots[slot] ?? 0) {
      if (this.isSyllable(found - 1, folded, at, end)) return found - 1;
      slot = (slot + 1) & last;
    }
    const syllable = this.firstNodes.length;
    this.syllableSlots[slot] = syllable + 1;
    this.firstNodes.push(0);
    this.syllableHashes.push(hash);
    this.syllableStarts.push(this.syllableUnits.length);
    let key = folded.slice(at, end);
    if (key.length === 2) key = String.fromCharCode(key.charCodeAt(0), keyUnitAt(folded, at, end, at + 1));
    this.syllableUnits.pushText(key);
    if (this.firstNodes.length * 2 > this.syllableSlots.length) this.growSyllables();
    return syllable;
  }

  private isSyllable(syllable: number, folded: string, start: number, end: number): boolean {
    const from = this.syllableStarts.at(syllable);
    const to =
      syllable + 1 < this.syllableStarts.length
        ? this.syllableStarts.at(syllable + 1)
        : this.syllableUnits.length;
    if (to - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.syllableUnits.at(from + at - start) !== keyUnitAt(folded, start, end, at)) return false;
    }
    return true;
  }

  private growSyllables(): void {
    const slots = new Uint32Array(this.syllableSlots.length * 2);
    for (let syllable = 0; syllable < this.firstNodes.length; syllable += 1) {
      let slot = this.syllableHashes.at(syllable) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = syllable + 1;
    }
    this.syllableSlots = slots;
  }

  private firstNode(syllable: number): number {
    if (this.firstNodes.at(syllable) === 0) this.firstNodes.set(syllable, this.newNode());
    return this.firstNodes.at(syllable);
  }

  private nextNode(node: number, syllable: number): number {
    const { edges } = this;
    const at = freeOrFound(edges, node, syllable);
    const known = edges[at + 2] ?? 0;
    if (known !== 0) return known;
    const next = this.newNode();
    edges[at] = node;
    edges[at + 1] = syllable;
    edges[at + 2] = next;
    this.edgeCount += 1;
    if (this.edgeCount * 5 > edges.length) this.growEdges();
    return next;
  }

  private growEdges(): void {
    const { edges } = this;
    const larger = new Uint32Array(edges.length * 2);
    for (let from = 0; from < edges.length; from += 3) {
      if (edges[from + 2] === 0) continue;
      const to = freeOrFound(larger, edges[from] ?? 0, edges[from + 1] ?? 0);
      larger[to] = edges[from] ?? 0;
      larger[to + 1] = edges[from + 1] ?? 0;
      larger[to + 2] = edges[from + 2] ?? 0;
    }
    this.edges = larger;
    edges.buffer.transfer(0);
  }

  private newNode(): number {
    this.nodeCount += 1;
    return this.nodeCount;
  }

  /** Aliases sorted by node, in the order they came in. */
  private readingsByNode(): { readingStarts: Uint32Array; readings: Uint32Array } {
    const nodes = this.aliasNodes.numbers();
    const readingStarts = new Uint32Array(this.nodeCount + 2);
    for (const node of nodes) readingStarts[node + 1] = (readingStarts[node + 1] ?? 0) + 1;
    for (let node = 1; node < readingStarts.length; node += 1)
      readingStarts[node] = (readingStarts[node] ?? 0) + (readingStarts[node - 1] ?? 0);
    const next = readingStarts.slice();
    const readings = new Uint32Array(nodes.length);
    for (let alias = 0; alias < nodes.length; alias += 1) {
      const node = nodes[alias] ?? 0;
      const place = next[node] ?? 0;
      readings[place] = alias;
      next[node] = place + 1;
    }
    return { readingStarts, readings };
  }
}

/** The place of the edge, or the free one where it belongs. */
function freeOrFound(edges: Uint32Array, node: number, syllable: number): number {
  const slots = edges.length / 3;
  let slot = edgeSlot(node, syllable, slots);
  while (edges[slot * 3 + 2] !== 0 && (edges[slot * 3] !== node || edges[slot * 3 + 1] !== syllable))
    slot = (slot + 1) & (slots - 1);
  return slot * 3;
}

function opensWithCapital(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && syllableEnd(text, at, end) === at) at += 1;
  return startsCapital(text, at);
}

function withEnd(starts: NumberList, end: number): Uint32Array {
  const ended = new Uint32Array(starts.length + 1);
  ended.set(starts.numbers());
  ended[starts.length] = end;
  return ended;
}
