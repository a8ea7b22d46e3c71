import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/**
 * IPv4 has been handed out whole, so what is forbidden is listed: IANA's registry of special-purpose addresses,
 * multicast, the reserved last sixteenth, and the address at which one large cloud answers to every machine in it.
 */
const forbiddenIPv4: [cidr: string, what: string][] = [
  ["0.0.0.0/8", "this network"],
  ["10.0.0.0/8", "private network"],
  ["100.64.0.0/10", "shared by a carrier's customers"],
  ["127.0.0.0/8", "this machine"],
  ["168.63.129.16/32", "a cloud's own service"],
  ["169.254.0.0/16", "this link"],
  ["172.16.0.0/12", "private network"],
  ["192.0.0.0/24", "protocol assignments"],
  ["192.0.2.0/24", "documentation"],
  ["192.31.196.0/24", "AS112"],
  ["192.52.193.0/24", "multicast tunnels"],
  ["192.88.99.0/24", "former 6to4 relays"],
  ["192.168.0.0/16", "private network"],
  ["192.175.48.0/24", "AS112"],
  ["198.18.0.0/15", "benchmarks"],
  ["198.51.100.0/24", "documentation"],
  ["203.0.113.0/24", "documentation"],
  ["224.0.0.0/4", "multicast"],
  ["240.0.0.0/4", "reserved"],
];

/** Most of IPv6 belongs to nobody yet, so what is allowed is listed: IANA's table of what registries were given. */
const allocatedIPv6 = `
  2001:200::/23 2001:400::/23 2001:600::/23 2001:800::/22 2001:c00::/23 2001:e00::/23
  2001:1200::/23 2001:1400::/22 2001:1800::/23 2001:1a00::/23 2001:1c00::/22 2001:2000::/19
  2001:4000::/23 2001:4200::/23 2001:4400::/23 2001:4600::/23 2001:4800::/23 2001:4a00::/23
  2001:4c00::/23 2001:5000::/20 2001:8000::/19 2001:a000::/20 2001:b000::/20 2003::/18 2400::/12
  2410::/12 2600::/12 2610::/23 2620::/23 2630::/12 2800::/12 2a00::/12 2a10::/12 2c00::/12
`;

/** Special within what was handed out. */
const forbiddenIPv6: [cidr: string, what: string][] = [
  ["2001:db8::/32", "documentation"],
  ["2620:4f:8000::/48", "AS112"],
];

/** Ranges whose addresses stand for an IPv4 address; that one decides. The number is its first byte. */
const carriesIPv4: [cidr: string, at: number][] = [
  ["::ffff:0:0/96", 12],
  ["64:ff9b::/96", 12],
  ["2002::/16", 2],
];

type Range<Address> = { net: [Address, number]; what: string };

const deniedIPv4 = forbiddenIPv4.map(([cidr, what]) => ({ net: ipaddr.IPv4.parseCIDR(cidr), what }));
const deniedIPv6 = forbiddenIPv6.map(([cidr, what]) => ({ net: ipaddr.IPv6.parseCIDR(cidr), what }));
const givenIPv6 = allocatedIPv6
  .trim()
  .split(/\s+/)
  .map((cidr) => ipaddr.IPv6.parseCIDR(cidr));
const embedding = carriesIPv4.map(([cidr, at]) => ({ net: ipaddr.IPv6.parseCIDR(cidr), at }));

/**
 * Why no connection may be made to this address, or null if it is one of the public internet. Takes addresses as a
 * resolver or a URL parser writes them; whatever else is "not an address" and thereby forbidden.
 */
export function forbiddenAddress(text: string): string | null {
  const kind = isIP(text);
  if (kind === 4) return forbiddenAsIPv4(ipaddr.IPv4.parse(text));
  // A zone (fe80::1%eth0) names a link of this machine; nothing public has one.
  if (kind === 6 && !text.includes("%")) return forbiddenAsIPv6(ipaddr.IPv6.parse(inGroups(text)));
  return "not an address";
}

/** Written without dots: of `::8.8.8.8` the library would make the other address `::ffff:8.8.8.8`. */
function inGroups(address: string): string {
  return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}

function forbiddenAsIPv4(address: ipaddr.IPv4): string | null {
  return nameOf(deniedIPv4, (net) => address.match(net));
}

function forbiddenAsIPv6(address: ipaddr.IPv6): string | null {
  const bytes = address.toByteArray();
  const carrier = embedding.find(({ net }) => address.match(net));
  if (carrier) return forbiddenAsIPv4(embedded(bytes, carrier.at));
  if (!givenIPv6.some((net) => address.match(net))) return "not public IPv6";
  const special = nameOf(deniedIPv6, (net) => address.match(net));
  return special ?? (isTunnelId(bytes) ? forbiddenAsIPv4(embedded(bytes, 12)) : null);
}

/** ISATAP: behind a public prefix the last four bytes are the IPv4 address to which a site's router tunnels. */
function isTunnelId(bytes: number[]): boolean {
  const [universal = 0, ...rest] = bytes.slice(8, 12);
  return (universal | 2) === 2 && rest.join(".") === "0.94.254";
}

function embedded(bytes: number[], at: number): ipaddr.IPv4 {
  return new ipaddr.IPv4(bytes.slice(at, at + 4));
}

function nameOf<Address>(ranges: Range<Address>[], fits: (net: [Address, number]) => boolean): string | null {
  return ranges.find(({ net }) => fits(net))?.what ?? null;
}
