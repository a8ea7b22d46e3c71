import { foldTone } from "./fold";
import { termHash } from "./term-hash";

/** How often editors took a name for an entity. */
export type NameCount = {
  entityId: string;
  accepted: number;
  rejected: number;
  /** An editor said that it is never to be suggested so. */
  refused: boolean;
};

/** A name as a text has it, with its counts. */
export type CountedName = NameCount & { quote: string };

/** All counts, packed: plain data, of which threads share the bulk. Made and read in one process. */
export type PackedDecisions = {
  base: SharedArrayBuffer;
  /** Entities about which something was decided since `base` was packed, and all their counts now. */
  changes: { entityIds: readonly string[]; counts: SharedArrayBuffer } | null;
};

/** Two numbers for the name, four for the entity's id, then the counts. Rows are in order of the name's numbers. */
const rowNumbers = 9;

/** The ids of entities are UUIDs. Spellings that fold to one name are counted together. */
export function packDecisions(counted: Iterable<CountedName>): SharedArrayBuffer {
  const sums = new Map<string, NameCount & { hash: number }>();
  for (const { quote, entityId, accepted, rejected, refused } of counted) {
    const hash = nameHash(quote);
    const key = `${hash} ${entityId}`;
    const sum = sums.get(key) ?? { hash, entityId, accepted: 0, rejected: 0, refused: false };
    sum.accepted += accepted;
    sum.rejected += rejected;
    sum.refused ||= refused;
    sums.set(key, sum);
  }
  const rows = [...sums.values()].toSorted((a, b) => a.hash - b.hash || (a.entityId < b.entityId ? -1 : 1));
  const packed = new SharedArrayBuffer(rows.length * rowNumbers * 4);
  const numbers = new Uint32Array(packed);
  for (const [at, { hash, entityId, accepted, rejected, refused }] of rows.entries()) {
    const id = entityId.replaceAll("-", "");
    const words = [0, 8, 16, 24].map((from) => Number.parseInt(id.slice(from, from + 8), 16));
    const name = [Math.floor(hash / 2 ** 32), hash >>> 0];
    // What was decided before this was counted may still be taken back.
    const counts = [Math.max(0, accepted), Math.max(0, rejected), Number(refused)];
    numbers.set([...name, ...words, ...counts], at * rowNumbers);
  }
  return packed;
}

export class NameDecisions {
  private readonly base: Uint32Array;
  private readonly later: Uint32Array;
  private readonly hidden: ReadonlySet<string>;

  constructor({ base, changes }: PackedDecisions) {
    this.base = new Uint32Array(base);
    this.later = new Uint32Array(changes?.counts ?? new SharedArrayBuffer(0));
    this.hidden = new Set(changes?.entityIds);
  }

  /** What was decided about a name in any case or tone placement, in order of the entities' ids. */
  about(name: string): NameCount[] {
    if (this.base.length + this.later.length === 0) return [];
    const hash = nameHash(name);
    const known = countsIn(this.base, hash).filter(({ entityId }) => !this.hidden.has(entityId));
    return [...known, ...countsIn(this.later, hash)].toSorted((a, b) => (a.entityId < b.entityId ? -1 : 1));
  }
}

function nameHash(name: string): number {
  return termHash(foldTone(name.normalize("NFC")));
}

function countsIn(numbers: Uint32Array, hash: number): NameCount[] {
  const found: NameCount[] = [];
  const rows = numbers.length / rowNumbers;
  for (let row = firstRow(numbers, hash); row < rows && hashAt(numbers, row) === hash; row += 1) {
    const [a, b, c, d, accepted = 0, rejected = 0, refused] = numbers.subarray(row * rowNumbers + 2);
    const id = [a, b, c, d].map((word = 0) => word.toString(16).padStart(8, "0")).join("");
    const entityId = id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
    found.push({ entityId, accepted, rejected, refused: refused === 1 });
  }
  return found;
}

function firstRow(numbers: Uint32Array, hash: number): number {
  let [low, high] = [0, numbers.length / rowNumbers];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashAt(numbers, middle) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hashAt(numbers: Uint32Array, row: number): number {
  return (numbers[row * rowNumbers] ?? 0) * 2 ** 32 + (numbers[row * rowNumbers + 1] ?? 0);
}
