export type MeasuredClaim = { key: string; top: number; height: number; isFirst: boolean; nameLines: number };
export type ClaimBar = MeasuredClaim & {
  /** Bars beside the same line stand next to each other. */
  lane: number;
  /** Names do not stand on top of each other. */
  nameTop: number;
};

const lineHeight = 18;

/** Places for bars and names in the margin: bars that share lines get lanes, names move down until they are free. */
export function layOut(measured: readonly MeasuredClaim[]): ClaimBar[] {
  const bars: ClaimBar[] = [];
  let freeFrom = 0;
  for (const claim of [...measured].sort((a, b) => a.top - b.top || b.height - a.height)) {
    const beside = bars.filter(
      (bar) => bar.top < claim.top + claim.height && bar.top + bar.height > claim.top,
    );
    const taken = new Set(beside.map(({ lane }) => lane));
    const lane = [0, 1, 2, 3].find((free) => !taken.has(free)) ?? 3;
    const nameTop = claim.isFirst ? Math.max(claim.top, freeFrom) : claim.top;
    if (claim.isFirst) freeFrom = nameTop + lineHeight * claim.nameLines;
    bars.push({ ...claim, lane, nameTop });
  }
  return bars;
}
