import {
  type XmlElement,
  attributeOf,
  childElement,
  childElements,
  childText,
  readXmlTree,
} from "../xml-tree";
import { webAddress } from "../web-address";

export const maxOpmlFeeds = 5_000;

export type OpmlFeed = {
  /** Folders from the outermost, by their titles. */
  path: string[];
  title: string | null;
  xmlUrl: string;
  htmlUrl: string | null;
};

export type OpmlReading = {
  title: string | null;
  feeds: OpmlFeed[];
  /** The same address again: its first place was kept. */
  repeated: number;
  /** Feeds beyond the cap. */
  overCap: number;
  /** Addresses that are not http or https, as written. */
  badAddresses: string[];
  truncated: boolean;
};

export type OpmlResult =
  | { ok: true; opml: OpmlReading }
  | {
      ok: false;
      problem: "empty" | "not_opml" | "no_feeds" | "too_large" | "unsafe_markup";
      detail: string | null;
    };

export function readOpml(source: string): OpmlResult {
  if (source.trim() === "") return { ok: false, problem: "empty", detail: null };
  const tree = readXmlTree(source);
  if (!tree.ok) return tree;
  const root = childElement(tree.top, "opml") ?? childElement(tree.top, "outlinedocument");
  if (root === null) {
    return { ok: false, problem: "not_opml", detail: childElements(tree.top)[0]?.name ?? null };
  }
  const head = childElement(root, "head");
  const opml: OpmlReading = {
    title: head === null ? null : childText(head, "title"),
    feeds: [],
    repeated: 0,
    overCap: 0,
    badAddresses: [],
    truncated: tree.truncated,
  };
  const known = new Set<string>();
  // Lists without a body are common enough.
  for (const holder of [...childElements(root, "body"), root]) gather(holder, [], opml, known);
  if (opml.feeds.length === 0) {
    return { ok: false, problem: "no_feeds", detail: opml.badAddresses[0] ?? null };
  }
  return { ok: true, opml };
}

function gather(holder: XmlElement, path: string[], opml: OpmlReading, known: Set<string>): void {
  for (const outline of childElements(holder, "outline")) {
    const title = attributeOf(outline, "title") ?? attributeOf(outline, "text");
    const isFolder = !takeFeed(outline, title, path, opml, known);
    gather(outline, isFolder && title !== null ? [...path, title] : path, opml, known);
  }
}

/** False when the outline names no feed. */
function takeFeed(
  outline: XmlElement,
  title: string | null,
  path: string[],
  opml: OpmlReading,
  known: Set<string>,
): boolean {
  const written = feedAddressOf(outline);
  if (written === null) return false;
  const xmlUrl = webAddress(
    written.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:\/\//i, "http://"),
  );
  if (xmlUrl === null) opml.badAddresses.push(written);
  else if (known.has(xmlUrl)) opml.repeated += 1;
  else if (opml.feeds.length >= maxOpmlFeeds) opml.overCap += 1;
  else opml.feeds.push({ path, title, xmlUrl, htmlUrl: webAddress(attributeOf(outline, "htmlurl")) });
  if (xmlUrl !== null) known.add(xmlUrl);
  return true;
}

/** `url` is a feed's address only where the outline says that it is a feed. */
function feedAddressOf(outline: XmlElement): string | null {
  const xmlUrl = attributeOf(outline, "xmlurl");
  if (xmlUrl !== null) return xmlUrl;
  const type = attributeOf(outline, "type")?.toLowerCase() ?? "";
  return /^(?:rss|atom|rdf|feed|pie)/.test(type) ? attributeOf(outline, "url") : null;
}
