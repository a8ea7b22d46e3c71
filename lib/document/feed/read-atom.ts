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
import type { FeedReading } from "./feed-reading";
import { type ReadItem, finishItems } from "./finish-items";
import { atomHtml, atomText } from "./feed-texts";
import { enclosuresOf, mediaCredits } from "./media";
import { baseOf, linkOf } from "./atom-links";
import { firstDate } from "./first-date";
import { personName } from "./person-name";
import { withdrawnEntries } from "./withdrawn-entries";
import { webAddress } from "../web-address";

/** A feed whose namespace was forgotten is read like one that has it. */
function named(name: string): [string, string] {
  return [`atom:${name}`, name];
}

function child(element: XmlElement, name: string): XmlElement | null {
  const [proper, bare] = named(name);
  return childElement(element, proper) ?? childElement(element, bare);
}

function children(element: XmlElement, name: string): XmlElement[] {
  return named(name).flatMap((one) => childElements(element, one));
}

export function readAtom(tree: XmlTree, root: XmlElement, { url }: { url: string }): FeedReading {
  const single = root.name === "entry" || root.name === "atom:entry";
  const base = baseOf(root, url);
  const siteUrl = webAddress(linkOf(root, "alternate"), [base]);
  const language = inherited(root, "xml:lang");
  const feedAuthors = single ? null : authorsOf(root);
  const { items, notes } = finishItems(single ? [root] : children(root, "entry"), tree, (entry) =>
    atomEntry(entry, { url, siteUrl, language, feedAuthors, source: tree.source }),
  );
  return {
    format: attributeOf(root, "version") === "0.3" || isOld(root) ? "Atom 0.3" : "Atom 1.0",
    title: single ? null : atomText(child(root, "title")),
    siteUrl,
    language,
    hubUrl: webAddress(linkOf(root, "hub"), [base]),
    selfUrl: webAddress(linkOf(root, "self"), [base]),
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    expired: false,
    newFeedUrl: null,
    rights: single ? null : (atomText(child(root, "rights")) ?? atomText(child(root, "copyright"))),
    items,
    withdrawn: withdrawnEntries([root]),
    notes,
  };
}

function isOld(root: XmlElement): boolean {
  return [...root.attributes].some(
    ([name, value]) => name.startsWith("xmlns") && /purl\.org\/atom\/ns/i.test(value),
  );
}

type Context = {
  url: string;
  siteUrl: string | null;
  language: string | null;
  feedAuthors: string | null;
  source: string;
};

function atomEntry(entry: XmlElement, context: Context): ReadItem {
  const base = baseOf(entry, context.url);
  const url = entryUrl(entry, base);
  const content = child(entry, "content");
  const summary = child(entry, "summary");
  const language = inherited(entry, "xml:lang") ?? context.language;
  const published = firstDate(
    entry,
    [...named("published"), ...named("issued"), ...named("created"), "pubdate"],
    language,
  );
  const updated = firstDate(entry, [...named("updated"), ...named("modified")], language);
  const origin = child(entry, "source");
  const originTitle = origin === null ? null : atomText(child(origin, "title"));
  const creators = childElements(entry, "dc:creator").map(textOf);
  const contributors = children(entry, "contributor").map((person) => nameOf(person));
  return {
    item: {
      guid: childText(entry, ...named("id")),
      url,
      title: atomText(child(entry, "title")),
      summaryHtml: atomHtml(summary, summary === null ? base : baseOf(summary, context.url)),
      contentHtml:
        content === null || !isReadable(content) ? null : atomHtml(content, baseOf(content, context.url)),
      byline:
        authorsOf(entry) ??
        (origin === null ? null : authorsOf(origin)) ??
        creators.find((name) => name !== null) ??
        context.feedAuthors,
      publishedAt: published.date,
      updatedAt: updated.date,
      credits: unique([...creators, ...mediaCredits(entry), ...contributors, originTitle]),
      categories: unique([
        ...children(entry, "category").map(
          (one) => attributeOf(one, "label") ?? attributeOf(one, "term") ?? textOf(one),
        ),
        ...childElements(entry, "dc:subject").map(textOf),
      ]),
      rights: atomText(child(entry, "rights")) ?? atomText(child(entry, "copyright")),
      language: (content === null ? null : attributeOf(content, "xml:lang")) ?? language,
      enclosures: enclosuresOf(entry, [base]),
      source: context.source.slice(entry.start, entry.end),
    },
    unreadableDates: published.unreadable + updated.unreadable,
  };
}

/** Content that stands elsewhere, or that is a picture, is no text. */
function isReadable(content: XmlElement): boolean {
  const type = (attributeOf(content, "type") ?? "text").toLowerCase();
  return (
    attributeOf(content, "src") === null &&
    !/^(?:image|audio|video)\//.test(type) &&
    attributeOf(content, "mode")?.toLowerCase() !== "base64"
  );
}

function entryUrl(entry: XmlElement, base: string): string | null {
  const origin = webAddress(childText(entry, "feedburner:origlink"));
  if (origin !== null) return origin;
  const written = [linkOf(entry, "alternate"), childText(entry, "link", "atom:link")];
  for (const one of written) {
    const address = webAddress(one, [base]);
    if (address !== null) return address;
  }
  return webAddress(childText(entry, ...named("id")));
}

function authorsOf(element: XmlElement): string | null {
  return unique(children(element, "author").map(nameOf)).join(", ") || null;
}

function nameOf(person: XmlElement): string | null {
  const name = childText(person, ...named("name"));
  if (name !== null) return personName(name);
  // Without a name the other fields are addresses, unless there are no fields at all.
  return childElements(person).length === 0 ? personName(textOf(person)) : null;
}

function unique(values: (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}
