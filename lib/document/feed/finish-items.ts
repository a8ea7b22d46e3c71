import { type FeedItem, type FeedNote, maxFeedItems } from "./feed-reading";
import type { XmlElement, XmlTree } from "../xml-tree";

export type ReadItem = { item: FeedItem; unreadableDates: number };

/** Reads the elements that are whole, up to the cap, and says what was left and what was mended. */
export function finishItems(
  elements: XmlElement[],
  { truncated, repairs }: Pick<XmlTree, "truncated" | "repairs">,
  read: (element: XmlElement) => ReadItem,
): { items: FeedItem[]; notes: FeedNote[] } {
  const whole = elements.filter((element) => element.whole);
  const { items, notes } = keepItems(whole, read);
  return {
    items,
    notes: [
      ...noteOf("truncated", truncated ? 1 : 0),
      ...noteOf("incomplete_items", elements.length - whole.length),
      ...noteOf("repaired_markup", repairs),
      ...notes,
    ],
  };
}

/** What every format does with its items once their number is known. */
export function keepItems<T>(
  found: readonly T[],
  read: (one: T) => ReadItem,
): { items: FeedItem[]; notes: FeedNote[] } {
  const readItems = found.slice(0, maxFeedItems).map(read);
  const all = readItems.map(({ item }) => item);
  const filled = all.filter((item) => !isEmpty(item));
  const once = withoutRepeats(filled);
  const { items, changed } = withoutSharedGuids(once);
  return {
    items,
    notes: [
      ...noteOf("items_over_cap", found.length - readItems.length),
      ...noteOf("empty_items", all.length - filled.length),
      ...noteOf("repeated_items", filled.length - once.length),
      ...noteOf("guid_not_unique", changed),
      ...noteOf(
        "unreadable_dates",
        readItems.reduce((sum, { unreadableDates }) => sum + unreadableDates, 0),
      ),
    ],
  };
}

function noteOf(code: FeedNote["code"], count: number): FeedNote[] {
  return count > 0 ? [{ code, count }] : [];
}

function isEmpty({ title, summaryHtml, contentHtml, url }: FeedItem): boolean {
  return title === null && summaryHtml === null && contentHtml === null && url === null;
}

/** The same id at the same address under the same title is one item; the state that was changed last is kept. */
function withoutRepeats(items: FeedItem[]): FeedItem[] {
  const kept = new Map<string, FeedItem>();
  for (const item of items) {
    const key = JSON.stringify(
      item.guid === null
        ? [null, item.url, item.title, item.summaryHtml, item.contentHtml]
        : [item.guid, item.url, item.url === null ? item.title : null],
    );
    const known = kept.get(key);
    if (known === undefined || moment(item) > moment(known)) kept.set(key, item);
  }
  return [...kept.values()];
}

function moment({ updatedAt, publishedAt }: FeedItem): number {
  return Date.parse(updatedAt ?? publishedAt ?? "1970-01-01T00:00:00Z");
}

/** A guid that stands for several articles would make all but one of them vanish. */
function withoutSharedGuids(items: FeedItem[]): { items: FeedItem[]; changed: number } {
  const uses = new Map<string, number>();
  for (const { guid } of items) if (guid !== null) uses.set(guid, (uses.get(guid) ?? 0) + 1);
  const shared = (guid: string | null) => guid !== null && (uses.get(guid) ?? 0) > 1;
  return {
    items: items.map((item) => (shared(item.guid) ? { ...item, guid: null } : item)),
    changed: items.filter(({ guid }) => shared(guid)).length,
  };
}
