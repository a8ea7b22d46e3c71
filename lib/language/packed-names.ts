import type { AliasReading } from "./alias-fit";
import { aliasOfMarks, numberedKinds } from "./alias-marks";
import { fromUnits } from "./fold";
import { edgeSlot, type NameTables, opensSmall, tablesIn } from "./name-tables";
import { keyUnitAt } from "./syllable-key";
import type { GazetteerEntity } from "./types";

/** Names are spread like words: a few stand in most texts, and these are not unpacked each time. */
const mostUnpacked = 20_000;

/** Looks names up where they lie packed. What it has unpacked lately is kept, so that it is the same object again. */
export class PackedNames {
  private readonly tables: NameTables;
  private readonly languages: string[];
  private readonly unpacked = new Map<number, AliasReading[]>();
  private readonly entities = new Map<number, GazetteerEntity>();

  /** Entities of `hidden` are passed over. */
  constructor(
    packed: SharedArrayBuffer,
    private readonly hidden: ReadonlySet<string>,
  ) {
    this.tables = tablesIn(packed);
    this.languages = fromUnits(this.tables.languageUnits.slice()).split("\n");
  }

  /** False only if no alias opens, without a capital, with a syllable of this hash. */
  mayOpenSmall(hash: number): boolean {
    return opensSmall(this.tables.smallOpenings, hash);
  }

  /** The number of the syllable from `start` to `end`, -1 if no alias has it. */
  syllable(folded: string, start: number, end: number, hash: number): number {
    const { syllableSlots } = this.tables;
    const last = syllableSlots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const found = syllableSlots[slot] ?? 0;
      if (found === 0 || this.isSyllable(found - 1, folded, start, end)) return found - 1;
    }
  }

  private isSyllable(syllable: number, folded: string, start: number, end: number): boolean {
    const { syllableStarts, syllableUnits } = this.tables;
    const from = syllableStarts[syllable] ?? 0;
    if ((syllableStarts[syllable + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (syllableUnits[from + at - start] !== keyUnitAt(folded, start, end, at)) return false;
    }
    return true;
  }

  /** The node that aliases with this syllable first go on from; 0 if there are none. */
  firstNode(syllable: number): number {
    return this.tables.firstNodes[syllable] ?? 0;
  }

  /** The node after `node` and this syllable; 0 if no alias goes on so. */
  nextNode(node: number, syllable: number): number {
    const { edges } = this.tables;
    const slots = edges.length / 3;
    for (let slot = edgeSlot(node, syllable, slots); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * 3;
      const next = edges[at + 2] ?? 0;
      if (next === 0 || (edges[at] === node && edges[at + 1] === syllable)) return next;
    }
  }

  /** The aliases whose syllables lead to `node`. */
  readings(node: number): readonly AliasReading[] {
    const { readingStarts, readings } = this.tables;
    const from = readingStarts[node] ?? 0;
    const to = readingStarts[node + 1] ?? 0;
    if (from === to) return none;
    const known = this.unpacked.get(node);
    if (known) return known;
    const found = Array.from(readings.subarray(from, to), (alias) => this.reading(alias)).filter(
      ({ entry }) => !this.hidden.has(entry.entityId),
    );
    if (this.unpacked.size >= mostUnpacked) this.unpacked.clear();
    this.unpacked.set(node, found);
    return found;
  }

  private reading(alias: number): AliasReading {
    const { aliasEntities, aliasMarks, aliasStarts, aliasUnits } = this.tables;
    const text = nth(aliasUnits, aliasStarts, alias);
    return {
      entry: this.entity(aliasEntities[alias] ?? 0),
      alias: aliasOfMarks(text, aliasMarks[alias] ?? 0, this.languages),
    };
  }

  /** By its id; entities lie in order of their ids. */
  entityCalled(entityId: string): GazetteerEntity | null {
    if (this.hidden.has(entityId)) return null;
    let [low, high] = [0, this.tables.entityKinds.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.entity(middle).entityId < entityId) low = middle + 1;
      else high = middle;
    }
    const found = low < this.tables.entityKinds.length ? this.entity(low) : null;
    return found?.entityId === entityId ? found : null;
  }

  private entity(entity: number): GazetteerEntity {
    const known = this.entities.get(entity);
    if (known) return known;
    const { entityKinds, idLetters, idStarts, nameStarts, nameUnits } = this.tables;
    const kind = numberedKinds[entityKinds[entity] ?? 0];
    if (kind === undefined) throw new Error("The packed names are damaged.");
    const found = {
      entityId: nth(idLetters, idStarts, entity),
      kind,
      name: nth(nameUnits, nameStarts, entity),
    };
    if (this.entities.size >= mostUnpacked) this.entities.clear();
    this.entities.set(entity, found);
    return found;
  }
}

const none: readonly AliasReading[] = [];

/** A text of a list, without the separator behind it. */
function nth(list: Uint8Array | Uint16Array, starts: Uint32Array, at: number): string {
  // A copy: not everything that makes texts takes shared memory.
  return fromUnits(Uint16Array.from(list.subarray(starts[at], (starts[at + 1] ?? 0) - 1)));
}
