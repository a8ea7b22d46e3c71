const short = ["title", "link", "guid", "pubdate", "author", "category", "comments", "dc:creator", "dc:date"];
const long = ["description", "content:encoded"];
const item = [...short, ...long, "item"];
const atomShort = ["title", "id", "updated", "published", "issued", "modified", "name", "email", "uri"];
const atomEntry = [...atomShort, "summary", "content", "author", "entry"];

/** Start tags that nobody writes in the text of an article: what is open there has lost its end tag. */
const ends = new Map<string, readonly string[]>([
  ["item", item],
  ["entry", atomEntry],
  ["atom:entry", atomEntry.map((name) => `atom:${name}`)],
  ...["pubdate", "guid", "content:encoded", "dc:creator", "dc:date", "enclosure"].map(
    (name): [string, string[]] => [name, [...short, ...long]],
  ),
  ...["link", "description", "category", "comments", "author", "source"].map((name): [string, string[]] => [
    name,
    [...short, ...atomShort].filter((open) => open !== "author"),
  ]),
  ...["updated", "published", "summary", "content", "id"].map((name): [string, string[]] => [
    name,
    atomShort,
  ]),
]);
const none: readonly string[] = [];

export function feedForgottenEnds(next: string): readonly string[] {
  return ends.get(next) ?? none;
}
