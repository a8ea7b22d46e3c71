/** Whole figures only, rounded down from a megabyte on: a limit is never promised larger than it is. */
export function saySize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${Math.floor(bytes / 1_000_000)} MB`;
}
