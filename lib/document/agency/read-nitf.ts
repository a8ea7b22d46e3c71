import { type Arrival, type DocumentMetadata, type DocumentPart, noMetadata } from "../types";
import {
  type XmlElement,
  attributeOf,
  childElement,
  childElements,
  innerHtml,
  isElement,
  textOf,
} from "../xml-tree";
import { composeDocument } from "../compose-document";
import { readDate } from "../read-date";
import { statusOf } from "./upstream-status";

export function isNitf({ name }: XmlElement): boolean {
  return name === "nitf" || name === "nitf:nitf";
}

/** NITF has a namespace or, more often, none. */
function child(element: XmlElement | null, name: string): XmlElement | null {
  if (element === null) return null;
  return childElement(element, name) ?? childElement(element, `nitf:${name}`);
}

function children(element: XmlElement | null, name: string): XmlElement[] {
  if (element === null) return [];
  return [...childElements(element, name), ...childElements(element, `nitf:${name}`)];
}

export function nitfDocument(nitf: XmlElement, source: string, { name }: { name: string }): Arrival {
  const metadata = nitfMetadata(nitf);
  const { parts, html } = nitfParts(nitf);
  const bytes = new TextEncoder().encode(source.slice(nitf.start, nitf.end));
  const head: DocumentPart[] = [
    ...(metadata.title === null ? [] : [{ kind: "title" as const, text: metadata.title }]),
    ...(metadata.standfirst === null ? [] : [{ kind: "standfirst" as const, text: metadata.standfirst }]),
  ];
  const document = composeDocument({
    name: metadata.guid ?? name,
    bytes,
    mediaType: "application/nitf+xml",
    encoding: "utf-8",
    html,
    metadata,
    parts: [...head, ...parts],
  });
  return document.text === "" && metadata.upstreamStatus !== "canceled"
    ? { ok: false, name, problem: "no_text", detail: null, bytes }
    : { ok: true, document };
}

export function nitfMetadata(nitf: XmlElement): DocumentMetadata {
  const data = child(child(nitf, "head"), "docdata");
  const top = child(child(nitf, "body"), "body.head");
  const headline = child(top, "hedline");
  const id = child(data, "doc-id");
  const copyright = child(data, "doc.copyright");
  const rights = child(data, "doc.rights") ?? child(top, "rights");
  return {
    ...noMetadata,
    title: textOf(child(headline, "hl1")) ?? textOf(child(child(nitf, "head"), "title")),
    standfirst: textOf(child(headline, "hl2")) ?? textOf(child(top, "abstract")),
    byline: bylineOf(top),
    publishedAt:
      dateOf(child(data, "date.issue")) ??
      dateOf(child(data, "date.release")) ??
      dateOf(child(child(top, "dateline"), "story.date")),
    siteName: textOf(child(top, "distributor")),
    guid: id === null ? null : attributeOf(id, "id-string"),
    upstreamVersion: versionOf(data),
    upstreamStatus: statusOf(data === null ? null : attributeOf(data, "management-status")),
    upstreamNote: joined(
      children(data, "ed-msg").map((note) => attributeOf(note, "info") ?? textOf(note)),
      " ",
    ),
    language: attributeOf(nitf, "xml:lang"),
    credits: unique([
      ...children(top, "distributor").map(textOf),
      ...children(data, "doc-id").map((one) => attributeOf(one, "regsrc")),
    ]),
    rights:
      textOf(rights) ??
      (copyright === null
        ? null
        : joined([attributeOf(copyright, "year"), attributeOf(copyright, "holder")], " ")),
  };
}

function versionOf(data: XmlElement | null): string | null {
  const key = child(data, "du-key");
  return key === null ? null : attributeOf(key, "version");
}

function bylineOf(top: XmlElement | null): string | null {
  const lines = children(top, "byline").map((line) => {
    const people = children(line, "person")
      .map(textOf)
      .filter((name) => name !== null);
    return people.join(", ") || textOf(line);
  });
  return joined(lines);
}

function dateOf(element: XmlElement | null): string | null {
  return element === null ? null : readDate(attributeOf(element, "norm") ?? textOf(element));
}

/** What the body says, in its order: dateline, text, captions, and the line at its end. */
export function nitfParts(nitf: XmlElement): { parts: DocumentPart[]; html: string | null } {
  const body = child(nitf, "body");
  const content = child(body, "body.content");
  const parts: DocumentPart[] = [];
  add(parts, "dateline", child(child(body, "body.head"), "dateline"));
  if (content !== null) gather(content, parts);
  for (const end of children(body, "body.end")) {
    for (const line of [...children(end, "tagline"), ...children(end, "bibliography")])
      add(parts, "credit", line);
  }
  return { parts, html: content === null ? null : innerHtml(content, "text") };
}

const kinds: Record<string, DocumentPart["kind"]> = {
  p: "paragraph",
  hl1: "heading",
  hl2: "heading",
  "media-caption": "caption",
  caption: "caption",
  "media-producer": "credit",
  credit: "credit",
  dateline: "dateline",
  byline: "byline",
  li: "paragraph",
  tr: "paragraph",
  pre: "paragraph",
  dt: "paragraph",
  dd: "paragraph",
};
const unread = new Set(["media-metadata", "media-reference", "media-object"]);

function gather(element: XmlElement, parts: DocumentPart[]): void {
  let loose = "";
  const flush = () => {
    const text = loose.replace(/\s+/g, " ").trim();
    if (text !== "") parts.push({ kind: "paragraph", text });
    loose = "";
  };
  for (const node of element.children) {
    if (!isElement(node)) {
      loose += node.text;
      continue;
    }
    const name = node.name.replace(/^(?:nitf|xhtml):/, "");
    const kind = kinds[name];
    if (kind !== undefined) {
      flush();
      add(parts, kind, node);
    } else if (
      /^(?:block|media|bq|block|ol|ul|dl|table|tbody|thead|fn|note|body\.content|div|nitf-table)$/.test(name)
    ) {
      flush();
      gather(node, parts);
    } else if (!unread.has(name)) loose += textOf(node) ?? "";
  }
  flush();
}

function add(parts: DocumentPart[], kind: DocumentPart["kind"], element: XmlElement | null): void {
  const text = textOf(element);
  if (text !== null) parts.push({ kind, text });
}

function unique(values: (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}

function joined(values: (string | null)[], between = ", "): string | null {
  return unique(values).join(between) || null;
}
