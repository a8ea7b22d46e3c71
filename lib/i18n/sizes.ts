/**
 * "50 MB", kept on one line: a limit in whole figures, rounded down, so that it is never promised larger than it is.
 */
export function sayLimit(bytes: number): string {
  return bytes < 1_000_000_000
    ? `${Math.floor(bytes / 1_000_000)}\u00A0MB`
    : `${Math.floor(bytes / 1_000_000_000)}\u00A0GB`;
}
