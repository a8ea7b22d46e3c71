import type { Arrival, DocumentMetadata, DocumentPart } from "../types";
import {
  type XmlElement,
  type XmlTree,
  attributeOf,
  childElement,
  childElements,
  childText,
  inherited,
  innerHtml,
  isElement,
  readXmlTree,
  textOf,
} from "../xml-tree";
import type { AgencyResult } from "./agency-result";
import { composeDocument } from "../compose-document";
import { htmlParts } from "../html-parts";
import { isNitf, nitfDocument, nitfMetadata, nitfParts } from "./read-nitf";
import { noMetadata } from "../types";
import { readDate } from "../read-date";
import { statusOf } from "./upstream-status";
import { webAddress } from "../web-address";

const otherItems = new Set(["packageitem", "conceptitem", "knowledgeitem", "planningitem", "catalogitem"]);
const roots = new Set(["newsmessage", "newsitem", "nitf", "nitf:nitf", ...otherItems]);

/** NewsML-G2 (one item or a message of several), or a file of NITF alone. */
export function readNewsMl(source: string, { name }: { name: string }): AgencyResult {
  if (source.trim() === "") return { ok: false, problem: "empty", detail: null };
  const tree = readXmlTree(source);
  if (!tree.ok) return tree;
  const root = childElements(tree.top).find((element) => roots.has(element.name));
  if (root === undefined) {
    const first = childElements(tree.top)[0]?.name ?? null;
    return { ok: false, problem: first === null ? "broken_markup" : "unknown_kind", detail: first };
  }
  if (isNitf(root)) {
    const whole = root.whole ? nitfDocument(root, tree.source, { name }) : cutOff(root, tree, name);
    return { ok: true, arrivals: [whole], truncated: tree.truncated };
  }
  const items = root.name === "newsmessage" ? itemsOf(root) : [root];
  if (items.length === 0) return { ok: false, problem: "no_text", detail: "newsMessage" };
  const arrivals = items.map((item, index) => {
    const own = attributeOf(item, "guid") ?? (items.length === 1 ? name : `${name}#${index + 1}`);
    if (!item.whole) return cutOff(item, tree, own);
    if (item.name !== "newsitem") return notAnArticle(item, tree, own, item.name);
    return newsItem(item, tree, own);
  });
  return { ok: true, arrivals, truncated: tree.truncated };
}

function itemsOf(message: XmlElement): XmlElement[] {
  return [message, ...childElements(message, "itemset")]
    .flatMap((holder) => childElements(holder))
    .filter(({ name }) => name === "newsitem" || otherItems.has(name));
}

function bytesOf(item: XmlElement, { source }: XmlTree): Uint8Array {
  return new TextEncoder().encode(source.slice(item.start, item.end));
}

function cutOff(item: XmlElement, tree: XmlTree, name: string): Arrival {
  return { ok: false, name, problem: "broken_markup", detail: "truncated", bytes: bytesOf(item, tree) };
}

function notAnArticle(item: XmlElement, tree: XmlTree, name: string, detail: string): Arrival {
  return { ok: false, name, problem: "unknown_kind", detail, bytes: bytesOf(item, tree) };
}

function newsItem(item: XmlElement, tree: XmlTree, name: string): Arrival {
  const body = bodyOf(item);
  const metadata = metadataOf(item, body.nitf);
  const itemClass = classOf(item);
  const isText = body.parts.length > 0 || itemClass === null || /text|composite/.test(itemClass);
  // A kill needs no text: it speaks of one that came before.
  if (!isText && metadata.upstreamStatus !== "canceled")
    return notAnArticle(item, tree, name, itemClass ?? "");
  const parts: DocumentPart[] = [
    ...(metadata.title === null ? [] : [{ kind: "title" as const, text: metadata.title }]),
    ...(metadata.standfirst === null ? [] : [{ kind: "standfirst" as const, text: metadata.standfirst }]),
    ...body.parts,
  ];
  const document = composeDocument({
    name,
    bytes: bytesOf(item, tree),
    mediaType: "application/vnd.iptc.g2.newsitem+xml",
    encoding: "utf-8",
    html: body.html,
    metadata,
    parts,
  });
  return document.text === "" && metadata.upstreamStatus !== "canceled"
    ? { ok: false, name, problem: "no_text", detail: null, bytes: bytesOf(item, tree) }
    : { ok: true, document };
}

type Body = { parts: DocumentPart[]; html: string | null; nitf: XmlElement | null };

/** The first rendition of the text counts: the others say the same in another form. */
function bodyOf(item: XmlElement): Body {
  for (const set of childElements(item, "contentset")) {
    for (const inline of set.children.filter(isElement)) {
      const body = renditionOf(inline);
      if (body !== null && body.parts.length > 0) return body;
    }
  }
  return { parts: [], html: null, nitf: null };
}

function renditionOf(inline: XmlElement): Body | null {
  if (inline.name === "inlinexml") {
    const nitf = childElements(inline).find(isNitf) ?? null;
    if (nitf !== null) return { ...nitfParts(nitf), nitf };
    const html = innerHtml(inline, "text");
    return { parts: htmlParts(html), html, nitf: null };
  }
  if (inline.name !== "inlinedata") return null;
  if (attributeOf(inline, "encoding") !== null) return null;
  if (/html/i.test(attributeOf(inline, "contenttype") ?? "")) {
    const html = innerHtml(inline, "markup");
    return { parts: htmlParts(html), html, nitf: null };
  }
  return { parts: htmlParts(innerHtml(inline, "text")), html: null, nitf: null };
}

function metadataOf(item: XmlElement, nitf: XmlElement | null): DocumentMetadata {
  const meta = childElement(item, "itemmeta") ?? item;
  const content = childElement(item, "contentmeta") ?? item;
  const rights = childElements(item, "rightsinfo");
  const inner = nitf === null ? noMetadata : nitfMetadata(nitf);
  const date = (holder: XmlElement, ...names: string[]) => readDate(childText(holder, ...names));
  const guid = attributeOf(item, "guid");
  return {
    title: headlineOf(content) ?? inner.title ?? childText(meta, "title"),
    standfirst: standfirstOf(content) ?? inner.standfirst,
    byline:
      joined(childElements(content, "by").map(textOf)) ??
      inner.byline ??
      joined(childElements(content, "creator").map(nameOf)),
    publishedAt:
      date(content, "contentcreated") ??
      date(meta, "firstcreated") ??
      inner.publishedAt ??
      date(meta, "versioncreated"),
    modifiedAt: date(content, "contentmodified") ?? date(meta, "versioncreated"),
    siteName: providerOf(meta),
    url: webAddress(linkTo(meta)),
    guid,
    upstreamVersion: attributeOf(item, "version"),
    upstreamStatus: statusOf(codeOf(childElement(meta, "pubstatus"))),
    upstreamNote: joined(childElements(meta, "ednote").map(textOf), " ") ?? inner.upstreamNote,
    embargoedUntil: date(meta, "embargoed"),
    language: languageOf(content) ?? inherited(item, "xml:lang") ?? inner.language,
    credits: unique([
      ...childElements(content, "creditline").map(textOf),
      ...childElements(content, "infosource").map(nameOf),
      ...inner.credits,
    ]),
    rights:
      joined(rights.flatMap((one) => childElements(one, "usageterms")).map(textOf), " ") ??
      joined(rights.flatMap((one) => childElements(one, "copyrightnotice")).map(textOf), " ") ??
      inner.rights,
  };
}

/** A headline without a role, or with the main one; the shortest for wires comes last. */
function headlineOf(content: XmlElement): string | null {
  const headlines = childElements(content, "headline");
  const main = headlines.find((one) => /(?:^|:)(?:main|hl1|h1)$/i.test(attributeOf(one, "role") ?? ":main"));
  return textOf(main ?? headlines[0] ?? null);
}

function standfirstOf(content: XmlElement): string | null {
  const role = /(?:^|:)(?:summary|standfirst|lead|abstract)$/i;
  return textOf(
    childElements(content, "description").find((one) => role.test(attributeOf(one, "role") ?? "")) ?? null,
  );
}

function providerOf(meta: XmlElement): string | null {
  const provider = childElement(meta, "provider");
  return provider === null ? null : nameOf(provider);
}

/** A party is named by a name, else by a literal; a code alone is not its name, but better than nothing. */
function nameOf(party: XmlElement): string | null {
  return childText(party, "name") ?? attributeOf(party, "literal") ?? textOf(party) ?? codeOf(party);
}

/** The last word of a `qcode` (`stat:canceled`) or of a `uri`. */
function codeOf(element: XmlElement | null): string | null {
  if (element === null) return null;
  const code = attributeOf(element, "qcode") ?? attributeOf(element, "uri") ?? textOf(element);
  return code?.split(/[:/]/).at(-1) || null;
}

function classOf(item: XmlElement): string | null {
  return codeOf(childElement(childElement(item, "itemmeta") ?? item, "itemclass"))?.toLowerCase() ?? null;
}

function languageOf(content: XmlElement): string | null {
  const language = childElement(content, "language");
  return language === null ? null : (attributeOf(language, "tag") ?? textOf(language));
}

/** A page that shows the item, where the agency has one. */
function linkTo(meta: XmlElement): string | null {
  const link = childElements(meta, "link").find((one) =>
    /(?:^|:)(?:alternate|canonical|web|permalink)$/i.test(attributeOf(one, "rel") ?? ""),
  );
  return link === undefined ? null : attributeOf(link, "href");
}

function unique(values: (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}

function joined(values: (string | null)[], between = ", "): string | null {
  return unique(values).join(between) || null;
}
