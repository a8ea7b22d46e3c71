import { sameAddress } from "./same-address";
import { sha256 } from "./sha256";

export type Identity = { kind: "url" | "guid"; value: string; digest: string };

/** Within what a publisher's own id is one of a kind. */
export type GuidScope = { feedId: string | null; outletId: string | null; apiTokenId: string | null };

/**
 * What the world outside knows a document by. A publisher's id counts within its feed, else its sender, else its
 * outlet, else its site; without any of these only an id that names its own maker (`urn:`, `tag:`, an address)
 * can be told from somebody else's `17`.
 */
export function identitiesOf(
  { url, guid }: { url: string | null; guid: string | null },
  scope: GuidScope,
): Identity[] {
  const address = url === null ? null : sameAddress(url);
  const within = guid === null ? null : scopeOf(guid.trim(), address, scope);
  return [
    ...(address === null ? [] : [identity("url", "", address)]),
    ...(guid === null || guid.trim() === "" || within === null
      ? []
      : [identity("guid", within, guid.trim())]),
  ];
}

function scopeOf(guid: string, address: string | null, scope: GuidScope): string | null {
  if (scope.feedId !== null) return `feed:${scope.feedId}`;
  if (scope.apiTokenId !== null) return `token:${scope.apiTokenId}`;
  if (scope.outletId !== null) return `outlet:${scope.outletId}`;
  if (address !== null) return `site:${new URL(address).host}`;
  return /^(?:urn:|tag:|https?:\/\/)/i.test(guid) ? "maker" : null;
}

function identity(kind: Identity["kind"], scope: string, value: string): Identity {
  return { kind, value, digest: sha256(`${kind}\u0000${scope}\u0000${value}`) };
}
