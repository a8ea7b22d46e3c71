/** Of one page or feed, decompressed, unless whoever asks says otherwise. */
export const mostFetchedBytes = 10 * 1024 * 1024;

/** Every way in which an outgoing request can fail. The interface has words for each. */
export const fetchProblems = [
  "bad_address",
  "forbidden_scheme",
  "forbidden_port",
  "forbidden_credentials",
  "forbidden_address",
  "dns_failed",
  "connect_failed",
  "tls_failed",
  "too_slow",
  "too_large",
  "too_many_redirects",
  "bad_redirect",
  "redirect_forbidden",
  "http_error",
  "broken_answer",
  "broken_encoding",
  "canceled",
] as const;

export type FetchProblem = (typeof fetchProblems)[number];

export type FetchFailure = {
  ok: false;
  problem: FetchProblem;
  /** For the log and for an admin: names hosts and addresses, never what an answer said. */
  detail: string;
  /** Of an `http_error`. */
  status?: number;
  /** Of an `http_error`: what the server asked for in Retry-After. */
  retryAfterSeconds?: number;
};

/** Carries a refusal through the callbacks of sockets and streams up to the one place that answers. */
export class FetchRefusal extends Error {
  readonly failure: FetchFailure;

  constructor(
    problem: FetchProblem,
    detail: string,
    more: Pick<FetchFailure, "status" | "retryAfterSeconds"> = {},
  ) {
    super(`${problem}: ${detail}`);
    this.failure = { ok: false, problem, detail, ...more };
  }
}
