import type { Node } from "@tiptap/pm/model";

import type { HouseName } from "@/lib/entity/house-name-queries";
import { foldTone } from "@/lib/language/fold";
import type { StoryBody, StoryInline } from "@/lib/story/body";

const gap = "\uFFFC";

/**
 * Which names of a story we print otherwise, and in how many places: never in a quotation, be it a block or between
 * marks, since these are others' words; and never where the words may be part of another name.
 */
export function houseNamesIn(
  body: StoryBody,
  names: readonly HouseName[],
): { written: string; printed: string; places: number }[] {
  const found = linesOf(body).flatMap((text) =>
    namesToChange(text, names).map(({ start, end, printed }) => ({
      written: text.slice(start, end),
      printed,
    })),
  );
  return [...Map.groupBy(found, ({ written }) => written)].map(([written, places]) => ({
    written,
    printed: places[0]?.printed ?? "",
    places: places.length,
  }));
}

/** Paragraphs and headings that are our own words. */
function linesOf({ content }: StoryBody): string[] {
  return content.flatMap((block) => {
    switch (block.type) {
      case "paragraph":
      case "heading":
        return [lineOf(block.content ?? [])];
      case "blockquote":
        return [];
      case "bulletList":
      case "orderedList":
        return block.content.flatMap((item) => item.content.map((child) => lineOf(child.content ?? [])));
    }
  });
}

function lineOf(inlines: readonly StoryInline[]): string {
  return inlines.map((one) => (one.type === "text" ? one.text : gap)).join("");
}

/** The first place of such a name on the sheet, as positions of the document. */
export function firstPlaceOf(
  doc: Node,
  names: readonly HouseName[],
  written: string,
): { from: number; to: number } | null {
  let first: { from: number; to: number } | null = null;
  doc.descendants((node, position) => {
    if (first !== null || node.type.name === "blockquote") return false;
    if (!node.isTextblock) return true;
    const text = wordsOf(node);
    const place = namesToChange(text, names).find(({ start, end }) => text.slice(start, end) === written);
    if (place) first = { from: position + 1 + place.start, to: position + 1 + place.end };
    return false;
  });
  return first;
}

/** One letter for each place of the document, so that an offset into it is one into the block. */
function wordsOf(block: Node): string {
  let words = "";
  block.forEach((child) => {
    words += child.isText ? (child.text ?? "") : gap.repeat(child.nodeSize);
  });
  return words;
}

type Found = { start: number; end: number; printed: string | null };

export function namesToChange(
  text: string,
  names: readonly HouseName[],
): { start: number; end: number; printed: string }[] {
  const folded = foldTone(text);
  const found = names.flatMap((name) => standingIn(text, folded, name));
  const quoted = quotedIn(text);
  return found
    .flatMap(({ start, end, printed }) => (printed === null ? [] : { start, end, printed }))
    .filter((place) => !quoted.some((quotation) => overlap(place, quotation)))
    .filter((place) => !found.some((other) => overlap(place, other) && !isWithin(other, place)))
    .filter((place) => !found.some((other) => isLonger(other, place) && isWithin(place, other)))
    .toSorted((a, b) => a.start - b.start);
}

type Stretch = { start: number; end: number };

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

function isWithin(inner: Stretch, outer: Stretch): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function isLonger(a: Stretch, b: Stretch): boolean {
  return a.end - a.start > b.end - b.start;
}

/** Whole words, and written as a name: `anh` is not `Anh`. */
function standingIn(text: string, folded: string, { folded: name, printed }: HouseName): Found[] {
  const found: Found[] = [];
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    const end = at + name.length;
    const whole = !isLetter(text[at - 1]) && !isLetter(text[end]);
    if (whole && isCapital(text.charAt(at))) found.push({ start: at, end, printed });
  }
  return found;
}

function isLetter(unit: string | undefined): boolean {
  return unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
}

function isCapital(unit: string): boolean {
  return unit !== unit.toLowerCase();
}

/** Between marks; what is opened and not closed runs to the end of the paragraph. */
function quotedIn(text: string): Stretch[] {
  return [...text.matchAll(/“[^”]*(?:”|$)|«[^»]*(?:»|$)|‘[^’]*(?:’|$)|"[^"]*(?:"|$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
