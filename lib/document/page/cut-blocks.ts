import type { DocumentMetadata } from "../types";
import { isBlockCredit } from "./page-credits";
import {
  classWords,
  isDetailsClass,
  isBylineLine,
  isClosingHeading,
  isDateLine,
  isFurnitureLine,
  isPointer,
} from "./furniture";
import { isProse } from "./find-body";
import type { PageBlock } from "./page-blocks";

/** The chosen blocks without what stands between and after an article's own lines. */
export function cutBlocks(blocks: PageBlock[], metadata: DocumentMetadata): PageBlock[] {
  const kept = withoutRelated(blocks).filter((block, at, all) => !isCut(block, at, all, metadata));
  return withoutLonelyHeadings(withoutRepeats(kept));
}

function isCut(block: PageBlock, at: number, all: PageBlock[], metadata: DocumentMetadata): boolean {
  const { text, linked } = block;
  if (isBlockCredit(block)) return false;
  if (isDetails(block) || isFurnitureLine(text) || isPointer(text, linked)) return true;
  if (
    block.kind !== "row" &&
    isOpeningOrEnd(at, all) &&
    (isDateLine(text) || isBylineLine(text, metadata.byline))
  )
    return true;
  if (at > 2 && at >= all.length - 3 && isAboutAuthor(text, metadata.byline)) return true;
  if (isHeadline(block, at, all, metadata.title)) return true;
  return isTeaser(block, at, all);
}

/** "An Bình" in a paragraph whose class says author: metadata has it. */
function isDetails({ element, words, kind }: PageBlock): boolean {
  return (
    kind === "paragraph" &&
    words <= 12 &&
    isDetailsClass(classWords(element)) &&
    !/^(?:article|main|body|section)$/.test(element.localName)
  );
}

function isOpeningOrEnd(at: number, all: PageBlock[]): boolean {
  return at < 8 || at >= all.length - 4;
}

/** "An Binh is a correspondent …" below the text: about the writer, not the story. */
function isAboutAuthor(text: string, byline: string | null): boolean {
  if (text.length > 700) return false;
  const names = (byline ?? "").split(/,\s*|\s+and\s+|\s*&\s*/).filter((name) => name.includes(" "));
  return names.some(
    (name) =>
      text.toLowerCase().startsWith(name.toLowerCase()) &&
      /^[,\s]+(?:is|was|writes|covers|has (?:covered|been|written|reported|worked)|joined|reports|works|teaches|là)(?!\p{L})/u.test(
        text.slice(name.length),
      ),
  );
}

/** Before the first prose stands the headline; further down an h1 is a heading like any other. */
function isHeadline(block: PageBlock, at: number, all: PageBlock[], title: string | null): boolean {
  if (at > 5) return false;
  if (block.text.toLowerCase() === title?.toLowerCase()) return true;
  const isFirst = block.element.closest("h1") !== null && !all.slice(0, at).some(isProse);
  return isFirst && all.some(isProse);
}

/** A line that is one link, in prose that is none: another article's headline. A list of links may be the matter itself. */
function isTeaser(block: PageBlock, at: number, all: PageBlock[]): boolean {
  if (block.linked < 0.9 || block.words > 40) return false;
  if (block.kind === "heading") return false;
  const around = [all[at - 1], all[at + 1]].filter((other) => other !== undefined);
  if (block.kind === "item" || block.kind === "row")
    return around.every((other) => other.linked >= 0.9 || other.kind !== block.kind);
  return true;
}

/** From a heading such as "Related articles" to the next heading, as long as no prose stands there. */
function withoutRelated(blocks: PageBlock[]): PageBlock[] {
  const kept: PageBlock[] = [];
  let cutting = false;
  const proseAfter = Array.from({ length: blocks.length + 1 }, () => 0);
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    proseAfter[at] = (proseAfter[at + 1] ?? 0) + (block && isProse(block) ? block.text.length : 0);
  }
  const all = proseAfter[0] ?? 0;
  for (const [at, block] of blocks.entries()) {
    if (isClosingHeading(block.text) && (block.kind === "heading" || block.words <= 6)) {
      // At the end of the page nothing follows but more of it.
      if ((proseAfter[at] ?? 0) < 0.25 * all && at > 2 && block.kind === "heading") return kept;
      cutting = true;
      continue;
    }
    if (cutting && (block.kind === "heading" || (isProse(block) && block.linked < 0.3))) cutting = false;
    if (!cutting) kept.push(block);
  }
  return kept;
}

/** A caption or a teaser that stands twice was printed twice; the first stays. Prose may repeat itself. */
function withoutRepeats(blocks: PageBlock[]): PageBlock[] {
  const seen = new Set<string>();
  return blocks.filter(({ text, kind, linked }) => {
    if (kind !== "caption" && linked < 0.5) return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** A heading at the end stands above what was cut. */
function withoutLonelyHeadings(blocks: PageBlock[]): PageBlock[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== "heading");
  return blocks.slice(0, last + 1);
}
