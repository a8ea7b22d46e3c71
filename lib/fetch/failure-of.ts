import { errors } from "undici";
import { FetchRefusal } from "./fetch-problem";
import type { FetchFailure, FetchProblem } from "./fetch-problem";

/** What a socket's, a parser's or a certificate's complaint is called. The first pattern that fits the code counts. */
const byCode: [code: RegExp, problem: FetchProblem][] = [
  [/^UND_ERR_(?:CONNECT|HEADERS|BODY)_TIMEOUT$|^ETIMEDOUT$/, "too_slow"],
  [/^UND_ERR_HEADERS_OVERFLOW$/, "too_large"],
  [/^(?:UND_ERR_(?:SOCKET|RES_|RESPONSE|NOT_SUPPORTED|INFO|INVALID_RETURN)|EPIPE$)/, "broken_answer"],
  [
    /^(?:ERR_(?:TLS|SSL)_|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO$|CRL_|INVALID_)/,
    "tls_failed",
  ],
];

/** Turns what was thrown into a named failure; null for what no server can cause, which is a bug of ours. */
export function failureOf(error: unknown): FetchFailure | null {
  if (error instanceof FetchRefusal) return error.failure;
  if (!(error instanceof Error)) return null;
  // Several addresses were tried; any one of their complaints tells why none answered.
  if (error instanceof AggregateError) return failureOf(error.errors[0]);
  if (error instanceof errors.HTTPParserError) {
    return { ok: false, problem: "broken_answer", detail: error.message };
  }
  const code = "code" in error ? String(error.code) : "";
  const known = byCode.find(([pattern]) => pattern.test(code));
  if (known) return { ok: false, problem: known[1], detail: `${code}: ${error.message}` };
  return "syscall" in error || code === "ECONNRESET" ? socketFailure(error, code) : null;
}

function socketFailure(error: Error, code: string): FetchFailure {
  const detail = `${code}: ${error.message}`;
  if (/before secure TLS/.test(error.message)) return { ok: false, problem: "tls_failed", detail };
  const connected = "syscall" in error && error.syscall !== "connect";
  return {
    ok: false,
    problem: connected || code === "ECONNRESET" ? "broken_answer" : "connect_failed",
    detail,
  };
}
