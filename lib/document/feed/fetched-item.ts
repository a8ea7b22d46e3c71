import { composeDocument } from "../compose-document";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import { isRecord } from "../records/record-value";
import { readHtml } from "../readers/html";
import { refuse } from "../refuse";
import { type Arrival, noMetadata } from "../types";
import { documentsOfFeed } from "./documents-of-feed";
import type { FeedItem, FeedReading, WithdrawnItem } from "./feed-reading";

/** Of a feed, what counts for each of its items. */
export type FeedContext = Pick<FeedReading, "format" | "title" | "language" | "rights" | "selfUrl">;

export type FetchedPage = { url: string; mediaType: string | null; bytes: string };

/**
 * One item as a poll found it: what the feed says of it, and the page that its address led to. This is the file
 * that a feed's import consists of, so that it can be read again without asking the web a second time.
 */
export type FetchedItem = { collate: "feed-item/1"; feed: FeedContext } & (
  | { item: FeedItem; page: FetchedPage | null; pageProblem: string | null }
  | { withdrawn: WithdrawnItem }
);

export const fetchedItemType = "application/vnd.collate.feed-item+json";

export function writeFetchedItem(fetched: FetchedItem): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(fetched));
}

/** Null when it is no such file. Only its outline is looked at: our own poll wrote it, and nothing in it is trusted. */
export function readFetchedItem(value: unknown, name: string, bytes: Uint8Array): Arrival | null {
  if (!isRecord(value) || value["collate"] !== "feed-item/1" || !isRecord(value["feed"])) return null;
  const fetched = value as unknown as FetchedItem;
  try {
    if ("withdrawn" in fetched) return withdrawal(fetched, fetched.withdrawn.guid, bytes);
    return itemArrival(fetched, fetched.item.url ?? fetched.item.guid ?? name);
  } catch (error) {
    // Somebody else's file under our name.
    if (error instanceof TypeError) return refuse(name, "broken_json", { detail: "feed-item", bytes });
    throw error;
  }
}

function withdrawal(
  { withdrawn, feed }: FetchedItem & { withdrawn: WithdrawnItem },
  name: string,
  bytes: Uint8Array,
): Arrival {
  const document = composeDocument({
    name,
    bytes,
    mediaType: fetchedItemType,
    encoding: "utf-8",
    parts: [{ kind: "paragraph", text: withdrawn.reason ?? withdrawn.guid }],
    metadata: {
      ...noMetadata,
      guid: withdrawn.guid,
      siteName: feed.title,
      modifiedAt: withdrawn.at,
      upstreamStatus: "canceled",
      upstreamNote: withdrawn.reason,
    },
  });
  return { ok: true, document };
}

type Item = Extract<FetchedItem, { item: FeedItem }>;

function itemArrival({ feed, item, page, pageProblem }: Item, name: string): Arrival {
  const own = ownDocument(feed, item, name);
  if (page === null) return withRemark(own, pageProblem);
  const read = pageDocument(page, own, { item, name });
  if (!read.ok) return own.ok ? withRemark(own, `page: ${read.problem}`) : read;
  // A page that has much less than the feed is a wall, an error or a player, whatever its status said.
  const tooShort = own.ok && read.document.text.length < own.document.text.length * 0.7;
  return tooShort ? withRemark(own, "page: shorter than the feed") : read;
}

function ownDocument(feed: FeedContext, item: FeedItem, name: string): Arrival {
  const reading: FeedReading = {
    ...feed,
    siteUrl: null,
    hubUrl: null,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    expired: false,
    newFeedUrl: null,
    items: [item],
    withdrawn: [],
    notes: [],
  };
  const [arrival] = documentsOfFeed(reading);
  return arrival ?? refuse(name, "no_text");
}

function pageDocument(
  { url, mediaType, bytes }: FetchedPage,
  own: Arrival,
  { item, name }: { item: FeedItem; name: string },
): Arrival {
  const raw = new Uint8Array(Buffer.from(bytes, "base64"));
  const decoded = decodeBytes(raw, { kind: "html", declared: charsetOf(mediaType) });
  if (!decoded.ok) return refuse(name, decoded.problem, { bytes: raw });
  const said = own.ok ? own.document.metadata : noMetadata;
  return readHtml({
    name,
    bytes: raw,
    mediaType: "text/html",
    encoding: decoded.encoding,
    html: decoded.text,
    url,
    known: {
      guid: said.guid ?? item.guid,
      url: item.url,
      publishedAt: said.publishedAt,
      byline: said.byline,
      modifiedAt: said.modifiedAt,
    },
  });
}

/** Why the text is the feed's and not the page's. */
function withRemark(arrival: Arrival, remark: string | null): Arrival {
  return arrival.ok && remark !== null ? { ok: true, document: { ...arrival.document, remark } } : arrival;
}
