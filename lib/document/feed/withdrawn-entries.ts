import { type XmlElement, attributeOf, childElements, childText } from "../xml-tree";
import type { WithdrawnItem } from "./feed-reading";
import { readDate } from "../read-date";

/** `at:deleted-entry` of RFC 6721, in Atom and, as some agencies do, in RSS. */
export function withdrawnEntries(holders: XmlElement[]): WithdrawnItem[] {
  return holders
    .flatMap((holder) => childElements(holder, "at:deleted-entry"))
    .flatMap((entry) => {
      const guid = attributeOf(entry, "ref");
      if (guid === null) return [];
      return [{ guid, at: readDate(attributeOf(entry, "when")), reason: childText(entry, "at:comment") }];
    });
}
