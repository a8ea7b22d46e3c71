import type { ArticlesProblem } from "./articles-door";
import { apiProblem } from "./api-answer";
import { requestsAMinute } from "./requester";
import type { RequesterProblem } from "./requester";

type Detail = Record<string, unknown> | null;

/** Why a request did not get as far as its body. */
export function requesterFault(problem: RequesterProblem, detail: Detail): Response {
  const challenge = { "WWW-Authenticate": 'Bearer realm="collate"' };
  switch (problem) {
    case "no_token":
      return apiProblem(
        { status: 401, code: problem, detail: "Send a token: Authorization: Bearer collate_…" },
        challenge,
      );
    case "bad_token":
      return apiProblem(
        { status: 401, code: problem, detail: "The token is not known, has ended or was revoked." },
        { "WWW-Authenticate": 'Bearer realm="collate", error="invalid_token"' },
      );
    case "throttled":
      return apiProblem(
        {
          status: 429,
          code: problem,
          detail: `At most ${requestsAMinute} requests a minute with one token.`,
        },
        { "Retry-After": JSON.stringify(detail?.["retryAfter"] ?? 60) },
      );
  }
}

const articleFaults: Record<ArticlesProblem, { status: number; detail: string }> = {
  forbidden: { status: 403, detail: "This token may not bring articles in." },
  invalid_input: { status: 422, detail: "The request cannot be used as it is." },
  unknown_outlet: { status: 422, detail: "The token's outlet is not there any more." },
  not_found: { status: 404, detail: "There is no such import." },
  not_allowed_from_here: { status: 422, detail: "The import's state does not allow this." },
  taken_by_another: { status: 422, detail: "Another process works on this import." },
  nothing_to_retry: { status: 422, detail: "There is nothing to try again." },
  unknown_content_type: {
    status: 415,
    detail: "Name the body's kind in Content-Type; `taken` lists what is read.",
  },
  too_large: {
    status: 413,
    detail: "The body is larger than is taken of this kind; `most` is the limit in bytes.",
  },
  empty: { status: 422, detail: "The body is empty." },
  broken_json: { status: 422, detail: "The body is not valid JSON in UTF-8." },
  not_records: { status: 422, detail: "The body must be a JSON object or a non-empty array of objects." },
  no_space: { status: 507, detail: "There is no room left on this server. Nothing was kept." },
};

export function articlesFault(problem: ArticlesProblem, detail: Detail): Response {
  return apiProblem({ code: problem, ...articleFaults[problem], more: detail ?? {} });
}
