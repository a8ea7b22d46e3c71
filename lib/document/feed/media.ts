import { type XmlElement, attributeOf, childElements, textOf } from "../xml-tree";
import type { FeedEnclosure } from "./feed-reading";
import { relationsOf } from "./atom-links";
import { webAddress } from "../web-address";

/** The item and what Media RSS nests in it: groups of contents, each with its own credit. */
function mediaHolders(item: XmlElement): XmlElement[] {
  const groups = childElements(item, "media:group");
  const holders = [item, ...groups];
  return [...holders, ...holders.flatMap((holder) => childElements(holder, "media:content"))];
}

export function mediaCredits(item: XmlElement): string[] {
  return mediaHolders(item)
    .flatMap((holder) => childElements(holder, "media:credit"))
    .map(textOf)
    .filter((credit) => credit !== null);
}

export function enclosuresOf(item: XmlElement, bases: (string | null)[]): FeedEnclosure[] {
  const media = mediaHolders(item).filter(({ name }) => name === "media:content");
  const links = [...childElements(item, "atom:link"), ...childElements(item, "link")].filter((link) =>
    relationsOf(link).includes("enclosure"),
  );
  const found = [
    ...[...childElements(item, "enclosure"), ...media].map((one) => enclosure(one, "url", bases)),
    ...links.map((one) => enclosure(one, "href", bases)),
  ];
  const unique = new Map<string, FeedEnclosure>();
  for (const one of found) if (one !== null && !unique.has(one.url)) unique.set(one.url, one);
  return [...unique.values()];
}

function enclosure(element: XmlElement, attribute: string, bases: (string | null)[]): FeedEnclosure | null {
  const url = webAddress(attributeOf(element, attribute), bases);
  if (url === null) return null;
  const length = Number(attributeOf(element, "length") ?? attributeOf(element, "filesize") ?? Number.NaN);
  return {
    url,
    type: attributeOf(element, "type") ?? attributeOf(element, "medium"),
    length: Number.isSafeInteger(length) && length > 0 ? length : null,
  };
}
