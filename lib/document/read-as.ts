import type { FeedFormat } from "./feed/feed-reading";
import type { ColumnMapping } from "./records/column-mapping";
import type { Separator } from "./records/table-rows";
import type { Arrival } from "./types";

/**
 * How an item is read by itself as what it was among its neighbours: a row does not show what its columns are
 * called, nor an item of a feed that it is one. Plain data, to be stored beside the item's bytes.
 */
export type ReadAs =
  | { as: "row"; names: string[]; separator: Separator; mapping: ColumnMapping }
  | { as: "record"; mapping: ColumnMapping }
  | { as: "feed_item"; format: FeedFormat; title: string | null }
  | { as: "package_item" };

/** Only refusals are ever read once more, and only those whose bytes were kept. */
export function refusedAs(arrival: Arrival, as: ReadAs): Arrival {
  return arrival.ok || arrival.bytes === null ? arrival : { ...arrival, as };
}
