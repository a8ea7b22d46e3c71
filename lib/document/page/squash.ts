/** White space as a browser shows it: one space for any run, none at the ends. Zero-width characters go. */
export function squash(text: string): string {
  return text
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
