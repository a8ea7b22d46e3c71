import type { FeedReading } from "@/lib/document/feed/feed-reading";

type Hub = Pick<FeedReading, "hubUrl" | "selfUrl">;

const longestHeader = 4_000;

/** WebSub: what the answer's own headers say of hub and topic goes before what the feed says. */
export function hubInHeaders(link: string | undefined, { hubUrl, selfUrl }: Hub): Hub {
  const said = linksIn((link ?? "").slice(0, longestHeader));
  return { hubUrl: said.get("hub") ?? hubUrl, selfUrl: said.get("self") ?? selfUrl };
}

function linksIn(header: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, address = "", parameters = ""] of header.matchAll(/<([^<>]*)>([^<]*)/g)) {
    const relations = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;,"]+))/i.exec(parameters);
    for (const relation of (relations?.[1] ?? relations?.[2] ?? "").toLowerCase().split(/\s+/)) {
      if (!found.has(relation) && /^https?:\/\//i.test(address)) found.set(relation, address);
    }
  }
  return found;
}
