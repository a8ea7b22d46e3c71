import { parseHTML } from "linkedom";

/** A page as a tree that runs nothing and loads nothing. What has no html or body element gets them. */
export function parsePage(html: string): Document {
  const { document } = parseHTML(withShell(html));
  return document;
}

/**
 * Where a page's text stands: its body, or everything when a broken page has most of its text elsewhere.
 * Not `document.body`, which makes a new one when something stands between head and body.
 */
export function textRoot(document: Document): Element {
  const body = document.querySelector("body");
  const all = document.documentElement;
  if (body === null) return all;
  return lengthOf(body) >= lengthOf(all) / 2 ? body : all;
}

function lengthOf(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll("p, li, div")) length += paragraph.childNodes.length;
  return length;
}

function withShell(html: string): string {
  const opening = html.slice(0, 20_000);
  if (!/<html[\s>]/i.test(opening)) return `<!doctype html><html><head></head><body>${html}</body></html>`;
  return html;
}
