type Box = { x: number; y: number; width: number; height: number };

/** Bars of a chart in the given room. Where there is anything at all it can be seen. */
export function barsOf(
  values: readonly number[],
  { width, height }: { width: number; height: number },
): Box[] {
  const top = Math.max(1, ...values);
  const step = width / Math.max(values.length, 1);
  return values.map((value, index) => {
    const tall = value === 0 ? 0 : Math.max((value / top) * height, 1.5);
    return { x: index * step + step * 0.15, y: height - tall, width: step * 0.7, height: tall };
  });
}
