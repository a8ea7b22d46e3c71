import type { Alignment, AlignmentRelation } from "@/lib/language/types";

import { unitsOf } from "./compare-units";
import type { Proof, Unit } from "./compare-units";
import { pairsInOrder } from "./pairs-in-order";
import { quotationsIn } from "./quotations-in";
import { differingWords } from "./word-difference";
import type { Wording } from "./word-difference";

export type CompareCell = { start: number; kind: Unit["kind"]; aside: boolean; wordings: Wording[] };

export type CompareRow = {
  id: string;
  a: CompareCell[];
  b: CompareCell[];
  /** `crossing`: told at another place of the other proof, in the row of `otherId`. */
  kind: "level" | "crossing" | "onlyA" | "onlyB" | "aside";
  relation: AlignmentRelation | null;
  otherId: string | null;
  otherIsBelow: boolean;
  quotation: boolean;
};

type WrittenRow = Omit<CompareRow, "otherIsBelow">;

/** What one set of linked sentences is made of: indices into the units of both proofs. */
export type LinkedGroup = { a: number[]; b: number[]; relation: AlignmentRelation };

/** Two proofs as rows: what tells the same stands on one line, also when a sentence was split in two. */
export function compareRows(a: Proof, b: Proof, alignment: Alignment): CompareRow[] {
  const units = { a: unitsOf(a, alignment, "a"), b: unitsOf(b, alignment, "b") };
  const groups = linkedGroups(alignment, units);
  const level = pairsInOrder(groups);
  const writer = new RowWriter({ a, b }, units, groups);
  for (const group of level) {
    writer.upTo(Math.min(...group.a), Math.min(...group.b), level);
    writer.level(group);
  }
  writer.upTo(units.a.length, units.b.length, level);
  const places = new Map(writer.rows.map(({ id }, at) => [id, at]));
  return writer.rows.map((row, at) => ({ ...row, otherIsBelow: (places.get(row.otherId ?? "") ?? -1) > at }));
}

type Units = { a: Unit[]; b: Unit[] };

/** Sentences that are linked, directly or through a common partner. */
function linkedGroups({ pairs }: Alignment, units: Units): LinkedGroup[] {
  const groups: (LinkedGroup & { best: number })[] = [];
  for (const { a, b, relation, score } of pairs) {
    const i = units.a.findIndex(({ start }) => start === a.start);
    const j = units.b.findIndex(({ start }) => start === b.start);
    if (i < 0 || j < 0) continue;
    const touching = groups.filter((group) => group.a.includes(i) || group.b.includes(j));
    const joined = { a: [i], b: [j], relation, best: score };
    for (const group of touching) {
      joined.a.push(...group.a);
      joined.b.push(...group.b);
      if (group.best > joined.best) Object.assign(joined, { best: group.best, relation: group.relation });
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push({ ...joined, a: inOrder(joined.a), b: inOrder(joined.b) });
  }
  return groups
    .map(({ a, b, relation }) => ({ a, b, relation }))
    .toSorted((x, y) => (x.a[0] ?? 0) - (y.a[0] ?? 0));
}

function inOrder(indices: readonly number[]): number[] {
  return [...new Set(indices)].toSorted((x, y) => x - y);
}

/** Writes rows from top to bottom; each unit once. */
class RowWriter {
  readonly rows: WrittenRow[] = [];
  private readonly written = { a: new Set<number>(), b: new Set<number>() };
  private readonly quotations: { a: ReturnType<typeof quotationsIn>; b: ReturnType<typeof quotationsIn> };

  constructor(
    private readonly proofs: { a: Proof; b: Proof },
    private readonly units: Units,
    private readonly groups: readonly LinkedGroup[],
  ) {
    this.quotations = { a: quotationsIn(proofs.a.text), b: quotationsIn(proofs.b.text) };
  }

  level(group: LinkedGroup): void {
    for (const i of group.a) this.written.a.add(i);
    for (const j of group.b) this.written.b.add(j);
    const { a, b } = this.compared(group);
    this.rows.push({ ...this.told(group), id: `r${this.rows.length}`, a, b, kind: "level", otherId: null });
  }

  /** What stands above the next common line in either proof. */
  upTo(endA: number, endB: number, level: readonly LinkedGroup[]): void {
    for (const [side, end] of [
      ["a", endA],
      ["b", endB],
    ] as const) {
      for (const [index, unit] of this.units[side].entries()) {
        const isLevel = level.some((group) => group[side].includes(index));
        if (index >= end || this.written[side].has(index) || isLevel) continue;
        const group = this.groups.find((one) => one[side].includes(index));
        if (group) this.crossing(group, side);
        else this.alone(index, unit, side);
      }
    }
  }

  private crossing(group: LinkedGroup, side: "a" | "b"): void {
    for (const index of group[side]) this.written[side].add(index);
    const id = crossingId(group, side);
    const otherId = crossingId(group, side === "a" ? "b" : "a");
    const cells = this.compared(group);
    const shown = side === "a" ? { a: cells.a, b: [] } : { a: [], b: cells.b };
    this.rows.push({ ...this.told(group), id, ...shown, kind: "crossing", otherId });
  }

  private alone(index: number, unit: Unit, side: "a" | "b"): void {
    this.written[side].add(index);
    const text = this.proofs[side].text.slice(unit.start, unit.end);
    const cell = cellOf(unit, [{ text, differs: false }]);
    const shown = side === "a" ? { a: [cell], b: [] } : { a: [], b: [cell] };
    const only = side === "a" ? ("onlyA" as const) : ("onlyB" as const);
    const kind = unit.standing === "aside" ? ("aside" as const) : only;
    const id = `r${this.rows.length}`;
    this.rows.push({ id, ...shown, kind, relation: null, otherId: null, quotation: false });
  }

  private told({ a, b, relation }: LinkedGroup) {
    const hold = (side: "a" | "b", indices: readonly number[]) =>
      indices.some((index) => this.quotations[side].overlap(this.units[side][index]));
    return { relation, quotation: hold("a", a) && hold("b", b) };
  }

  private compared(group: LinkedGroup): { a: CompareCell[]; b: CompareCell[] } {
    const join = (side: "a" | "b") => group[side].flatMap((index) => this.units[side][index] ?? []);
    const [unitsA, unitsB] = [join("a"), join("b")];
    const [textsA, textsB] = [this.texts(unitsA, "a"), this.texts(unitsB, "b")];
    const { a, b } = differingWords(textsA.join("\n"), textsB.join("\n"));
    return { a: divide(a, unitsA), b: divide(b, unitsB) };
  }

  private texts(units: readonly Unit[], side: "a" | "b"): string[] {
    return units.map(({ start, end }) => this.proofs[side].text.slice(start, end).replaceAll("\n", " "));
  }
}

function crossingId(group: LinkedGroup, side: "a" | "b"): string {
  return `x${group.a[0] ?? 0}-${group.b[0] ?? 0}-${side}`;
}

/** Back into sentences: they were joined by line ends. */
function divide(wordings: readonly Wording[], units: readonly Unit[]): CompareCell[] {
  const lines: Wording[][] = [[]];
  for (const { text, differs } of wordings) {
    for (const [at, piece] of text.split("\n").entries()) {
      if (at > 0) lines.push([]);
      if (piece !== "") lines.at(-1)?.push({ text: piece, differs });
    }
  }
  return units.map((unit, at) => cellOf(unit, lines[at] ?? []));
}

function cellOf({ start, kind, standing }: Unit, wordings: Wording[]): CompareCell {
  return { start, kind, aside: standing === "aside", wordings };
}
