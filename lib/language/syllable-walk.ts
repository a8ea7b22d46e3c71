import type { AliasReading } from "./alias-fit";
import { foldTone } from "./fold";
import type { PackedNames } from "./packed-names";
import { startsCapital } from "./starts-capital";
import { keyHash } from "./syllable-key";
import { syllableEnd } from "./syllables";
import type { Span, Token } from "./types";

const notAsked = -2;

/**
 * The syllables of a stretch of text, followed through the names of one or two layers at once. Each syllable is looked
 * up once for each layer; what comes after it is arithmetic. A class for the sake of speed: it runs over every text.
 */
export class SyllableWalk {
  private readonly folded: string;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly hashes: number[] = [];
  /** By layer, then by syllable. */
  private readonly numbers: Int32Array[];
  /** By layer, where the syllables from the present first one lead. */
  private readonly nodes: number[][];

  constructor(
    private readonly text: string,
    span: Span | undefined,
    private readonly layers: readonly PackedNames[],
  ) {
    this.folded = foldTone(text);
    const end = span?.end ?? text.length;
    for (let at = span?.start ?? 0; at < end;) {
      const next = syllableEnd(text, at, end);
      if (next > at) {
        this.starts.push(at);
        this.ends.push(next);
        this.hashes.push(keyHash(this.folded, at, next));
      }
      at = Math.max(next, at + 1);
    }
    this.numbers = layers.map(() => new Int32Array(this.length).fill(notAsked));
    this.nodes = layers.map(() => []);
  }

  get length(): number {
    return this.starts.length;
  }

  /** Whether any alias may begin here, as far as capitals go: few begin without one. */
  mayOpen(first: number): boolean {
    if (startsCapital(this.text, this.starts[first])) return true;
    const hash = this.hashes[first] ?? 0;
    return this.layers.some((layer) => layer.mayOpenSmall(hash));
  }

  /** How many syllables, counted from `first`, any alias goes along with. `readings` tells which. */
  follow(first: number): number {
    let longest = 0;
    for (const [at, layer] of this.layers.entries()) {
      const nodes = this.nodes[at] ?? [];
      nodes.length = 0;
      let node = layer.firstNode(this.numberOf(at, first));
      for (let next = first + 1; node !== 0; next += 1) {
        nodes.push(node);
        node = next < this.length ? layer.nextNode(node, this.numberOf(at, next)) : 0;
      }
      longest = Math.max(longest, nodes.length);
    }
    return longest;
  }

  /** The aliases made of exactly the first `count` syllables of those followed, by entity. */
  readings(count: number): readonly AliasReading[] {
    let found: readonly AliasReading[] = [];
    for (const [at, layer] of this.layers.entries()) {
      const node = this.nodes[at]?.[count - 1];
      const more = node === undefined ? [] : layer.readings(node);
      found = found.length === 0 ? more : inOrder(found, more);
    }
    return found;
  }

  tokens(first: number, count: number): Token[] {
    const tokens: Token[] = [];
    for (let at = first; at < first + count; at += 1) {
      const start = this.starts[at] ?? 0;
      const end = this.ends[at] ?? 0;
      tokens.push({ start, end, text: this.text.slice(start, end) });
    }
    return tokens;
  }

  private numberOf(layer: number, at: number): number {
    const numbers = this.numbers[layer];
    const known = numbers?.[at];
    if (known !== undefined && known !== notAsked) return known;
    const [start = 0, end = 0, hash = 0] = [this.starts[at], this.ends[at], this.hashes[at]];
    const number = this.layers[layer]?.syllable(this.folded, start, end, hash) ?? -1;
    if (numbers) numbers[at] = number;
    return number;
  }
}

function inOrder(a: readonly AliasReading[], b: readonly AliasReading[]): readonly AliasReading[] {
  return b.length === 0 ? a : [...a, ...b].toSorted((one, other) => byId(one, other));
}

function byId({ entry: a }: AliasReading, { entry: b }: AliasReading): number {
  if (a.entityId === b.entityId) return 0;
  return a.entityId < b.entityId ? -1 : 1;
}
