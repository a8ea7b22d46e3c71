import type { FeedEnclosure, FeedItem, FeedReading, FeedResult } from "./feed-reading";
import { type JsonRecord, brackets, listIn, parseJson, recordOf, recordsIn, textIn } from "../json-values";
import { type ReadItem, keepItems } from "./finish-items";
import { absoluteLinks } from "../absolute-links";
import { cleanXmlSource, escapeMarkup } from "../xml-text";
import { oneLine } from "./feed-texts";
import { readDate } from "../read-date";
import { webAddress } from "../web-address";
import { xmlLimits } from "../xml-limits";

export function readJsonFeed(source: string, { url }: { url: string }): FeedResult {
  if (source.length > xmlLimits.characters) return { ok: false, problem: "too_large", detail: "characters" };
  const whole = parseJson(source);
  const parsed = whole.ok ? whole : (parseWholeItems(source) ?? whole);
  if (!parsed.ok) return { ok: false, problem: "broken_json", detail: parsed.detail };
  const value = recordOf(parsed.value);
  const version = textIn(value, "version");
  const isFeed = /jsonfeed\.org\/version\//i.test(version ?? "") || Array.isArray(value?.["items"]);
  if (value === null || !isFeed) return { ok: false, problem: "not_a_feed", detail: "json" };
  const feed = jsonFeed(value, /version\/1\.1/.test(version ?? ""), url);
  if (!whole.ok) feed.notes.unshift({ code: "truncated", count: 1 });
  return { ok: true, feed };
}

/** A file that was cut off, up to the last item that it still has whole. */
function parseWholeItems(source: string): ReturnType<typeof parseJson> | null {
  let open = "";
  let end = -1;
  for (const { character, at } of brackets(source)) {
    if (character === "{" || character === "[") open += character;
    else {
      open = open.slice(0, -1);
      if (open === "{[") end = at + 1;
    }
    if (open.length > 200) return null;
  }
  if (end === -1 || open === "") return null;
  const parsed = parseJson(`${source.slice(0, end)}]}`);
  return parsed.ok ? parsed : null;
}

function jsonFeed(value: JsonRecord, newer: boolean, url: string): FeedReading {
  const language = textIn(value, "language");
  const siteUrl = webAddress(textIn(value, "home_page_url"), [url]);
  const feedAuthors = authorsIn(value);
  const found = recordsIn(value, "items");
  const { items, notes } = keepItems(found, (item) =>
    jsonItem(item, { url, siteUrl, language, feedAuthors }),
  );
  const hub = recordsIn(value, "hubs").find((one) => (textIn(one, "type") ?? "").toLowerCase() === "websub");
  const unreadable = listIn(value, "items").length - found.length;
  return {
    format: newer ? "JSON Feed 1.1" : "JSON Feed 1",
    title: textIn(value, "title"),
    siteUrl,
    language,
    hubUrl: webAddress(hub === undefined ? null : textIn(hub, "url"), [url]),
    selfUrl: webAddress(textIn(value, "feed_url"), [url]),
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    expired: value["expired"] === true,
    newFeedUrl: null,
    rights: null,
    items,
    withdrawn: [],
    notes: unreadable > 0 ? [{ code: "empty_items", count: unreadable }, ...notes] : notes,
  };
}

type Context = { url: string; siteUrl: string | null; language: string | null; feedAuthors: string | null };

function jsonItem(item: JsonRecord, context: Context): ReadItem {
  const bases = [context.siteUrl, context.url];
  const url = webAddress(textIn(item, "url"), bases) ?? webAddress(textIn(item, "external_url"), bases);
  const base = url ?? context.siteUrl ?? context.url;
  const language = textIn(item, "language") ?? context.language;
  const [publishedText, updatedText] = [textIn(item, "date_published"), textIn(item, "date_modified")];
  const publishedAt = readDate(publishedText, { language });
  const updatedAt = readDate(updatedText, { language });
  const html = markupIn(item, "content_html");
  const plain = markupIn(item, "content_text");
  const summary = markupIn(item, "summary");
  const read: FeedItem = {
    guid: idIn(item),
    url: url ?? webAddress(idIn(item)),
    title: oneLine(textIn(item, "title") ?? ""),
    summaryHtml: summary === null ? null : escapeMarkup(summary),
    contentHtml: html === null ? plain && escapeMarkup(plain) : absoluteLinks(html, base),
    byline: authorsIn(item) ?? context.feedAuthors,
    publishedAt,
    updatedAt,
    credits: [],
    categories: listIn(item, "tags")
      .filter((tag) => typeof tag === "string" && tag.trim() !== "")
      .map(String),
    rights: null,
    language,
    enclosures: recordsIn(item, "attachments").flatMap((one) => attachment(one, bases)),
    source: JSON.stringify(item),
  };
  const unreadableDates =
    Number(publishedText !== null && publishedAt === null) +
    Number(updatedText !== null && updatedAt === null);
  return { item: read, unreadableDates };
}

/** Ids are strings; feeds with numbers are common and harmless. */
function idIn(item: JsonRecord): string | null {
  const id = item["id"];
  return typeof id === "number" ? String(id) : textIn(item, "id");
}

function markupIn(item: JsonRecord, name: string): string | null {
  const text = item[name];
  return typeof text === "string" && text.trim() !== "" ? cleanXmlSource(text) : null;
}

/** 1.1 has `authors`; 1 has `author`. */
function authorsIn(value: JsonRecord): string | null {
  const single = recordOf(value["author"]);
  const names = [...recordsIn(value, "authors"), ...(single === null ? [] : [single])]
    .map((author) => textIn(author, "name"))
    .filter((name) => name !== null);
  return [...new Set(names)].join(", ") || null;
}

function attachment(value: JsonRecord, bases: (string | null)[]): FeedEnclosure[] {
  const url = webAddress(textIn(value, "url"), bases);
  const size = value["size_in_bytes"];
  if (url === null) return [];
  return [{ url, type: textIn(value, "mime_type"), length: typeof size === "number" ? size : null }];
}
