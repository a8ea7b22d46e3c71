import type { Alignment, AlignmentRelation } from "@/lib/language/types";

import { unitsOf } from "./compare-units";
import type { Proof, Unit, Units } from "./compare-units";
import { linkedGroups } from "./linked-groups";
import type { LinkedGroup, Links } from "./linked-groups";
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

/** Two proofs as rows: what tells the same stands on one line, also when a sentence was split in two. */
export function compareRows(a: Proof, b: Proof, alignment: Alignment): CompareRow[] {
  const units = { a: unitsOf(a, alignment, "a"), b: unitsOf(b, alignment, "b") };
  const links = linkedGroups(alignment.pairs, units);
  const level = pairsInOrder(links.groups);
  const writer = new RowWriter({ a, b }, units, links, level);
  for (const group of level) {
    writer.upTo(Math.min(...group.a), Math.min(...group.b));
    writer.level(group);
  }
  writer.upTo(units.a.length, units.b.length);
  const places = new Map(writer.rows.map(({ id }, at) => [id, at]));
  return writer.rows.map((row, at) => ({ ...row, otherIsBelow: (places.get(row.otherId ?? "") ?? -1) > at }));
}

/** Writes rows from top to bottom; each unit once. */
class RowWriter {
  readonly rows: WrittenRow[] = [];
  private readonly written = { a: new Set<number>(), b: new Set<number>() };
  private readonly quotations: { a: ReturnType<typeof quotationsIn>; b: ReturnType<typeof quotationsIn> };

  constructor(
    private readonly proofs: { a: Proof; b: Proof },
    private readonly units: Units,
    private readonly links: Links,
    private readonly levelGroups: readonly LinkedGroup[],
  ) {
    this.quotations = { a: quotationsIn(proofs.a.text), b: quotationsIn(proofs.b.text) };
  }

  level(group: LinkedGroup): void {
    for (const i of group.a) this.written.a.add(i);
    for (const j of group.b) this.written.b.add(j);
    const { a, b } = this.compared(group);
    this.rows.push({ ...this.told(group), id: levelId(group), a, b, kind: "level", otherId: null });
  }

  /** What stands above the next common line in either proof. */
  upTo(endA: number, endB: number): void {
    for (const [side, end] of [
      ["a", endA],
      ["b", endB],
    ] as const) {
      for (const [index, unit] of this.units[side].entries()) {
        const isLevel = this.levelGroups.some((group) => group[side].includes(index));
        if (index >= end || this.written[side].has(index) || isLevel) continue;
        const group = this.links.groups.find((one) => one[side].includes(index));
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
    const id = `${side}${index}`;
    const loose = this.links.loose.find((one) => one.side === side && one.index === index);
    if (loose) {
      const otherId = this.placeOf(loose.group, side === "a" ? "b" : "a");
      this.rows.push({ id, ...shown, kind: "crossing", relation: loose.relation, otherId, quotation: false });
      return;
    }
    const only = side === "a" ? ("onlyA" as const) : ("onlyB" as const);
    const kind = unit.standing === "only" ? only : ("aside" as const);
    this.rows.push({ id, ...shown, kind, relation: null, otherId: null, quotation: false });
  }

  private placeOf(group: LinkedGroup, side: "a" | "b"): string {
    return this.levelGroups.includes(group) ? levelId(group) : crossingId(group, side);
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

function levelId(group: LinkedGroup): string {
  return `l${group.a[0] ?? 0}-${group.b[0] ?? 0}`;
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
