import type { AlignedPair, Alignment, BlockKind, Span } from "@/lib/language/types";

type Block = Span & { kind: BlockKind; kept: boolean };
export type Proof = { text: string; blocks: readonly Block[] };

/** A stretch of one proof. `aside`: never compared, such as a credit line or a dateline. */
export type Unit = Span & { kind: BlockKind; standing: "paired" | "only" | "aside" };

export type Side = "a" | "b";
export type Units = Record<Side, Unit[]>;

/** Everything that was kept of one proof, in order: what is paired, what only it has, and the rest. */
export function unitsOf(proof: Proof, { pairs, onlyA, onlyB }: Alignment, side: Side): Unit[] {
  const paired = distinct(pairs.map((pair: AlignedPair) => pair[side]));
  const only = side === "a" ? onlyA : onlyB;
  const known = [
    ...paired.map((span) => ({ ...span, standing: "paired" as const })),
    ...only.map((span) => ({ ...span, standing: "only" as const })),
  ].toSorted((x, y) => x.start - y.start);
  return proof.blocks
    .filter((block) => block.kept)
    .flatMap((block) => {
      const inside = known.filter(({ start, end }) => start >= block.start && end <= block.end);
      return withAsides(proof.text, block, inside).map((unit) => ({ ...unit, kind: block.kind }));
    });
}

type Standing = Span & { standing: Unit["standing"] };

/** What the alignment passed over inside a block still stands on the page. */
function withAsides(text: string, block: Span, inside: readonly Standing[]): Standing[] {
  const units: Standing[] = [];
  let from = block.start;
  const aside = (start: number, end: number) => {
    const rest = trimmed(text, { start, end });
    if (rest) units.push({ ...rest, standing: "aside" });
  };
  for (const unit of inside) {
    aside(from, unit.start);
    units.push(unit);
    from = Math.max(from, unit.end);
  }
  aside(from, block.end);
  return units;
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = end - (piece.length - piece.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}

function distinct(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].map(({ start, end }) => ({ start, end }));
}
