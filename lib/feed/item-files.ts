import "server-only";
import {
  type FeedContext,
  type FetchedItem,
  fetchedItemType,
  type FetchedPage,
  writeFetchedItem,
} from "@/lib/document/feed/fetched-item";
import type { FeedItem, FeedReading } from "@/lib/document/feed/feed-reading";
import { now } from "@/lib/clock";
import type { BeginInput } from "@/lib/import/schema";
import { maxKeptBytes } from "@/lib/import/schema";
import { spool } from "@/lib/import/spool";
import type { FreshItem } from "./fresh-items";
import { withHost } from "./host-gate";
import type { PollSurroundings } from "./surroundings";

export type ItemFile = { of: FreshItem; file: BeginInput["files"][number] };

type Options = {
  fetchPages: boolean;
  around: PollSurroundings;
  /** Says that the work goes on; false when it is somebody else's by now. */
  keep: () => Promise<boolean>;
};

/** So long a poll may wait for pages; what is left then waits for the next one. */
const pagesMillis = 4 * 60_000;
/** A lease must outlast it. */
const longestDelaySeconds = 30;

/** One file for each item, with its page if that is wanted and can be had. Null when the feed went to another worker. */
export async function itemFiles(
  fresh: readonly FreshItem[],
  reading: FeedReading,
  { fetchPages, around, keep }: Options,
): Promise<{ files: ItemFile[]; leftOver: boolean } | null> {
  const { format, title, language, rights, selfUrl } = reading;
  const feed: FeedContext = { format, title, language, rights, selfUrl };
  const until = now().getTime() + pagesMillis;
  const pages = pageReader(around);
  const files: ItemFile[] = [];
  for (const of of fresh) {
    if (now().getTime() > until) return { files, leftOver: true };
    if (!(await keep())) return null;
    const fetched: FetchedItem =
      "withdrawn" in of
        ? { collate: "feed-item/1", feed, withdrawn: of.withdrawn }
        : {
            collate: "feed-item/1",
            feed,
            item: of.item,
            ...(fetchPages ? await pages.read(of.item) : { page: null, pageProblem: null }),
          };
    files.push({ of, file: await fileOf(of.key, fetched) });
  }
  return { files, leftOver: false };
}

async function fileOf(key: string, fetched: FetchedItem): Promise<ItemFile["file"]> {
  const bytes = writeFetchedItem(fetched);
  const named = { name: `${key.slice(0, 16)}.json`, mediaType: fetchedItemType };
  if (bytes.byteLength <= maxKeptBytes) return { ...named, bytes };
  const laid = await spool(pieces(bytes));
  if (!laid.ok) throw new Error("a page larger than a page may be");
  return { ...named, path: laid.path, byteCount: laid.byteCount };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

type PageResult = { page: FetchedPage | null; pageProblem: string | null };

/** Asks hosts for pages as slowly as they wish. */
function pageReader(around: PollSurroundings) {
  const asked = new Set<string>();

  async function read({ url }: FeedItem): Promise<PageResult> {
    if (url === null) return { page: null, pageProblem: null };
    const permission = await around.mayFetch(url);
    if (!permission.allowed) return none(`robots_${permission.reason}`);
    const delay = permission.crawlDelaySeconds ?? 0;
    if (delay > longestDelaySeconds) return none("crawl_delay");
    const { host } = new URL(url);
    if (asked.has(host) && delay > 0) await around.wait(delay * 1000);
    asked.add(host);
    const fetched = await withHost(url, () => around.fetch(url, { accept: "text/html, */*;q=0.1" }));
    if (!fetched.ok) return none(fetched.status === undefined ? fetched.problem : String(fetched.status));
    const { bytes, headers, finalUrl } = fetched.response;
    const mediaType = headers["content-type"]?.slice(0, 200) ?? null;
    if (mediaType !== null && !/html|xml|text\/plain/i.test(mediaType)) return none("not_a_page");
    return { page: { url: finalUrl, mediaType, bytes: bytes.toString("base64") }, pageProblem: null };
  }

  return { read };
}

function none(problem: string): PageResult {
  return { page: null, pageProblem: `page: ${problem}` };
}
