import {
  type XmlElement,
  type XmlTree,
  attributeOf,
  childElement,
  childElements,
  childText,
  inherited,
  textOf,
} from "../xml-tree";
import type { FeedFormat, FeedItem, FeedReading } from "./feed-reading";
import { type ReadItem, finishItems } from "./finish-items";
import { atomHtml, rssHtml, rssTitle } from "./feed-texts";
import { enclosuresOf, mediaCredits } from "./media";
import { firstDate } from "./first-date";
import { linkOf } from "./atom-links";
import { personName } from "./person-name";
import { withdrawnEntries } from "./withdrawn-entries";
import { webAddress } from "../web-address";

export function readRss(tree: XmlTree, root: XmlElement, { url }: { url: string }): FeedReading {
  const channels = root.name === "channel" ? [root] : childElements(root, "channel");
  const channel = channels[0] ?? root;
  const siteUrl = webAddress(rssLink(channel) ?? linkOf(channel, "alternate"), [
    inherited(channel, "xml:base"),
    url,
  ]);
  const language = childText(channel, "language", "dc:language") ?? inherited(channel, "xml:lang");
  // RSS 0.9 and 1.0 have items beside the channel, and so have feeds whose channel ended too early.
  const holders =
    root.name === "item"
      ? []
      : [...channels, ...channels.flatMap((one) => childElements(one, "items")), root];
  const found = root.name === "item" ? [root] : holders.flatMap((holder) => childElements(holder, "item"));
  const whole = [...new Set(found)];
  const context = { url, siteUrl, language, source: tree.source };
  const { items, notes } = finishItems(whole, tree, (element) => rssItem(element, context));
  return {
    format: rssFormat(root),
    title: rssTitle(childElement(channel, "title")) ?? childText(channel, "dc:title"),
    siteUrl,
    language,
    hubUrl: webAddress(linkOf(channel, "hub"), [url]),
    selfUrl: webAddress(linkOf(channel, "self"), [url]),
    ttlMinutes: ttlOf(channel),
    skipHours: skipHoursOf(channel),
    skipDays: childElements(channel, "skipdays")
      .flatMap((days) => childElements(days, "day"))
      .map((day) => textOf(day))
      .filter((day) => day !== null),
    expired: false,
    newFeedUrl: webAddress(childText(channel, "?itunes:new-feed-url"), [url]),
    rights: childText(channel, "copyright", "dc:rights"),
    items,
    withdrawn: withdrawnEntries([root, ...channels]),
    notes,
  };
}

function rssFormat(root: XmlElement): FeedFormat {
  if (root.name === "rdf:rdf") {
    const written = [...root.attributes.values()].join(" ");
    return /rdf\/simple\/0\.9/.test(written) ? "RSS 0.90" : "RSS 1.0";
  }
  const version = attributeOf(root, "version") ?? "";
  const known: Record<string, FeedFormat> = {
    "0.9": "RSS 0.90",
    "0.90": "RSS 0.90",
    "0.91": "RSS 0.91",
    "0.92": "RSS 0.92",
    "0.93": "RSS 0.93",
    "0.94": "RSS 0.94",
    "1.0": "RSS 1.0",
    "1.1": "RSS 1.1",
    "2": "RSS 2.0",
    "2.0": "RSS 2.0",
    "2.00": "RSS 2.0",
    "2.0.1": "RSS 2.0",
    "2.0.11": "RSS 2.0",
  };
  return known[version] ?? "RSS";
}

type Context = { url: string; siteUrl: string | null; language: string | null; source: string };

function rssItem(item: XmlElement, context: Context): ReadItem {
  const guidElement = childElement(item, "guid");
  const guid =
    textOf(guidElement) ?? attributeOf(item, "rdf:about") ?? childText(item, "atom:id", "dc:identifier");
  const bases = [inherited(item, "xml:base"), context.siteUrl, context.url];
  const url = itemUrl(item, guidElement, bases);
  const base =
    webAddress(inherited(item, "xml:base"), [context.url]) ?? url ?? context.siteUrl ?? context.url;
  const language =
    childText(item, "dc:language", "language") ?? inherited(item, "xml:lang") ?? context.language;
  const creators = childElements(item, "dc:creator")
    .map(textOf)
    .filter((name) => name !== null);
  const published = firstDate(
    item,
    ["pubdate", "dc:date", "dcterms:issued", "dcterms:created", "atom:published", "date"],
    language,
  );
  const updated = firstDate(
    item,
    ["dcterms:modified", "atom:updated", "lastbuilddate", "modified"],
    language,
  );
  const content =
    rssHtml(childElement(item, "content:encoded"), base) ??
    rssHtml(childElement(item, "xhtml:body"), base) ??
    rssHtml(childElement(item, "xhtml:div"), base) ??
    atomHtml(childElement(item, "atom:content"), base) ??
    rssHtml(childElement(item, "content"), base);
  const summary =
    rssHtml(childElement(item, "description"), base) ??
    rssHtml(childElement(item, "dc:description"), base) ??
    atomHtml(childElement(item, "atom:summary"), base) ??
    rssHtml(childElement(item, "summary"), base);
  const read: FeedItem = {
    guid,
    url,
    title: rssTitle(childElement(item, "title")) ?? childText(item, "dc:title", "media:title"),
    summaryHtml: summary,
    contentHtml: content,
    byline: bylineOf(item, creators),
    publishedAt: published.date,
    updatedAt: updated.date,
    credits: [...new Set([...creators, ...mediaCredits(item), ...sourcesOf(item)])],
    categories: [
      ...new Set([...childElements(item, "category"), ...childElements(item, "dc:subject")].map(textOf)),
    ].filter((name) => name !== null),
    rights: childText(item, "dc:rights", "media:copyright", "copyright"),
    language,
    enclosures: enclosuresOf(item, bases),
    source: context.source.slice(item.start, item.end),
  };
  return { item: read, unreadableDates: published.unreadable + updated.unreadable };
}

function itemUrl(item: XmlElement, guid: XmlElement | null, bases: (string | null)[]): string | null {
  const written = [childText(item, "feedburner:origlink"), rssLink(item), linkOf(item, "alternate")];
  for (const one of written) {
    const address = webAddress(one, bases);
    if (address !== null) return address;
  }
  if (guid !== null && attributeOf(guid, "ispermalink")?.toLowerCase() !== "false") {
    // Without `isPermaLink` a guid is an address only when it looks like one.
    const address = webAddress(textOf(guid));
    if (address !== null) return address;
  }
  return webAddress(attributeOf(item, "rdf:about")) ?? webAddress(childText(item, "comments"), bases);
}

function rssLink(element: XmlElement): string | null {
  const link = childText(element, "link");
  if (link !== null) return link;
  const withAddress = childElements(element, "link").find((one) => attributeOf(one, "href") !== null);
  return withAddress === undefined ? null : attributeOf(withAddress, "href");
}

function bylineOf(item: XmlElement, creators: string[]): string | null {
  const authors = [
    ...childElements(item, "author").map((author) => childText(author, "name") ?? textOf(author)),
    ...childElements(item, "atom:author").map(
      (author) => childText(author, "atom:name", "name") ?? textOf(author),
    ),
  ].map(personName);
  const names = authors.filter((name) => name !== null);
  const all = names.length > 0 ? names : creators.map(personName).filter((name) => name !== null);
  return [...new Set(all)].join(", ") || childText(item, "?itunes:author");
}

function sourcesOf(item: XmlElement): string[] {
  return ["source", "dc:source", "dc:publisher", "dc:contributor"]
    .flatMap((name) => childElements(item, name))
    .map(textOf)
    .filter((name) => name !== null && !/^https?:/i.test(name))
    .filter((name) => name !== null);
}

const periods: Record<string, number> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** `ttl` says it in minutes; RSS 1.0 says how often in which period. */
function ttlOf(channel: XmlElement): number | null {
  const ttl = Number(childText(channel, "ttl") ?? Number.NaN);
  if (Number.isFinite(ttl) && ttl > 0) return Math.min(525_600, Math.round(ttl));
  const period = periods[childText(channel, "sy:updateperiod")?.toLowerCase() ?? ""];
  if (period === undefined) return null;
  const frequency = Number(childText(channel, "sy:updatefrequency") ?? 1);
  return frequency > 0 ? Math.max(1, Math.round(period / frequency)) : period;
}

function skipHoursOf(channel: XmlElement): number[] {
  const hours = childElements(channel, "skiphours")
    .flatMap((one) => childElements(one, "hour"))
    .map((hour) => Number(textOf(hour) ?? Number.NaN))
    .filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24);
  // Early RSS counts to 24, which is midnight.
  return [...new Set(hours.map((hour) => hour % 24))].sort((a, b) => a - b);
}
