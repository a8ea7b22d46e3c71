import { Readability } from "@mozilla/readability";
import { pageBlocks } from "./page-blocks";
import { parsePage } from "./parse-page";

/** The largest news pages have ten thousand elements. Readability goes over each, and its text, several times. */
const mostElements = 12_000;
const mostLetters = 500_000;

/**
 * What Readability takes for the article, line by line; nothing when the page is too large for it. It works on a
 * copy, because it rebuilds what it reads.
 */
export function readableLines(body: Element): string[] {
  if (body.querySelectorAll("*").length > mostElements || (body.textContent ?? "").length > mostLetters)
    return [];
  const copy = parsePage(
    `<!doctype html><html><head><title></title></head><body>${body.innerHTML}</body></html>`,
  );
  const found = new Readability<Element>(copy, {
    serializer: (content) => content as Element,
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
  }).parse();
  if (!found?.content) return [];
  return pageBlocks(found.content).map(({ text }) => text);
}
