import type { Span } from "@/lib/language/types";

export type Segment<M extends Span> = Span & {
  /** The markings that cover the whole segment, in the order they were given. */
  markings: M[];
};

/**
 * Cuts a stretch of text at every border of the markings, so that each piece carries the same markings from its
 * first letter to its last. Markings may overlap, contain each other or reach out of the stretch.
 */
export function segmentsOf<M extends Span>(stretch: Span, markings: readonly M[]): Segment<M>[] {
  const inside = markings.filter(
    ({ start, end }) => start < stretch.end && end > stretch.start && end > start,
  );
  const borders = new Set([stretch.start, stretch.end]);
  for (const { start, end } of inside) {
    borders.add(Math.max(start, stretch.start));
    borders.add(Math.min(end, stretch.end));
  }
  const places = [...borders].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, at) => {
    const end = places[at + 1] ?? stretch.end;
    return { start, end, markings: inside.filter((one) => one.start <= start && one.end >= end) };
  });
}
