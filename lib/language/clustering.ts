/** A link between two items, by their index. */
export type Link = { a: number; b: number; score: number };

export type Linkage = {
  /** The average score from which two groups are joined. */
  threshold: number;
  /**
   * Two groups that each hold together must be this much alike, as a share of how alike the looser
   * of them is inside: two sides of one running affair are two stories if each is tight by itself.
   */
  cohesion: number;
  /**
   * A single item joins the group that it is nearest to from this average on, if no other group and
   * no other item is half as near: there is no second story that it could belong to.
   */
  loneThreshold: number;
};

type Cluster = { members: number[]; within: number; sums: Map<number, number> };
type Merge = { first: number; second: number; average: number };

/**
 * Average link: the two groups whose members are on average most alike are joined, as long as that
 * average is high enough. A pair without a link counts as 0, so that one strong link does not chain
 * two stories together. Equal averages are decided by index, so give the items a fixed order.
 */
export function averageLink(count: number, links: readonly Link[], linkage: Linkage): number[][] {
  const clusters = new Map<number, Cluster>();
  for (let item = 0; item < count; item += 1) {
    clusters.set(item, { members: [item], within: 0, sums: new Map() });
  }
  const queue = new MergeQueue();
  for (const { a, b, score } of links) {
    clusters.get(a)?.sums.set(b, score);
    clusters.get(b)?.sums.set(a, score);
    if (score >= linkage.threshold)
      queue.push({ first: Math.min(a, b), second: Math.max(a, b), average: score });
  }
  for (let next = queue.pop(); next; next = queue.pop()) {
    const first = clusters.get(next.first);
    const second = clusters.get(next.second);
    // An entry from before one of the two grew says nothing about what they are now.
    if (!first || !second || averageOf(clusters, next.first, next.second) !== next.average) continue;
    if (next.average < required(first, second, linkage)) continue;
    const joined = join(clusters, next.first, next.second);
    for (const id of joined?.sums.keys() ?? []) {
      const other = clusters.get(id);
      if (!joined || !other) continue;
      const average = averageOf(clusters, next.first, id);
      if (average < required(joined, other, linkage)) continue;
      queue.push({ first: Math.min(next.first, id), second: Math.max(next.first, id), average });
    }
  }
  attachLone(clusters, linkage);
  return [...clusters.values()].map(({ members }) => members.toSorted((a, b) => a - b));
}

/** All decisions are made on the groups as they are before any of them. */
function attachLone(clusters: Map<number, Cluster>, { loneThreshold }: Linkage): void {
  const attached = [...clusters].flatMap(([id, { members, sums }]) => {
    if (members.length > 1) return [];
    const [nearest, second] = [...sums.keys()]
      .map((other) => ({ other, average: averageOf(clusters, id, other) }))
      .toSorted((a, b) => b.average - a.average || a.other - b.other);
    if (!nearest || nearest.average < loneThreshold) return [];
    const alone = (second?.average ?? 0) <= nearest.average / 2;
    return alone && (clusters.get(nearest.other)?.members.length ?? 0) > 1
      ? [{ id, group: nearest.other }]
      : [];
  });
  for (const { id, group } of attached) join(clusters, group, id);
}

function required(a: Cluster, b: Cluster, { threshold, cohesion }: Linkage): number {
  return Math.max(threshold, cohesion * Math.min(averageWithin(a), averageWithin(b)));
}

/** 0 for a single item, which can be as tight as one likes. */
function averageWithin({ members, within }: Cluster): number {
  return members.length < 2 ? 0 : within / ((members.length * (members.length - 1)) / 2);
}

function averageOf(clusters: Map<number, Cluster>, a: number, b: number): number {
  const first = clusters.get(a);
  const second = clusters.get(b);
  if (!first || !second) return 0;
  return (first.sums.get(b) ?? 0) / (first.members.length * second.members.length);
}

/** The second group goes into the first. */
function join(clusters: Map<number, Cluster>, a: number, b: number): Cluster | undefined {
  const first = clusters.get(a);
  const second = clusters.get(b);
  if (!first || !second) return undefined;
  first.within += second.within + (first.sums.get(b) ?? 0);
  first.members.push(...second.members);
  for (const [other, sum] of second.sums) {
    const sums = clusters.get(other)?.sums;
    sums?.delete(b);
    if (other === a) continue;
    const total = (first.sums.get(other) ?? 0) + sum;
    first.sums.set(other, total);
    sums?.set(a, total);
  }
  first.sums.delete(b);
  clusters.delete(b);
  return first;
}

/** A binary heap: highest average first, then lowest indexes. */
class MergeQueue {
  private readonly heap: Merge[] = [];

  push(merge: Merge): void {
    let at = this.heap.push(merge) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.precedes(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  pop(): Merge | undefined {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (last && this.heap.length > 0) {
      this.heap[0] = last;
      this.sink();
    }
    return top;
  }

  private sink(): void {
    for (let at = 0; ;) {
      let best = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < this.heap.length && this.precedes(child, best)) best = child;
      }
      if (best === at) return;
      this.swap(at, best);
      at = best;
    }
  }

  private precedes(x: number, y: number): boolean {
    const a = this.heap[x];
    const b = this.heap[y];
    return a !== undefined && b !== undefined && before(a, b);
  }

  private swap(x: number, y: number): void {
    const a = this.heap[x];
    const b = this.heap[y];
    if (a && b) [this.heap[x], this.heap[y]] = [b, a];
  }
}

function before(a: Merge, b: Merge): boolean {
  if (a.average !== b.average) return a.average > b.average;
  if (a.first !== b.first) return a.first < b.first;
  return a.second < b.second;
}
