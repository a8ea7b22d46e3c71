import { readNewsMl } from "../agency/read-newsml";
import { readNinjs } from "../agency/read-ninjs";
import type { DocumentKind } from "../detect-kind";
import { documentsOfFeed } from "../feed/documents-of-feed";
import type { FeedProblem } from "../feed/feed-reading";
import { readFetchedItem } from "../feed/fetched-item";
import { readFeed } from "../feed/read-feed";
import { isRecord, recordText } from "../records/record-value";
import { refusedAs } from "../read-as";
import { refuse } from "../refuse";
import type { Arrival, DocumentProblem } from "../types";

export type SyndicatedSource = { name: string; bytes: Uint8Array; text: string };

/** A feed or an agency's package that was brought in as a file: each of its items is an article. */
export function readSyndicated(
  kind: Extract<DocumentKind, "feed" | "newsml" | "nitf" | "opml" | "xml">,
  source: SyndicatedSource,
): Arrival[] {
  if (kind === "feed") return feedArrivals(source);
  if (kind === "newsml" || kind === "nitf") return packageArrivals(source);
  // A list of feeds has no articles in it, and of other XML nobody knows what they would be.
  return [refuse(source.name, "unknown_kind", { detail: kind, bytes: source.bytes })];
}

/** The same for JSON; null if it is neither a JSON Feed nor ninjs. */
export function readSyndicatedJson(value: unknown, source: SyndicatedSource): Arrival[] | null {
  if (!isRecord(value)) return null;
  const fetched = readFetchedItem(value, source.name, source.bytes);
  if (fetched !== null) return [fetched];
  const version = value["version"];
  if (typeof version === "string" && version.includes("jsonfeed.org/version/")) return feedArrivals(source);
  return isNinjs(value) ? [readNinjs(value, { name: source.name })] : null;
}

const ninjsKeys =
  /^(?:body_?(?:text|x?html)|bodies|headlines|version_?created|pub_?status|description_text)$/i;

/** It names its standard, or has the address that ninjs demands beside keys that nobody else has. */
function isNinjs(value: Record<string, unknown>): boolean {
  const standard = `${recordText(value["$schema"]) ?? ""} ${recordText(value["standard"]) ?? ""}`;
  if (/\bninjs\b/i.test(standard)) return true;
  return typeof value["uri"] === "string" && Object.keys(value).some((key) => ninjsKeys.test(key));
}

function problemOf(problem: FeedProblem): DocumentProblem {
  return problem === "not_a_feed" || problem === "web_page" ? "unknown_kind" : problem;
}

function feedArrivals({ name, bytes, text }: SyndicatedSource): Arrival[] {
  // A file does not say where it came from; what links in it are relative to stands in it or is not known.
  const read = readFeed(text, { url: "" });
  if (!read.ok) {
    return [refuse(name, problemOf(read.problem), { detail: read.detail, bytes })];
  }
  const { format, title } = read.feed;
  const arrivals = documentsOfFeed(read.feed).map((arrival) =>
    refusedAs(arrival, { as: "feed_item", format, title }),
  );
  const lost = read.feed.notes.filter(({ code }) => code === "truncated" || code === "items_over_cap");
  const told = lost.map(({ code, count }) => refuse(name, "broken_markup", { detail: `${code}: ${count}` }));
  return arrivals.length + told.length === 0 ? [refuse(name, "no_text", { bytes })] : [...arrivals, ...told];
}

function packageArrivals({ name, bytes, text }: SyndicatedSource): Arrival[] {
  const read = readNewsMl(text, { name });
  if (!read.ok) return [refuse(name, read.problem, { detail: read.detail, bytes })];
  const arrivals = read.arrivals.map((arrival) => refusedAs(arrival, { as: "package_item" }));
  return read.truncated
    ? [...arrivals, refuse(name, "broken_markup", { detail: "it ends in the middle" })]
    : arrivals;
}
