import { type XmlElement, childElements, innerHtml, isElement, textOf } from "../xml-tree";
import { absoluteLinks } from "../absolute-links";
import { decodeReferences } from "../xml-text";
import { htmlParts } from "../html-parts";

/**
 * A title of RSS, which never says whether it is text or markup: character references are decoded exactly once,
 * by XML or, inside CDATA, here. Then whole pairs of inline tags fall away; a lone `<` is somebody's text.
 */
export function rssTitle(element: XmlElement | null): string | null {
  if (element === null) return null;
  const once = element.children
    .map((child) => {
      if (isElement(child)) return textOf(child) ?? "";
      return child.cdata ? decodeReferences(child.text) : child.text;
    })
    .join("");
  return oneLine(withoutInlineTags(once));
}

const inlinePair =
  /<(b|i|u|em|strong|span|font|sup|sub|a|mark|small|big|tt|code)(?:\s[^<>]{0,500})?>([^<>]*)<\/\1\s*>/gi;

function withoutInlineTags(text: string): string {
  if (!text.includes("</")) return text.replace(/<br\s*\/?>/gi, " ");
  // Twice, for `<b><i>…</i></b>`; deeper nesting is no title.
  return text
    .replace(inlinePair, "$2")
    .replace(inlinePair, "$2")
    .replace(/<br\s*\/?>/gi, " ");
}

/** The markup that a field of RSS carries: escaped once, in CDATA, or as bare elements. */
export function rssHtml(element: XmlElement | null, base: string | null): string | null {
  if (element === null) return null;
  const html = innerHtml(element, "markup").trim();
  return html === "" ? null : absoluteLinks(html, base);
}

/** A text construct of Atom says what it is: `text` (also when it says nothing), `html` or `xhtml`. */
export function atomHtml(element: XmlElement | null, base: string | null): string | null {
  if (element === null) return null;
  const html = atomMarkup(element).trim();
  return html === "" ? null : absoluteLinks(html, base);
}

export function atomText(element: XmlElement | null): string | null {
  if (element === null) return null;
  const type = atomType(element);
  if (type === "text") return textOf(element);
  if (type === "xhtml") return textOf(element);
  return oneLine(
    htmlParts(innerHtml(element, "markup"))
      .map(({ text }) => text)
      .join(" "),
  );
}

function atomMarkup(element: XmlElement): string {
  const type = atomType(element);
  if (type === "html") return innerHtml(element, "markup");
  if (type === "text") return innerHtml(element, "text");
  const [only, ...others] = childElements(element);
  const wrapper = only !== undefined && others.length === 0 && /(?:^|:)div$/.test(only.name) ? only : element;
  return innerHtml(wrapper, "text");
}

/** Atom 0.3 has media types and `mode="escaped"`; feeds that say `text` and write tags mean HTML. */
function atomType(element: XmlElement): "text" | "html" | "xhtml" {
  const type = (element.attributes.get("type") ?? "text").trim().toLowerCase();
  const mode = element.attributes.get("mode")?.trim().toLowerCase();
  const hasElements = element.children.some(isElement);
  if (mode === "escaped" && type !== "text/plain") return "html";
  if (type === "html" || type === "text/html") return "html";
  if (type === "xhtml" || type === "application/xhtml+xml") return "xhtml";
  return hasElements ? "xhtml" : "text";
}

export function oneLine(text: string): string | null {
  return text.replace(/\s+/g, " ").trim() || null;
}
