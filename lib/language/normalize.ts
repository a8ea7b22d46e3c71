/**
 * The text of a revision: one spelling of line ends and of composed letters, nothing else changed.
 * NUL and lone surrogates become U+FFFD because neither PostgreSQL nor UTF-8 can hold them.
 */
export function normalizeText(raw: string): string {
  return raw
    .replace(/^\uFEFF/, "")
    .replace(/\r\n?/g, "\n")
    .replaceAll("\u0000", "\uFFFD")
    .toWellFormed()
    .normalize("NFC")
    .trimEnd();
}
