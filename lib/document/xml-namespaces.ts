/** Our short name of a vocabulary by its address, without scheme, letter case and closing slash. */
const vocabularies: Record<string, string> = {
  "www.w3.org/2005/atom": "atom",
  "purl.org/atom/ns#": "atom",
  "purl.org/atom/ns": "atom",
  "purl.org/rss/1.0": "",
  "my.netscape.com/rdf/simple/0.9": "",
  "channel.netscape.com/rdf/simple/0.9": "",
  "my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "backend.userland.com/rss": "",
  "backend.userland.com/rss2": "",
  "backend.userland.com/rss091": "",
  "blogs.law.harvard.edu/tech/rss": "",
  "cyber.law.harvard.edu/rss/rss.html": "",
  "purl.org/net/rss1.1#": "",
  "www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
  "www.w3.org/1999/xhtml": "xhtml",
  "www.w3.org/xml/1998/namespace": "xml",
  "purl.org/dc/elements/1.1": "dc",
  "purl.org/dc/elements/1.0": "dc",
  "purl.org/dc/terms": "dcterms",
  "purl.org/rss/1.0/modules/content": "content",
  "search.yahoo.com/mrss": "media",
  "wellformedweb.org/commentapi": "wfw",
  "purl.org/rss/1.0/modules/slash": "slash",
  "purl.org/rss/1.0/modules/syndication": "sy",
  "rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "purl.org/atompub/tombstones/1.0": "at",
  "iptc.org/std/nar/2006-10-01": "",
  "iptc.org/std/nitf/2006-10-18": "nitf",
};

/** Prefixes that are read by their usual meaning when a feed forgets to declare them. */
const usual = new Set(Object.values(vocabularies).filter((name) => name !== ""));

/** null: not one of ours, told by its address alone. */
export function vocabularyOf(address: string): string | null {
  const key = address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  return Object.hasOwn(vocabularies, key) ? (vocabularies[key] ?? null) : null;
}

export function usualVocabulary(prefix: string): string {
  return usual.has(prefix) ? prefix : `?${prefix}`;
}
