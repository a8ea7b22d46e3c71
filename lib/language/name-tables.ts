/**
 * Names packed for look-up, all in one stretch of shared memory: threads get it without a copy. A tree of syllables
 * leads to the aliases; it is walked by whole numbers and compared exactly, so nothing is found by a hash alone.
 * Texts are UTF-16 units. Made by `NamePacker`, read by `PackedNames`; it does not outlive the process.
 */
export type NameTables = {
  /** Open addressing by the hash of a syllable's key: 1 + the syllable's number; 0 is free. A power of two long. */
  syllableSlots: Uint32Array;
  /** Where each syllable's key begins in `syllableUnits`; one more for the end. */
  syllableStarts: Uint32Array;
  /** The node that each syllable leads to from the root; 0: no alias opens with it. */
  firstNodes: Uint32Array;
  /** By the lowest bits of the hash: set where an alias opens with such a syllable and without a capital. */
  smallOpenings: Uint32Array;
  /** Open addressing by node and syllable, three numbers each: node, syllable, and the node it leads to; 0 is free. */
  edges: Uint32Array;
  /** By node, where its aliases begin in `readings`; one more for the end. Nodes count from 1. */
  readingStarts: Uint32Array;
  /** Aliases by node, those of one node in the order they came in. */
  readings: Uint32Array;
  aliasEntities: Uint32Array;
  /** Where each alias begins in `aliasUnits`, a separator behind it; one more for the end. */
  aliasStarts: Uint32Array;
  /** See `alias-marks.ts`. */
  aliasMarks: Uint32Array;
  /** Where each entity's id begins in `idLetters`, a separator behind it; one more for the end. */
  idStarts: Uint32Array;
  /** The same for its name in `nameUnits`. */
  nameStarts: Uint32Array;
  entityKinds: Uint32Array;
  syllableUnits: Uint16Array;
  aliasUnits: Uint16Array;
  nameUnits: Uint16Array;
  /** Each language of the aliases, a line each. */
  languageUnits: Uint16Array;
  /** ASCII. */
  idLetters: Uint8Array;
};

const numberTables = [
  "syllableSlots",
  "syllableStarts",
  "firstNodes",
  "smallOpenings",
  "edges",
  "readingStarts",
  "readings",
  "aliasEntities",
  "aliasStarts",
  "aliasMarks",
  "idStarts",
  "nameStarts",
  "entityKinds",
] as const;
const unitTables = ["syllableUnits", "aliasUnits", "nameUnits", "languageUnits"] as const;
const allTables = [...numberTables, ...unitTables, "idLetters"] as const;

/** The lengths of all tables, in this order; then the tables themselves. */
const headNumbers = allTables.length;

/** Copies the tables into shared memory and gives theirs back, one by one: both together never fill it twice. */
export function packTables(tables: NameTables): SharedArrayBuffer {
  const lengths = allTables.map((name) => tables[name].length);
  const bytes = allTables.reduce((sum, name) => sum + tables[name].byteLength, headNumbers * 4);
  const packed = new SharedArrayBuffer(bytes);
  new Uint32Array(packed, 0, headNumbers).set(lengths);
  const room = tablesIn(packed);
  for (const name of allTables) {
    room[name].set(tables[name]);
    const { buffer } = tables[name];
    if (buffer instanceof ArrayBuffer) buffer.transfer(0);
  }
  return packed;
}

/** The tables where they lie. */
export function tablesIn(packed: SharedArrayBuffer): NameTables {
  const lengths = new Uint32Array(packed, 0, headNumbers);
  let table = 0;
  let byte = headNumbers * 4;
  const next = <View extends ArrayBufferView>(
    View: new (buffer: SharedArrayBuffer, byte: number, length: number | undefined) => View,
  ): View => {
    const view = new View(packed, byte, lengths[table]);
    table += 1;
    byte += view.byteLength;
    return view;
  };
  return {
    syllableSlots: next(Uint32Array),
    syllableStarts: next(Uint32Array),
    firstNodes: next(Uint32Array),
    smallOpenings: next(Uint32Array),
    edges: next(Uint32Array),
    readingStarts: next(Uint32Array),
    readings: next(Uint32Array),
    aliasEntities: next(Uint32Array),
    aliasStarts: next(Uint32Array),
    aliasMarks: next(Uint32Array),
    idStarts: next(Uint32Array),
    nameStarts: next(Uint32Array),
    entityKinds: next(Uint32Array),
    syllableUnits: next(Uint16Array),
    aliasUnits: next(Uint16Array),
    nameUnits: next(Uint16Array),
    languageUnits: next(Uint16Array),
    idLetters: next(Uint8Array),
  };
}

/** Where the search for a node's edge begins, among `slots`, a power of two. */
export function edgeSlot(node: number, syllable: number, slots: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(syllable, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

/** The bit of `smallOpenings` for a hash: its word and its place there. */
export const smallOpeningWords = 2 ** 11;

export function opensSmall(smallOpenings: Uint32Array, hash: number): boolean {
  return (((smallOpenings[(hash >>> 5) & (smallOpeningWords - 1)] ?? 0) >>> (hash & 31)) & 1) === 1;
}

export function setOpensSmall(smallOpenings: Uint32Array, hash: number): void {
  const word = (hash >>> 5) & (smallOpeningWords - 1);
  smallOpenings[word] = (smallOpenings[word] ?? 0) | (1 << (hash & 31));
}
