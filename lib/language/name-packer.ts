import { aliasMarks, numberedKinds } from "./alias-marks";
import { foldTone } from "./fold";
import { NumberList, UnitList } from "./growing-lists";
import { edgeSlot, packTables, setOpensSmall, smallOpeningWords } from "./name-tables";
import { startsCapital } from "./starts-capital";
import { keyHash, keyUnitAt } from "./syllable-key";
import { syllableEnd } from "./syllables";
import type { GazetteerAlias, GazetteerEntry } from "./types";

/** So many are folded at a time: a call for each alias would cost more than the folding. */
const mostWaiting = 512;

/** Packs names one entity after another, so that those of a large register never have to be held as objects. */
export class NamePacker {
  private waiting: GazetteerEntry[] = [];
  private waitingAliases = 0;
  private syllableSlots = new Uint32Array(2_048);
  private readonly syllableHashes = new NumberList();
  private readonly syllableStarts = new NumberList();
  private readonly syllableUnits = new UnitList();
  private readonly firstNodes = new NumberList();
  private readonly smallOpenings = new Uint32Array(smallOpeningWords);
  private edges = new Uint32Array(2_048 * 3);
  private edgeCount = 0;
  private nodeCount = 0;
  private readonly aliasNodes = new NumberList();
  private readonly aliasEntities = new NumberList();
  private readonly aliasStarts = new NumberList();
  private readonly aliasMarks = new NumberList();
  private readonly aliasUnits = new UnitList();
  private readonly entityStarts = new NumberList();
  private readonly entityKinds = new NumberList();
  private readonly entityUnits = new UnitList();
  private readonly languages: string[] = [];

  /** Each entity comes once, with all its aliases. */
  add(entry: GazetteerEntry): void {
    if (entry.aliases.length === 0) return;
    this.waiting.push(entry);
    this.waitingAliases += entry.aliases.length;
    if (this.waitingAliases >= mostWaiting) this.takeWaiting();
  }

  /** What was added, packed. The packer is empty-handed afterwards and takes nothing more. */
  pack(): SharedArrayBuffer {
    this.takeWaiting();
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
      aliasStarts: withEnd(this.aliasStarts, this.aliasUnits.length),
      aliasMarks: this.aliasMarks.numbers(),
      entityStarts: withEnd(this.entityStarts, this.entityUnits.length),
      entityKinds: this.entityKinds.numbers(),
      syllableUnits: this.syllableUnits.units(),
      aliasUnits: this.aliasUnits.units(),
      entityUnits: this.entityUnits.units(),
      languageUnits: languageUnits.units(),
    });
  }

  private takeWaiting(): void {
    const aliases: GazetteerAlias[] = [];
    const entityTexts: string[] = [];
    let entityStart = this.entityUnits.length;
    for (const { entityId, kind, name, aliases: all } of this.waiting) {
      for (const alias of withoutRepeats(all)) {
        aliases.push(alias);
        this.aliasEntities.push(this.entityKinds.length);
      }
      this.entityKinds.push(numberedKinds.indexOf(kind));
      this.entityStarts.push(entityStart);
      this.entityStarts.push(entityStart + entityId.length);
      entityStart += entityId.length + name.length;
      entityTexts.push(entityId, name);
    }
    this.entityUnits.pushText(entityTexts.join(""));
    this.takeAliases(aliases);
    this.waiting = [];
    this.waitingAliases = 0;
  }

  private takeAliases(aliases: readonly GazetteerAlias[]): void {
    const texts = aliases.map(({ text }) => text);
    let start = this.aliasUnits.length;
    this.aliasUnits.pushText(texts.join(""));
    const composed = composedTexts(texts);
    const folded = foldTone(composed.join("\n"));
    let from = 0;
    for (let at = 0; at < aliases.length; at += 1) {
      const alias = aliases[at];
      if (!alias) continue;
      const to = from + (composed[at]?.length ?? 0);
      this.aliasNodes.push(this.nodeOf(folded, from, to, opensWithCapital(alias.text)));
      this.aliasStarts.push(start);
      this.aliasMarks.push(aliasMarks(alias, this.languageOf(alias.language)));
      start += alias.text.length;
      from = to + 1;
    }
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

function withoutRepeats(aliases: readonly GazetteerAlias[]): readonly GazetteerAlias[] {
  // Most entities have one or two, and a set for each of a million would cost more than all of their letters.
  const [first, second] = aliases;
  if (aliases.length < 2 || (aliases.length === 2 && first?.text !== second?.text)) return aliases;
  const texts = new Set<string>();
  for (const { text } of aliases) texts.add(text);
  if (texts.size === aliases.length) return aliases;
  return aliases.filter(({ text }) => texts.delete(text));
}

/** Nearly all are composed already, and asking for all at once is cheap. */
function composedTexts(texts: readonly string[]): readonly string[] {
  const lines = texts.join("\n");
  return lines.normalize("NFC") === lines ? texts : texts.map((text) => text.normalize("NFC"));
}

function opensWithCapital(text: string): boolean {
  let at = 0;
  while (at < text.length && syllableEnd(text, at, text.length) === at) at += 1;
  return startsCapital(text, at);
}

function withEnd(starts: NumberList, end: number): Uint32Array {
  const ended = new Uint32Array(starts.length + 1);
  ended.set(starts.numbers());
  ended[starts.length] = end;
  return ended;
}
