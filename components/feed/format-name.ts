/** "RSS 2.0", "Atom 1.0", "JSON Feed 1.1": stored in small letters. */
export function formatName(format: string): string {
  return format
    .replace(/^(?:rss|rdf|json)\b/, (word) => word.toUpperCase())
    .replace(/\b(?:atom|feed)\b/, (word) => word.slice(0, 1).toUpperCase() + word.slice(1));
}
