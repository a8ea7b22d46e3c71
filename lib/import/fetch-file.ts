import "server-only";
import type { Arrival } from "@/lib/document/types";
import type { FetchProblem } from "@/lib/fetch/fetch-problem";
import { guardedFetch } from "@/lib/fetch/guarded-fetch";
import { mayFetch } from "@/lib/fetch/robots";

export type Fetched =
  | { ok: true; bytes: Uint8Array; mediaType: string | null; finalUrl: string }
  | { ok: false; problem: FetchProblem | "robots_disallowed"; detail: string | null };

/** Fetches what an address holds, if the site lets robots have it; what a server says of its kind is a hint. */
export async function fetchFile(url: string): Promise<Fetched> {
  const permission = await mayFetch(url);
  if (!permission.allowed) {
    return permission.reason === "disallowed"
      ? { ok: false, problem: "robots_disallowed", detail: null }
      : { ok: false, problem: permission.problem, detail: "robots.txt" };
  }
  const answer = await guardedFetch(url, { deadlineMs: 25_000 });
  if (!answer.ok) {
    return {
      ok: false,
      problem: answer.problem,
      detail: answer.status === undefined ? null : String(answer.status),
    };
  }
  const { bytes, headers, finalUrl, status } = answer.response;
  if (status !== 200) return { ok: false, problem: "http_error", detail: String(status) };
  return { ok: true, bytes, mediaType: headers["content-type"] ?? null, finalUrl };
}

/** A page that does not name its address lies where it was found. */
export function foundAt(arrival: Arrival, url: string): Arrival {
  if (!arrival.ok || arrival.document.metadata.url !== null) return arrival;
  const { document } = arrival;
  return { ok: true, document: { ...document, metadata: { ...document.metadata, url } } };
}
