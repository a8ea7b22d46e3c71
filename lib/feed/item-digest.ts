import { createHash } from "node:crypto";
import type { FeedItem } from "@/lib/document/feed/feed-reading";

export type Seen = { key: string; content: string };

/** What an item is known by within its feed, and what it says now. */
export function seenOf(item: FeedItem): Seen {
  const { guid, url, title, summaryHtml, contentHtml, updatedAt } = item;
  const content = digest(["item", title, summaryHtml, contentHtml, url, updatedAt]);
  if (guid !== null) return { key: keyOfGuid(guid), content };
  return { key: url === null ? content : digest(["url", url]), content };
}

export function keyOfGuid(guid: string): string {
  return digest(["guid", guid]);
}

/** Withdrawn once is withdrawn: it is told once. */
export const withdrawnContent = digest(["withdrawn"]);

function digest(parts: readonly (string | null)[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
