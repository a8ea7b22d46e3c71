/**
 * Copies share long strings; two tellings of one story hardly any. So copies are found by shingles of
 * three terms, through a MinHash signature that is small enough to store.
 */

const shingleLength = 3;
const hashCount = 128;
const emptySlot = 0xffffffff;

export type CopySignature = { signature: number[]; shingles: number };

/** Fixed odd multipliers and offsets: a stored signature must mean the same next year. */
const multipliers = new Uint32Array(hashCount);
const offsets = new Uint32Array(hashCount);
for (let at = 0, seed = 0x9e3779b9; at < hashCount; at += 1) {
  seed = scramble(seed + 0x9e3779b9);
  multipliers[at] = seed | 1;
  seed = scramble(seed + 0x9e3779b9);
  offsets[at] = seed;
}

export function copySignature(terms: readonly string[]): CopySignature {
  const shingles = shingleHashes(terms);
  const slots = new Uint32Array(hashCount).fill(emptySlot);
  for (const shingle of shingles) {
    for (let at = 0; at < hashCount; at += 1) {
      const value = (Math.imul(shingle, multipliers[at] ?? 1) + (offsets[at] ?? 0)) >>> 0;
      if (value < (slots[at] ?? 0)) slots[at] = value;
    }
  }
  return { signature: [...slots], shingles: shingles.size };
}

/** Distinct runs of three terms. A text shorter than that is one shingle. */
export function shingleHashes(terms: readonly string[]): Set<number> {
  const hashes = terms.map(hashText);
  const found = new Set<number>();
  for (let at = 0; at + shingleLength <= hashes.length; at += 1) {
    let hash = 0;
    for (let step = 0; step < shingleLength; step += 1) hash = scramble(hash + (hashes[at + step] ?? 0));
    found.add(hash);
  }
  return found;
}

export type Overlap = {
  /** Shared shingles among all of both. */
  jaccard: number;
  /** Shared shingles among those of the shorter text. */
  containment: number;
};

export function estimatedOverlap(a: CopySignature, b: CopySignature): Overlap {
  if (a.shingles === 0 || b.shingles === 0) return { jaccard: 0, containment: 0 };
  let equal = 0;
  for (let at = 0; at < hashCount; at += 1) if (a.signature[at] === b.signature[at]) equal += 1;
  const jaccard = equal / hashCount;
  const shared = (jaccard * (a.shingles + b.shingles)) / (1 + jaccard);
  return { jaccard, containment: Math.min(1, shared / Math.min(a.shingles, b.shingles)) };
}

export function exactOverlap(a: ReadonlySet<number>, b: ReadonlySet<number>): Overlap {
  if (a.size === 0 || b.size === 0) return { jaccard: 0, containment: 0 };
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return {
    jaccard: shared / (a.size + b.size - shared),
    containment: shared / Math.min(a.size, b.size),
  };
}

/** Half of everything is shared, or a text of some length stands almost whole in the other. */
export function isCopy({ jaccard, containment }: Overlap, shorter: number): boolean {
  return jaccard >= 0.5 || (containment >= 0.75 && shorter >= 40);
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scramble(hash);
}

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function scramble(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
