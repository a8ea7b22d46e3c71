type Group = { a: readonly number[]; b: readonly number[] };

/**
 * The most links that run downwards in both texts: these can stand on one line. The others cross them and are
 * drawn. Groups come in the order of `a`.
 */
export function pairsInOrder<G extends Group>(groups: readonly G[]): G[] {
  const best: { weight: number; before: number }[] = [];
  for (const [at, group] of groups.entries()) {
    let before = -1;
    for (const [earlier, other] of groups.slice(0, at).entries()) {
      if (!isAbove(other, group)) continue;
      if (before < 0 || (best[earlier]?.weight ?? 0) > (best[before]?.weight ?? 0)) before = earlier;
    }
    best.push({ weight: (best[before]?.weight ?? 0) + weightOf(group), before });
  }
  const heaviest = best.reduce((top, { weight }, at) => (weight > (best[top]?.weight ?? 0) ? at : top), 0);
  const chain: G[] = [];
  for (let at = best.length > 0 ? heaviest : -1; at >= 0; at = best[at]?.before ?? -1) {
    const group = groups[at];
    if (group) chain.unshift(group);
  }
  return chain;
}

function isAbove(one: Group, other: Group): boolean {
  return Math.max(...one.a) < Math.min(...other.a) && Math.max(...one.b) < Math.min(...other.b);
}

function weightOf({ a, b }: Group): number {
  return a.length + b.length;
}
