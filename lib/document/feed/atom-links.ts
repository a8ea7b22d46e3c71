import { type XmlElement, attributeOf, childElements } from "../xml-tree";
import { webAddress } from "../web-address";

/** The `href` of the first link of this relation; a link that names none is `alternate`. */
export function linkOf(element: XmlElement, relation: "alternate" | "hub" | "self"): string | null {
  const links = [...childElements(element, "atom:link"), ...childElements(element, "link")].filter(
    (link) => attributeOf(link, "href") !== null,
  );
  const fitting = links.filter((link) => relationsOf(link).includes(relation));
  const page = fitting.find((link) => /html/i.test(attributeOf(link, "type") ?? "html"));
  const link = relation === "alternate" ? (page ?? fitting[0]) : fitting[0];
  return link === undefined ? null : attributeOf(link, "href");
}

export function relationsOf(link: XmlElement): string[] {
  return (attributeOf(link, "rel") ?? "alternate")
    .toLowerCase()
    .split(/\s+/)
    .map((relation) => relation.replace("http://www.iana.org/assignments/relation/", ""));
}

/** `xml:base` may be relative to the one around it, and the outermost to the feed's own address. */
export function baseOf(element: XmlElement, feedUrl: string): string {
  const written: string[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) {
    const base = attributeOf(at, "xml:base");
    if (base !== null) written.unshift(base);
  }
  return written.reduce((base, relative) => webAddress(relative, [base]) ?? base, feedUrl);
}
