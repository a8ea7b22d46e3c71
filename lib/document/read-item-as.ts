import { wholeOf, type ByteSource } from "./byte-source";
import { decodeBytes } from "./decode";
import type { FeedFormat } from "./feed/feed-reading";
import type { ReadAs } from "./read-as";
import { refusedAs } from "./read-as";
import type { ReadContext, Step } from "./reader";
import { recordArrival } from "./readers/json-lines";
import { rowArrival } from "./readers/table";
import { readSyndicated, readSyndicatedJson } from "./readers/syndicated";
import { parseJson } from "./json-values";
import { refuse } from "./refuse";
import type { Arrival } from "./types";

/** One item out of its file, by its own bytes. */
export async function* readItemAs(
  source: ByteSource,
  as: ReadAs,
  context: ReadContext,
): AsyncGenerator<Step> {
  const next = { at: "end" } as const;
  const bytes = await wholeOf(source, context.limits.htmlBytes + context.limits.textBytes);
  context.beginning({ name: source.name, next });
  for (const arrival of arrivalsOf({ name: source.name, bytes }, as, context)) {
    yield { arrival: refusedAs(arrival, as), next };
  }
}

type Item = { name: string; bytes: Uint8Array };

function arrivalsOf({ name, bytes }: Item, as: ReadAs, context: ReadContext): Arrival[] {
  const next = { at: "end" } as const;
  switch (as.as) {
    case "row": {
      const mapping = context.mapping ?? as.mapping;
      const text = new TextDecoder().decode(bytes);
      return [rowArrival(text, { ...as, mapping, encoding: "utf-8" }, { name, next }, context)];
    }
    case "record":
      return [recordArrival({ name, bytes, next }, as.mapping, context) ?? refuse(name, "empty", { bytes })];
    case "feed_item":
    case "package_item": {
      const decoded = decodeBytes(bytes);
      if (!decoded.ok) return [refuse(name, decoded.problem, { bytes })];
      if (as.as === "package_item") return readSyndicated("newsml", { name, bytes, text: decoded.text });
      return feedItemArrivals({ name, bytes }, decoded.text, as);
    }
  }
}

/** In a feed of its own, which has nothing else in it. */
function feedItemArrivals(
  { name, bytes }: Item,
  item: string,
  { format, title }: Extract<ReadAs, { as: "feed_item" }>,
): Arrival[] {
  if (format.startsWith("JSON")) {
    const parsed = parseJson(item);
    if (!parsed.ok) return [refuse(name, "broken_json", { detail: parsed.detail.slice(0, 200), bytes })];
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: title ?? undefined,
      items: [parsed.value],
    };
    return readSyndicatedJson(feed, { name, bytes, text: JSON.stringify(feed) }) ?? [];
  }
  return readSyndicated("feed", { name, bytes, text: around(item, format, title ?? "") });
}

function around(item: string, format: FeedFormat, title: string): string {
  const named = `<title>${title.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</title>`;
  if (format.startsWith("Atom")) return `<feed xmlns="http://www.w3.org/2005/Atom">${named}${item}</feed>`;
  return `<rss version="2.0"><channel>${named}${item}</channel></rss>`;
}
