/** How large a file is; whole figures only, rounded down from a megabyte on. */
export function saySize(bytes: number): string {
  if (bytes < 1_000) return `${bytes}\u00a0B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)}\u00a0kB`;
  return `${Math.floor(bytes / 1_000_000)}\u00a0MB`;
}
