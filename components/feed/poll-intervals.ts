/** Choices of how often to look, in minutes. */
const pollIntervals = [5, 15, 30, 60, 180, 360, 720, 1_440] as const;

/** With an interval of its own among the choices. */
export function intervalsWith(minutes: number): number[] {
  return [...new Set<number>([...pollIntervals, minutes])].toSorted((a, b) => a - b);
}
