import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { FetchRefusal } from "./fetch-problem";

/** All addresses of a name. */
export type Resolve = (host: string) => Promise<string[]>;

/** An answer may name hundreds; all are judged, but no more than these are tried. */
const mostTried = 8;

/** The machine's resolver, save that names below `localhost` are this machine everywhere (RFC 6761). */
export async function resolveBySystem(host: string): Promise<string[]> {
  if (host === "localhost" || host.endsWith(".localhost")) return ["127.0.0.1"];
  const found = await lookup(host, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
}

/**
 * Resolves a name in the moment of connecting, and hands the socket only addresses that were judged: between check
 * and use there is no second question to a name server. One forbidden address refuses the whole answer, since
 * nobody honest mixes a public address with a private one.
 */
export function guardedLookup(
  resolve: Resolve,
  forbidden: (address: string) => string | null,
): LookupFunction {
  return (host, options, callback) => {
    judged(host, resolve, forbidden).then(
      (addresses) => {
        const family = Number(options.family);
        const fitting = addresses.filter(
          (found) => !(family === 4 || family === 6) || found.family === family,
        );
        const [first] = fitting;
        if (!first) callback(new FetchRefusal("dns_failed", `${host} has no address of IPv${family}`), "");
        else if (options.all === true) callback(null, fitting);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), ""),
    );
  };
}

async function judged(host: string, resolve: Resolve, forbidden: (address: string) => string | null) {
  const addresses = await resolve(host).catch((error: unknown) => {
    throw new FetchRefusal(
      "dns_failed",
      `${host}: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
  if (addresses.length === 0) throw new FetchRefusal("dns_failed", `${host} has no address`);
  for (const address of addresses) {
    const why = forbidden(address);
    if (why !== null) throw new FetchRefusal("forbidden_address", `${host} is ${address}: ${why}`);
  }
  return addresses.slice(0, mostTried).map((address) => ({ address, family: isIP(address) }));
}
