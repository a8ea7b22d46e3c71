/** What an HTTP status says by itself; the code beside it is for programs, the detail for people. */
const titles: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  500: "Internal Server Error",
  507: "Insufficient Storage",
};

type Fault = { status: number; code: string; detail: string; more?: Record<string, unknown> };

const common = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };

/** RFC 9457. */
export function apiProblem({ status, code, detail, more = {} }: Fault, headers: Record<string, string> = {}) {
  const body = { type: "about:blank", title: titles[status] ?? "Error", status, code, detail, ...more };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", ...common, ...headers },
  });
}

export function apiAnswer(value: unknown, status: number, headers: Record<string, string> = {}) {
  return Response.json(value, { status, headers: { ...common, ...headers } });
}
