import type { Arrival, DocumentMetadata, DocumentPart } from "../types";
import { type JsonRecord, recordOf, recordsIn, textIn } from "../json-values";
import { cleanXmlSource, escapeMarkup } from "../xml-text";
import { composeDocument } from "../compose-document";
import { htmlParts } from "../html-parts";
import { readDate } from "../read-date";
import { statusOf } from "./upstream-status";
import { webAddress } from "../web-address";

/**
 * ninjs 1.x (`body_text`, `versioncreated`), 2.x (`bodies`, lists) and 3.x (`versionCreated`): the versions differ
 * in letter case and lists, so that keys are compared without case and underscores.
 */
export function readNinjs(value: unknown, { name }: { name: string }): Arrival {
  const record = recordOf(value);
  const bytes = new TextEncoder().encode(stringify(value));
  if (record === null) return { ok: false, name, problem: "unknown_kind", detail: "ninjs", bytes };
  const item = withPlainKeys(record);
  const metadata = metadataOf(item);
  const body = bodyOf(item);
  const own = metadata.guid ?? name;
  const type = textIn(item, "type")?.toLowerCase() ?? "text";
  const isText = /^(?:text|composite|article|news|opinion)?$/.test(type) || body.parts.length > 0;
  if (!isText && metadata.upstreamStatus !== "canceled") {
    return { ok: false, name: own, problem: "unknown_kind", detail: type, bytes };
  }
  const description = descriptionOf(item);
  const bodyParts = body.parts.length > 0 ? body.parts : htmlParts(escapeMarkup(description ?? ""));
  const parts: DocumentPart[] = [
    ...(metadata.title === null ? [] : [{ kind: "title" as const, text: metadata.title }]),
    ...(metadata.standfirst === null || body.parts.length === 0
      ? []
      : [{ kind: "standfirst" as const, text: metadata.standfirst }]),
    ...bodyParts,
    ...associationsOf(item).flatMap(captionOf),
  ];
  const document = composeDocument({
    name: own,
    bytes,
    mediaType: "application/vnd.iptc.ninjs+json",
    encoding: "utf-8",
    html: body.html,
    metadata,
    parts,
  });
  return document.text === "" && metadata.upstreamStatus !== "canceled"
    ? { ok: false, name: own, problem: "no_text", detail: null, bytes }
    : { ok: true, document };
}

/** Values that JSON has no word for cannot have come from JSON: they are written as nothing. */
function stringify(value: unknown): string {
  return typeof value === "object" || typeof value === "string" || typeof value === "number"
    ? JSON.stringify(value)
    : "null";
}

/** The first spelling of a key counts. */
function withPlainKeys(record: JsonRecord): JsonRecord {
  const plain: JsonRecord = {};
  for (const [key, value] of Object.entries(record)) {
    const name = key.toLowerCase().replaceAll("_", "");
    if (!Object.hasOwn(plain, name) && name !== "proto") {
      Object.defineProperty(plain, name, { value, enumerable: true });
    }
  }
  return plain;
}

function records(item: JsonRecord, name: string): JsonRecord[] {
  return recordsIn(item, name).map(withPlainKeys);
}

function metadataOf(item: JsonRecord): DocumentMetadata {
  const date = (...names: string[]) =>
    names.map((name) => readDate(textIn(item, name))).find((found) => found !== null) ?? null;
  const associated = associationsOf(item);
  return {
    title: headlineOf(item),
    standfirst: descriptionOf(item),
    byline: textIn(item, "byline") ?? textIn(item, "by") ?? authorsOf(item),
    publishedAt: date("contentcreated", "firstcreated", "versioncreated"),
    modifiedAt: date("contentmodified", "versioncreated"),
    siteName: providerOf(item),
    url: pageOf(item),
    guid: textIn(item, "uri") ?? textIn(item, "guid"),
    upstreamVersion: versionOf(item),
    upstreamStatus: statusOf(textIn(item, "pubstatus")),
    upstreamNote: textIn(item, "ednote"),
    embargoedUntil: date("embargoed", "embargoeduntil"),
    language: textIn(item, "language"),
    credits: unique([
      textIn(item, "creditline"),
      ...sourcesOf(item),
      ...associated.flatMap((one) => [textIn(one, "creditline"), textIn(one, "byline"), ...sourcesOf(one)]),
    ]),
    rights: textIn(item, "usageterms") ?? textIn(item, "copyrightnotice") ?? textIn(item, "copyrightholder"),
  };
}

function versionOf(item: JsonRecord): string | null {
  const version = item["version"];
  return typeof version === "number" ? String(version) : textIn(item, "version");
}

function byRole(values: JsonRecord[], role: RegExp): JsonRecord | undefined {
  return values.find((value) => role.test(textIn(value, "role") ?? "")) ?? values[0];
}

function headlineOf(item: JsonRecord): string | null {
  const main = byRole(records(item, "headlines"), /(?:^|[:/#])(?:main|headline|hl1)?$/i);
  return textIn(item, "headline") ?? textIn(main ?? null, "value") ?? textIn(item, "title");
}

function descriptionOf(item: JsonRecord): string | null {
  const summary = byRole(records(item, "descriptions"), /(?:^|[:/#])(?:summary|abstract|standfirst)?$/i);
  return (
    textIn(item, "descriptiontext") ??
    markupText(textIn(summary ?? null, "value"), textIn(summary ?? null, "contenttype"))
  );
}

function markupText(value: string | null, type: string | null): string | null {
  if (value === null || !/html/i.test(type ?? "")) return value;
  return (
    htmlParts(value)
      .map(({ text }) => text)
      .join(" ") || null
  );
}

function sourcesOf(item: JsonRecord): (string | null)[] {
  return [
    ...[...records(item, "infosources"), ...records(item, "infosource")].map(
      (source) => textIn(source, "name") ?? textIn(source, "literal"),
    ),
    textIn(item, "source"),
  ];
}

/** 1.2 to 3.x name the provider among the sources, by its role. */
function providerOf(item: JsonRecord): string | null {
  const sources = [...records(item, "infosources"), ...records(item, "infosource")];
  const provider = sources.find((source) =>
    /(?:provider|distributor|publisher)/i.test(textIn(source, "role") ?? ""),
  );
  return textIn(item, "provider") ?? textIn(provider ?? null, "name") ?? textIn(item, "source");
}

function authorsOf(item: JsonRecord): string | null {
  const people = [...records(item, "people"), ...records(item, "person"), ...records(item, "authors")];
  const authors = people.filter((person) =>
    /(?:author|creator|writer)/i.test(`${textIn(person, "rel")} ${textIn(person, "role")}`),
  );
  return unique(authors.map((author) => textIn(author, "name"))).join(", ") || null;
}

function renditions(item: JsonRecord): JsonRecord[] {
  const mapped = recordOf(item["renditions"]);
  const values = mapped === null ? recordsIn(item, "renditions") : Object.values(mapped).map(recordOf);
  return values.filter((value) => value !== null).map(withPlainKeys);
}

/** The page that shows the item; its `uri` is a name and need not be one. */
function pageOf(item: JsonRecord): string | null {
  const page = renditions(item).find((one) =>
    /html/i.test(textIn(one, "contenttype") ?? textIn(one, "mimetype") ?? ""),
  );
  return webAddress(textIn(page ?? null, "href") ?? textIn(item, "url"));
}

type Body = { parts: DocumentPart[]; html: string | null };

/** Markup before plain text, for it tells headings and captions apart. */
function bodyOf(item: JsonRecord): Body {
  const bodies = records(item, "bodies");
  const marked = bodies.find((body) => isMarkup(body)) ?? null;
  const html =
    raw(item, "bodyxhtml") ?? raw(item, "bodyhtml") ?? (marked === null ? null : raw(marked, "value"));
  if (html !== null) {
    const parts = htmlParts(html);
    if (parts.length > 0) return { parts, html };
  }
  const plain = raw(item, "bodytext") ?? (bodies[0] === undefined ? null : raw(bodies[0], "value"));
  return { parts: htmlParts(escapeMarkup(plain ?? "")), html: null };
}

function isMarkup(body: JsonRecord): boolean {
  const type = textIn(body, "contenttype");
  return type === null ? /<(?:p|div|h\d|br)\b[^<>]*>/i.test(textIn(body, "value") ?? "") : /html/i.test(type);
}

function raw(item: JsonRecord, name: string): string | null {
  const value = item[name];
  return typeof value === "string" && value.trim() !== "" ? cleanXmlSource(value) : null;
}

/** 1.x has a map of them, later versions a list. */
function associationsOf(item: JsonRecord): JsonRecord[] {
  const mapped = recordOf(item["associations"]);
  const values = mapped === null ? recordsIn(item, "associations") : Object.values(mapped).map(recordOf);
  return values.filter((value) => value !== null).map(withPlainKeys);
}

function captionOf(association: JsonRecord): DocumentPart[] {
  const type = textIn(association, "type")?.toLowerCase() ?? "picture";
  if (!/^(?:picture|image|graphic|video|photo)$/.test(type)) return [];
  const text =
    textIn(association, "caption") ?? descriptionOf(association) ?? textIn(association, "bodytext");
  return text === null ? [] : [{ kind: "caption", text }];
}

function unique(values: (string | null)[]): string[] {
  return [...new Set(values)].filter((value) => value !== null);
}
