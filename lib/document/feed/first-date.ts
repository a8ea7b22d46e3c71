import { type XmlElement, childElements, textOf } from "../xml-tree";
import { readDate } from "../read-date";

/** The first of these children that names a moment; and how many say something that names none. */
export function firstDate(
  element: XmlElement,
  names: readonly string[],
  language: string | null,
): { date: string | null; unreadable: number } {
  const written = names
    .flatMap((name) => childElements(element, name))
    .map(textOf)
    .filter((text) => text !== null);
  for (const text of written) {
    const date = readDate(text, { language });
    if (date !== null) return { date, unreadable: 0 };
  }
  return { date: null, unreadable: written.length > 0 ? 1 : 0 };
}
