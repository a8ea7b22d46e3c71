type Verdict = "own" | "foreign";

/**
 * Whether a write was asked for by one of our own pages. Browsers that send `Sec-Fetch-Site` settle it;
 * otherwise `Origin` has to be ours, either by configuration or by being the host that was asked.
 * Next.js lets a request through that names neither, so this check does not lean on its own.
 */
export function ownRequest(headers: Headers, publicUrl: string): Verdict {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" ? "own" : "foreign";

  const origin = parse(headers.get("origin"));
  if (!origin) return "foreign";
  if (origin.origin === new URL(publicUrl).origin) return "own";
  return origin.host === headers.get("host") ? "own" : "foreign";
}

function parse(origin: string | null): URL | null {
  if (origin === null || !/^https?:\/\//.test(origin) || !URL.canParse(origin)) return null;
  const url = new URL(origin);
  // An origin has neither path nor user; anything else was not written by a browser.
  return url.origin === origin.toLowerCase() ? url : null;
}
