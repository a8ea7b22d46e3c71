import { isIP } from "node:net";
import { hostAndPort } from "./allowed-hosts";
import { FetchRefusal } from "./fetch-problem";

export const longestAddress = 2048;
/** The empty one is the scheme's own. */
const webPorts: ReadonlySet<string> = new Set(["", "80", "443"]);

/** Who may be connected to: the policy for everybody, and the hosts that tests have exempted from it. */
export type Reach = {
  forbidden: (address: string) => string | null;
  exempt: ReadonlySet<string>;
  ports?: ReadonlySet<string>;
};

/**
 * The one reading of an address, for the check and for the request: the URL standard's, which turns every odd
 * spelling (decimal, octal, hex, short, percent-encoded, full-width, trailing dot) into one. Throws a refusal.
 */
export function webAddress(text: string, { forbidden, exempt, ports = webPorts }: Reach, base?: URL): URL {
  const url = parsed(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new FetchRefusal("forbidden_scheme", `${url.protocol} is not fetched`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new FetchRefusal("forbidden_credentials", `an address with a log-in in it: ${url.host}`);
  }
  // One trailing dot means the same name; certificates and the list of exempted hosts know it without.
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  if (!isHostname(url.hostname)) throw new FetchRefusal("bad_address", "the host is not a name");
  url.hash = "";
  if (exempt.has(hostAndPort(url))) return url;
  if (!ports.has(url.port)) throw new FetchRefusal("forbidden_port", `port ${url.port} of ${url.hostname}`);
  refuseLiteral(url, forbidden);
  return url;
}

function parsed(text: string, base: URL | undefined): URL {
  if (text.length > longestAddress)
    throw new FetchRefusal("bad_address", `longer than ${longestAddress} characters`);
  const url = URL.parse(text, base?.href);
  if (url === null) throw new FetchRefusal("bad_address", "not an address of the web");
  if (url.href.length > longestAddress)
    throw new FetchRefusal("bad_address", `longer than ${longestAddress} characters`);
  return url;
}

function isHostname(host: string): boolean {
  if (isIP(bareHost(host)) !== 0) return true;
  return (
    host.length <= 253 &&
    host.split(".").every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  );
}

function refuseLiteral(url: URL, forbidden: Reach["forbidden"]): void {
  const host = bareHost(url.hostname);
  const why = isIP(host) === 0 ? null : forbidden(host);
  if (why !== null) throw new FetchRefusal("forbidden_address", `${host}: ${why}`);
}

/** An IPv6 address without its brackets. */
export function bareHost(host: string): string {
  return host.startsWith("[") ? host.slice(1, -1) : host;
}
