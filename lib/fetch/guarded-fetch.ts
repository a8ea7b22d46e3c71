import "server-only";
import { env } from "@/lib/env";
import collate from "@/package.json" with { type: "json" };
import { forbiddenAddress } from "./address-policy";
import { openFetcher } from "./open-fetcher";
import type { Fetcher, GuardedFetch } from "./open-fetcher";

/** The name by which robots.txt may speak to us. */
export const robotName = "Collate";

let shared: Fetcher | null = null;

/** The one way out of this machine: pages, feeds, robots.txt and hubs are all fetched here. */
export const guardedFetch: GuardedFetch = (address, request) => {
  shared ??= openFetcher({
    userAgent: `${robotName}/${collate.version} (+${env().PUBLIC_URL})`,
    reach: { forbidden: forbiddenAddress, exempt: new Set(env().FETCH_ALLOW_HOSTS) },
  });
  return shared.fetch(address, request);
};
