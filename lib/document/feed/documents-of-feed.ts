import type { Arrival, DocumentPart } from "../types";
import type { FeedFormat, FeedItem, FeedReading } from "./feed-reading";
import { composeDocument } from "../compose-document";
import { htmlParts } from "../html-parts";
import { cleanText } from "../clean-text";

/** Each item as a document. An item of which only the address is known has no text yet: it says so. */
export function documentsOfFeed(feed: FeedReading): Arrival[] {
  return feed.items.map((item, index) =>
    documentOfItem(item, feed, `${feed.selfUrl ?? feed.title ?? "feed"}#${index + 1}`),
  );
}

function documentOfItem(item: FeedItem, feed: FeedReading, fallback: string): Arrival {
  const name = item.url ?? item.guid ?? fallback;
  const bytes = new TextEncoder().encode(item.source);
  const { html, standfirst, body } = textsOf(item);
  const parts: DocumentPart[] = [
    ...(item.title === null ? [] : [{ kind: "title" as const, text: item.title }]),
    ...(standfirst === null ? [] : [{ kind: "standfirst" as const, text: standfirst }]),
    ...body,
  ];
  const document = composeDocument({
    name,
    bytes,
    mediaType: mediaTypeOf(feed.format),
    encoding: "utf-8",
    html,
    parts,
    metadata: {
      title: clean(item.title),
      standfirst: clean(standfirst),
      byline: clean(item.byline),
      publishedAt: item.publishedAt,
      modifiedAt: item.updatedAt,
      siteName: clean(feed.title),
      url: item.url,
      guid: clean(item.guid),
      upstreamVersion: null,
      upstreamStatus: "usable",
      upstreamNote: null,
      embargoedUntil: null,
      language: clean(item.language),
      credits: item.credits.map(cleanText).filter((credit) => credit !== "" && credit !== item.byline),
      rights: clean(item.rights ?? feed.rights),
    },
  });
  return document.text === ""
    ? { ok: false, name, problem: "no_text", detail: null, bytes }
    : { ok: true, document };
}

function clean(text: string | null): string | null {
  return text === null ? null : cleanText(text).trim() || null;
}

/** The longer of the two texts is the article; the other one leads it, unless it is only its beginning. */
function textsOf({ summaryHtml, contentHtml }: FeedItem): {
  html: string | null;
  standfirst: string | null;
  body: DocumentPart[];
} {
  const summary = htmlParts(summaryHtml ?? "");
  const content = htmlParts(contentHtml ?? "");
  const [summaryText, contentText] = [joined(summary), joined(content)];
  if (contentText.length < summaryText.length) return { html: summaryHtml, standfirst: null, body: summary };
  const isBeginning = bare(contentText).startsWith(bare(summaryText));
  return {
    html: contentHtml ?? summaryHtml,
    standfirst: summaryText === "" || isBeginning ? null : summaryText,
    body: content,
  };
}

function joined(parts: DocumentPart[]): string {
  return parts.map(({ text }) => text).join(" ");
}

/** Without the marks by which a summary says that more follows, and without what spaces differ in. */
function bare(text: string): string {
  return text
    .replace(/\s*(?:\[?(?:\.{3}|…)\]?|Đọc tiếp|Xem tiếp|Read more|Continue reading)\s*$/iu, "")
    .replace(/\s+/g, "")
    .normalize("NFC");
}

function mediaTypeOf(format: FeedFormat): string {
  if (format.startsWith("JSON")) return "application/feed+json";
  return format.startsWith("Atom") ? "application/atom+xml" : "application/rss+xml";
}
