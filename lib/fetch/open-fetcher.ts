import type { Agent, Dispatcher } from "undici";
import { failureOf } from "./failure-of";
import { FetchRefusal, mostFetchedBytes } from "./fetch-problem";
import type { FetchFailure } from "./fetch-problem";
import { guardedAgent } from "./guarded-agent";
import { resolveBySystem } from "./guarded-lookup";
import type { Resolve } from "./guarded-lookup";
import { keptHeaders, retryAfterSeconds, sentHeaders, usableLocation } from "./headers";
import type { KeptHeaders } from "./headers";
import { codingsOf, readBody } from "./read-body";
import { webAddress } from "./web-address";
import type { Reach } from "./web-address";

export type GuardedRequest = {
  /** What to ask for, such as `application/atom+xml, application/rss+xml`. */
  accept?: string;
  /** What is known from last time; the answer may then be 304 with no bytes. */
  conditional?: { etag?: string | null; lastModified?: string | null };
  /** Of the decompressed body. */
  maxBytes?: number;
  /** `cut` keeps the beginning of what is too large. */
  atCap?: "refuse" | "cut";
  /** A form makes it a POST. */
  form?: Record<string, string>;
  /** For everything together: name server, redirects, body. */
  deadlineMs?: number;
  signal?: AbortSignal;
};

export type Redirect = { from: string; to: string; status: number };

export type FetchedResponse = {
  status: number;
  headers: KeptHeaders;
  bytes: Buffer;
  finalUrl: string;
  redirects: Redirect[];
  /** There were redirects and each said that it is for good: `finalUrl` may be stored. */
  permanent: boolean;
};

export type FetchResult = { ok: true; response: FetchedResponse } | FetchFailure;
export type GuardedFetch = (address: string, request?: GuardedRequest) => Promise<FetchResult>;
export type Fetcher = { fetch: GuardedFetch; close: () => Promise<void> };

type Equipment = { userAgent: string; reach: Reach; resolve?: Resolve; ca?: string };
type Outlook = Equipment & { agent: Agent };
type Hop = { url: URL; form: Record<string, string> | undefined };

const mostRedirects = 5;
const patience = 15_000;

export function openFetcher(equipment: Equipment): Fetcher {
  const { resolve = resolveBySystem, reach, ca } = equipment;
  const agent = guardedAgent({ ...reach, resolve, ...(ca === undefined ? {} : { ca }) });
  const outlook = { ...equipment, agent };
  return {
    fetch: (address, request = {}) => within(request, (signal) => follow(outlook, address, request, signal)),
    close: () => agent.destroy(),
  };
}

/** Runs under the deadline and the caller's signal, and gives every refusal as a value. */
async function within(
  { deadlineMs = patience, signal }: GuardedRequest,
  run: (signal: AbortSignal) => Promise<FetchedResponse>,
): Promise<FetchResult> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), deadlineMs);
  const either = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
  try {
    either.throwIfAborted();
    return { ok: true, response: await run(either) };
  } catch (error) {
    if (signal?.aborted === true) return { ok: false, problem: "canceled", detail: "called off" };
    if (deadline.signal.aborted)
      return { ok: false, problem: "too_slow", detail: `not done in ${deadlineMs} ms` };
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure;
  } finally {
    clearTimeout(timer);
  }
}

async function follow(outlook: Outlook, address: string, request: GuardedRequest, signal: AbortSignal) {
  const redirects: Redirect[] = [];
  let hop: Hop = { url: webAddress(address, outlook.reach), form: request.form };
  for (;;) {
    const answer = await ask(outlook, hop, request, signal);
    if (!isRedirect(answer.statusCode)) return received(answer, hop, request, redirects);
    leave(answer);
    const next = nextHop(answer, hop, outlook.reach);
    refuseRound(next, redirects, address);
    redirects.push({ from: hop.url.href, to: next.url.href, status: answer.statusCode });
    hop = next;
  }
}

async function ask(
  { agent, userAgent }: Outlook,
  { url, form }: Hop,
  { accept, conditional }: GuardedRequest,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  const answer = await agent.request({
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method: form ? "POST" : "GET",
    headers: sentHeaders({ userAgent, form, accept, conditional }),
    body: form ? new URLSearchParams(form).toString() : null,
    signal,
  });
  // Whoever reads it meets its errors; once nobody reads, the only one left is that nobody does.
  answer.body.on("error", () => {});
  return answer;
}

function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/** Lets the connection go with whatever the server would still send. */
function leave({ body }: Dispatcher.ResponseData): void {
  body.destroy();
}

function nextHop({ statusCode, headers }: Dispatcher.ResponseData, { url, form }: Hop, reach: Reach): Hop {
  const location = usableLocation(headers);
  if (location === null)
    throw new FetchRefusal("bad_redirect", `${statusCode} of ${url.host} without a target`);
  if (!URL.canParse(location, url.href))
    throw new FetchRefusal("bad_redirect", `${url.host} leads to no address`);
  const next = webAddress(location, reach, url);
  if (url.protocol === "https:" && next.protocol === "http:") {
    throw new FetchRefusal("redirect_forbidden", `${url.host} leads out of encryption`);
  }
  return { url: next, form: statusCode === 307 || statusCode === 308 ? form : undefined };
}

/** We send no cookies, so an address that leads to itself will do so again. */
function refuseRound({ url }: Hop, redirects: Redirect[], address: string): void {
  if (redirects.length >= mostRedirects)
    throw new FetchRefusal("too_many_redirects", `more than ${mostRedirects}`);
  const seen = [URL.parse(address)?.href, ...redirects.map(({ to }) => to)];
  if (seen.includes(url.href)) throw new FetchRefusal("too_many_redirects", `a ring through ${url.host}`);
}

async function received(
  answer: Dispatcher.ResponseData,
  { url, form }: Hop,
  { maxBytes = mostFetchedBytes, atCap = "refuse", conditional }: GuardedRequest,
  redirects: Redirect[],
): Promise<FetchedResponse> {
  const { statusCode: status } = answer;
  const headers = keptHeaders(answer.headers);
  const unchanged = status === 304 && !form && Boolean(conditional?.etag ?? conditional?.lastModified);
  if (!unchanged && (status < 200 || status > 299)) {
    leave(answer);
    throw new FetchRefusal("http_error", `${status} of ${url.host}`, {
      status,
      ...retryAfterSeconds(headers["retry-after"]),
    });
  }
  return {
    status,
    headers,
    bytes: await bodyOf(answer, { maxBytes, atCap }),
    finalUrl: url.href,
    redirects,
    permanent: redirects.length > 0 && redirects.every(({ status: said }) => said === 301 || said === 308),
  };
}

async function bodyOf(answer: Dispatcher.ResponseData, cap: { maxBytes: number; atCap: "refuse" | "cut" }) {
  try {
    const announced = Number(answer.headers["content-length"] ?? 0);
    if (cap.atCap === "refuse" && announced > cap.maxBytes + 64 * 1024) {
      throw new FetchRefusal("too_large", `${announced} bytes announced, ${cap.maxBytes} allowed`);
    }
    return await readBody(answer.body, codingsOf(joined(answer.headers["content-encoding"])), cap);
  } finally {
    leave(answer);
  }
}

function joined(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value.join(",") : value;
}
