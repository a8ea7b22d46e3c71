import "server-only";
import { createHash } from "node:crypto";
import type { FeedReading } from "@/lib/document/feed/feed-reading";
import type { FetchFailure } from "@/lib/fetch/fetch-problem";
import type { FetchedResponse } from "@/lib/fetch/open-fetcher";
import type { ClaimedFeed } from "./claimed-feed";
import { withHost } from "./host-gate";
import { hubInHeaders } from "./hub-in-headers";
import type { PollProblem } from "./schema";
import type { PollSurroundings } from "./surroundings";

export type Validators = { etag: string | null; lastModified: string | null; contentSha256: string };

type Failed = {
  kind: "failed";
  status: number | null;
  problem: PollProblem;
  detail: string | null;
  retryAfterSeconds: number | null;
};

/** What was found at a feed's address. `movedTo`: where only permanent redirects led. */
export type Look =
  | Failed
  | ({ status: number | null; movedTo: string | null } & (
      | { kind: "unchanged"; validators: Validators | null }
      | { kind: "page"; feedUrl: string }
      | { kind: "feed"; feed: FeedReading; validators: Validators | null }
    ));

const accept =
  "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, " +
  "application/json;q=0.8, text/html;q=0.5, */*;q=0.1";

/** Asks a feed's address once, as its publisher allows, and reads what comes. */
export async function lookAtFeed(feed: ClaimedFeed, around: PollSurroundings): Promise<Look> {
  if (feed.push !== null) return lookAtPush(feed, feed.push, around);
  const permission = await around.mayFetch(feed.url);
  if (!permission.allowed) return forbidden(permission);
  const { etag, lastModified } = feed;
  const fetched = await withHost(feed.url, () =>
    around.fetch(feed.url, { accept, conditional: { etag, lastModified } }),
  );
  if (!fetched.ok) return failedBy(fetched);
  return lookAtAnswer(feed, fetched.response, around);
}

async function lookAtPush(
  { url }: ClaimedFeed,
  { bytes, mediaType }: NonNullable<ClaimedFeed["push"]>,
  around: PollSurroundings,
): Promise<Look> {
  const result = await around.read({ bytes, mediaType, url });
  if (!result.ok) return unreadable(result.problem, result.detail, null);
  return { kind: "feed", status: null, movedTo: null, feed: result.feed, validators: null };
}

async function lookAtAnswer(
  feed: ClaimedFeed,
  { status, headers, bytes, finalUrl, permanent }: FetchedResponse,
  around: PollSurroundings,
): Promise<Look> {
  const movedTo = permanent && finalUrl !== feed.url ? finalUrl : null;
  if (status === 304) return { kind: "unchanged", status, movedTo, validators: null };
  const contentSha256 = createHash("sha256").update(bytes).digest("hex");
  const validators = {
    etag: headers.etag ?? null,
    lastModified: headers["last-modified"] ?? null,
    contentSha256,
  };
  if (contentSha256 === feed.contentSha256) return { kind: "unchanged", status, movedTo, validators };
  const mediaType = headers["content-type"] ?? null;
  const result = await around.read({ bytes: new Uint8Array(bytes), mediaType, url: finalUrl });
  if (result.ok) {
    const reading = { ...result.feed, ...hubInHeaders(headers.link, result.feed) };
    return { kind: "feed", status, movedTo, feed: reading, validators };
  }
  // What once was a feed and now shows a page is broken; only a new address is looked up on its page.
  if (result.problem === "web_page" && result.detail !== null && feed.format === null) {
    return { kind: "page", status, movedTo, feedUrl: result.detail };
  }
  return unreadable(result.problem, result.detail, status);
}

type ReadProblem = Extract<Awaited<ReturnType<PollSurroundings["read"]>>, { ok: false }>["problem"];

function unreadable(problem: ReadProblem, detail: string | null, status: number | null): Failed {
  const named = problem === "too_slow" ? "slow_to_read" : problem;
  return { kind: "failed", status, problem: named, detail, retryAfterSeconds: null };
}

type Refused = Extract<Awaited<ReturnType<PollSurroundings["mayFetch"]>>, { allowed: false }>;

function forbidden(permission: Refused): Failed {
  const failed = { kind: "failed" as const, status: null, retryAfterSeconds: null };
  return permission.reason === "disallowed"
    ? { ...failed, problem: "robots_disallowed", detail: null }
    : { ...failed, problem: "robots_unreachable", detail: `${permission.problem}: ${permission.detail}` };
}

function failedBy({ problem, detail, status = 0, ...failure }: FetchFailure): Failed {
  const retryAfterSeconds = failure.retryAfterSeconds ?? null;
  return {
    kind: "failed",
    status: status === 0 ? null : status,
    problem: problem === "http_error" ? byStatus(status, retryAfterSeconds) : problem,
    detail,
    retryAfterSeconds,
  };
}

function byStatus(status: number, retryAfterSeconds: number | null): PollProblem {
  if (status === 410) return "gone";
  if (status === 404) return "missing";
  if (status === 401 || status === 403) return "locked";
  if (status === 429 || (status === 503 && retryAfterSeconds !== null)) return "throttled";
  return status >= 500 ? "server_error" : "http_error";
}
