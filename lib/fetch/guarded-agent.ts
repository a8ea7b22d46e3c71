import { isIP } from "node:net";
import { Agent, buildConnector } from "undici";
import { hostAndPort } from "./allowed-hosts";
import { FetchRefusal } from "./fetch-problem";
import { guardedLookup } from "./guarded-lookup";
import type { Resolve } from "./guarded-lookup";
import { bareHost } from "./web-address";
import type { Reach } from "./web-address";

type Surroundings = Reach & {
  resolve: Resolve;
  /** Certificates to trust instead of the system's. */
  ca?: string;
};

/**
 * Opens every connection that leaves this machine and judges where it leads. A kept connection was judged when it
 * was opened and serves one host and port alone, so the pool goes round nothing. No proxy is taken from the
 * environment: it would connect in our place, unjudged. HTTP/2 is off, for one protocol less to be attacked by.
 */
export function guardedAgent(surroundings: Surroundings): Agent {
  return new Agent({
    connect: guardedConnector(surroundings),
    connections: 4,
    pipelining: 1,
    allowH2: false,
    maxHeaderSize: 32 * 1024,
    headersTimeout: 12_000,
    bodyTimeout: 8_000,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 10_000,
  });
}

function guardedConnector({ resolve, forbidden, exempt, ca }: Surroundings): buildConnector.connector {
  const open = connector(resolve, () => null, ca);
  const guarded = connector(resolve, forbidden, ca);
  return (target, callback) => {
    const host = bareHost(target.hostname);
    const hostname = host.includes(":") ? `[${host}]` : host;
    if (exempt.has(hostAndPort({ ...target, hostname }))) {
      open(target, callback);
      return;
    }
    // A literal asks no name server, so the lookup below never sees it.
    const why = isIP(host) === 0 ? null : forbidden(host);
    if (why === null) guarded(target, callback);
    else callback(new FetchRefusal("forbidden_address", `${host}: ${why}`), null);
  };
}

function connector(resolve: Resolve, forbidden: Reach["forbidden"], ca: string | undefined) {
  return buildConnector({
    allowH2: false,
    timeout: 8_000,
    autoSelectFamily: true,
    lookup: guardedLookup(resolve, forbidden),
    ...(ca === undefined ? {} : { ca }),
  });
}
