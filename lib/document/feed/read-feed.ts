import { type XmlElement, childElements, isElement, readXmlTree } from "../xml-tree";
import { readAtom } from "./read-atom";
import type { FeedResult } from "./feed-reading";
import { feedForgottenEnds } from "./forgotten-ends";
import { readJsonFeed } from "./read-json-feed";
import { readRss } from "./read-rss";
import { htmlEvents } from "../html-events";
import { webAddress } from "../web-address";

/**
 * A feed in any of its formats, from text that is already decoded: what encoding the text declares no longer
 * matters. Lenient towards everything that a publisher can get wrong, strict towards what can do harm.
 */
export function readFeed(source: string, { url }: { url: string }): FeedResult {
  const start = source.replace(/^[\uFEFF\s\0]+/, "");
  if (start === "") return { ok: false, problem: "empty", detail: null };
  if (start.startsWith("{") || start.startsWith("[")) return readJsonFeed(start, { url });
  const tree = readXmlTree(source, { forgottenEnds: feedForgottenEnds });
  if (!tree.ok) return tree;
  const root = findRoot(tree.top);
  if (root?.name === "rss" || root?.name === "rdf:rdf" || root?.name === "channel" || root?.name === "item") {
    return { ok: true, feed: readRss(tree, root, { url }) };
  }
  if (root !== null) return { ok: true, feed: readAtom(tree, root, { url }) };
  const first = childElements(tree.top)[0]?.name ?? null;
  if (first === null) return { ok: false, problem: "broken_markup", detail: null };
  const name = first.slice(first.indexOf(":") + 1);
  return looksLikePage(tree.source, name)
    ? { ok: false, problem: "web_page", detail: feedNamedBy(tree.source, url) }
    : { ok: false, problem: "not_a_feed", detail: name };
}

const roots = new Set(["rss", "rdf:rdf", "channel", "feed", "entry", "atom:feed", "atom:entry", "item"]);

/** The feed may stand behind a server's warnings, so it is looked for among the first elements. */
function findRoot(top: XmlElement): XmlElement | null {
  const waiting = [...childElements(top)];
  for (let looked = 0; looked < 100; looked += 1) {
    const next = waiting.shift();
    if (next === undefined) return null;
    if (roots.has(next.name)) return next;
    if (next.name === "html" || next.name === "opml") return null;
    waiting.push(...next.children.filter(isElement).slice(0, 20));
  }
  return null;
}

function looksLikePage(source: string, first: string): boolean {
  return (
    /^(?:html|head|body|title|div|p|br|h1|meta|script|center|table)$/.test(first) ||
    /^<!doctype html/i.test(source)
  );
}

/** Where a page says that its feed is. */
function feedNamedBy(html: string, url: string): string | null {
  for (const event of htmlEvents(html)) {
    if (event.kind !== "open" || event.name !== "link") continue;
    const type = event.attributes.get("type") ?? "";
    const isFeed = /^application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(type);
    const isAlternate = /\balternate\b/i.test(event.attributes.get("rel") ?? "");
    if (isFeed && isAlternate) return webAddress(event.attributes.get("href") ?? null, [url]);
  }
  return null;
}
