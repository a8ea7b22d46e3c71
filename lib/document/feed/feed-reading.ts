/** Items beyond this many are counted and left: no newsroom's feed is that long, and a poll should end. */
export const maxFeedItems = 1_000;

/** Why a feed could not be read. Codes: the interface has the words. */
export const feedProblems = [
  "empty",
  /** A page for people answers at this address; `detail` is the feed that it names, if it names one. */
  "web_page",
  /** Something else that is well known: `detail` names it (`opml`, `newsitem`, `json`). */
  "not_a_feed",
  "broken_markup",
  "broken_json",
  "too_large",
  "unsafe_markup",
] as const;
export type FeedProblem = (typeof feedProblems)[number];

/** What an editor should know of a feed that was read all the same. `count`: how many items or places. */
export const feedNotes = [
  /** The file ended too early; whole items were kept. */
  "truncated",
  /** Items that the file's end cut in two: left out. */
  "incomplete_items",
  "items_over_cap",
  /** The same item twice: kept once. */
  "repeated_items",
  /** Different items with one guid: the guid was not used. */
  "guid_not_unique",
  /** Dates that say no moment: kept as unknown. */
  "unreadable_dates",
  /** End tags that were missing or had nothing to end. */
  "repaired_markup",
  /** Items without title, text and address: left out. */
  "empty_items",
] as const;
export type FeedNote = { code: (typeof feedNotes)[number]; count: number };

export const feedFormats = [
  "RSS 0.90",
  "RSS 0.91",
  "RSS 0.92",
  "RSS 0.93",
  "RSS 0.94",
  "RSS 1.0",
  "RSS 1.1",
  "RSS 2.0",
  "RSS",
  "Atom 0.3",
  "Atom 1.0",
  "JSON Feed 1",
  "JSON Feed 1.1",
] as const;
export type FeedFormat = (typeof feedFormats)[number];

export type FeedEnclosure = { url: string; type: string | null; length: number | null };

export type FeedItem = {
  /** The publisher's id as written, which need not be an address. */
  guid: string | null;
  url: string | null;
  /** Plain text. */
  title: string | null;
  /** Markup that has not been cleaned; addresses in it are whole. */
  summaryHtml: string | null;
  contentHtml: string | null;
  byline: string | null;
  /** ISO 8601 with an offset or `Z`; null when the feed names no moment. */
  publishedAt: string | null;
  updatedAt: string | null;
  /** Whom the feed credits: creators, picture credits, the feed that it took this from. */
  credits: string[];
  categories: string[];
  rights: string | null;
  language: string | null;
  enclosures: FeedEnclosure[];
  /** The item as it stands in the feed. */
  source: string;
};

/** An item that its publisher takes back (RFC 6721). */
export type WithdrawnItem = { guid: string; at: string | null; reason: string | null };

export type FeedReading = {
  format: FeedFormat;
  title: string | null;
  siteUrl: string | null;
  /** BCP 47, as declared. */
  language: string | null;
  /** WebSub: where to subscribe, and to what. */
  hubUrl: string | null;
  selfUrl: string | null;
  /** How long not to ask again, in minutes. */
  ttlMinutes: number | null;
  /** Hours (UTC, 0 to 23) and days in which asking is useless. */
  skipHours: number[];
  skipDays: string[];
  /** The publisher says that nothing will come any more, or where the feed went. */
  expired: boolean;
  newFeedUrl: string | null;
  rights: string | null;
  items: FeedItem[];
  withdrawn: WithdrawnItem[];
  notes: FeedNote[];
};

export type FeedResult =
  | { ok: true; feed: FeedReading }
  | { ok: false; problem: FeedProblem; detail: string | null };
