/**
 * The pairs [row, column] that lie in ascending order in both and have the greatest sum of gains; a
 * pair with no gain is never taken. Equal sums: the earlier pairs.
 */
export function inOrder(gains: readonly (readonly number[])[]): [number, number][] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 1; j <= columns; j += 1) {
      const gain = gains[i - 1]?.[j - 1] ?? 0;
      const paired = gain > 0 ? (best[(i - 1) * width + j - 1] ?? 0) + gain : 0;
      best[i * width + j] = Math.max(best[(i - 1) * width + j] ?? 0, best[i * width + j - 1] ?? 0, paired);
    }
  }
  const path: [number, number][] = [];
  for (let i = rows, j = columns; i > 0 && j > 0;) {
    const here = best[i * width + j] ?? 0;
    if (here === (best[(i - 1) * width + j] ?? 0)) i -= 1;
    else if (here === (best[i * width + j - 1] ?? 0)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      path.push([i, j]);
    }
  }
  return path.toReversed();
}
