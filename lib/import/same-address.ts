/** What campaigns and social networks append; the page is the same without it. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|zarsrc|vero_id|oly_enc_id|wickedid|s_cid|ref_src|ref_url)$/i;

/**
 * One spelling for all addresses of one page: scheme and host in small letters, no default port, no fragment,
 * no tracking, the query in order. Null for what is no web address. `http` and `https` are the same page, and
 * so are a path with and without its last slash: no publisher keeps two articles there.
 */
export function sameAddress(address: string): string | null {
  const url = parse(address.trim());
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === "") return null;
  const query = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .toSorted(([a, x], [b, y]) => compare(a, b) || compare(x, y));
  const path = url.pathname.replace(/\/+$/, "");
  const host = url.hostname.replace(/\.$/, "") + portOf(url);
  const asked = query.length === 0 ? "" : `?${new URLSearchParams(query).toString()}`;
  return `https://${host}${path}${asked}`;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** `URL` leaves out a scheme's own port; the other scheme's stays with it, as it is really another server. */
function portOf({ port }: URL): string {
  return port === "" ? "" : `:${port}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
