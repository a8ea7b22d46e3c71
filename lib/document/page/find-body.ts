import { classWords } from "./furniture";
import type { PageBlock } from "./page-blocks";
import { readableLines } from "./readable-text";
import { agreement, shingles, sharedRuns, countRuns, type Shingles } from "./shingles";

const bodyClass =
  /-(?:(?:article|story|post|entry|news|blog|detail|single|singular|body|content|page|text|main|node|field)-?(?:body|content|contents|text|copy|fulltext|detail|details|maincontent|rich-text|richtext)|fck-detail|articlebody|storybody|storytext|story-?contents?|story-?body|field-name-body|mw-parser-output|post-?message|noi-?dung|chi-?tiet|cms-body|content-?article|content-?detail|content-?news|the-content|article-?section|body-?copy)-/;

/**
 * The blocks that are the article. Several ways look for it: the element that the page names as its body,
 * Readability's choice, `<article>` and `<main>`. What most agree on wins; what the page's own JSON-LD says is
 * the text decides between them.
 */
export function findBody(body: Element, blocks: PageBlock[], declared: string | null): PageBlock[] {
  const lines = readableLines(body);
  const readable = blocksIn(blocks, lines);
  const candidates = [
    readable,
    ...namedBodies(body, blocks, readable),
    ...areas(body, blocks).map((set) => between(blocks, set, readable)),
  ].filter((set) => set.size > 0);
  const judged = declared === null ? null : judgedBy(declared, candidates);
  if (judged !== null) return chosen(blocks, judged, readable);
  const named = candidates.find((set) => set !== readable && isTrusted(set, readable));
  return chosen(blocks, named ?? readable, readable);
}

/** An element counts when it holds most of the prose that Readability found, and not three times as much. */
function isTrusted(set: Set<PageBlock>, readable: Set<PageBlock>): boolean {
  const found = proseLength(readable);
  if (found === 0) return proseLength(set) > 140;
  const both = proseLength(new Set([...set].filter((block) => readable.has(block))));
  const own = proseLength(set);
  return both >= 0.7 * found && both >= 0.4 * own;
}

function judgedBy(declared: string, candidates: Set<PageBlock>[]): Set<PageBlock> | null {
  const wanted = shingles(declared);
  const scored = candidates.map((set) => ({ set, ...agreement(shingles(textOf(set)), wanted) }));
  const best = scored.toSorted((a, b) => b.f1 - a.f1)[0];
  if (best === undefined || best.recall < 0.75 || best.f1 < 0.6) return null;
  return best.recall < 0.9 ? best.set : trimmed(best.set, wanted);
}

/** Where the declared text is all there, what stands before and after it is not the article. */
function trimmed(set: Set<PageBlock>, wanted: Shingles): Set<PageBlock> {
  const blocks = [...set];
  const isDeclared = (block: PageBlock) => {
    const own = shingles(block.text);
    return block.words > 5 && sharedRuns(own, wanted) >= 0.4 * countRuns(own);
  };
  const first = blocks.findIndex(isDeclared);
  const last = blocks.findLastIndex(isDeclared);
  return new Set(blocks.slice(first, last + 1));
}

/** What Readability dropped inside the chosen place comes back when it is prose, a heading above prose, a list. */
function chosen(blocks: PageBlock[], set: Set<PageBlock>, readable: Set<PageBlock>): PageBlock[] {
  const inside = set === readable ? filled(blocks, readable) : blocks.filter((block) => set.has(block));
  return inside.filter(
    (block) => readable.has(block) || block.kind !== "paragraph" || isProse(block) || block.linked < 0.3,
  );
}

/** From the first to the last block that Readability kept, what reads like them. */
function filled(blocks: PageBlock[], readable: Set<PageBlock>): PageBlock[] {
  const first = blocks.findIndex((block) => readable.has(block));
  const last = blocks.findLastIndex((block) => readable.has(block));
  const parents = new Set([...readable].map(({ element }) => element.parentNode));
  return blocks.filter(
    (block, at) =>
      readable.has(block) ||
      (at > first &&
        at < last &&
        parents.has(block.element.parentNode) &&
        (isProse(block) || block.kind === "heading")),
  );
}

function blocksIn(blocks: PageBlock[], lines: string[]): Set<PageBlock> {
  const all = shingles(lines.join("\n"));
  const whole = new Set(lines);
  return new Set(blocks.filter((block) => isIn(block, all, whole)));
}

function isIn(block: PageBlock, all: Shingles, whole: Set<string>): boolean {
  if (whole.has(block.text)) return true;
  if (block.words < 5) return false;
  const own = shingles(block.text);
  return sharedRuns(own, all) >= 0.7 * countRuns(own);
}

/** An area such as `<main>` also holds what follows the article: it counts from Readability's first line to its last. */
function between(blocks: PageBlock[], set: Set<PageBlock>, readable: Set<PageBlock>): Set<PageBlock> {
  if (readable.size === 0) return set;
  const first = blocks.findIndex((block) => readable.has(block));
  const last = blocks.findLastIndex((block) => readable.has(block));
  return new Set(blocks.filter((block, at) => set.has(block) && at >= first && at <= last));
}

function namedBodies(body: Element, blocks: PageBlock[], readable: Set<PageBlock>): Set<PageBlock>[] {
  const declared = body.querySelectorAll("[itemprop~=articleBody], [property~='articleBody']");
  const named = [...body.querySelectorAll("div, section, article, main, td")].filter((element) =>
    bodyClass.test(classWords(element)),
  );
  const all = within(blocks, named);
  // A body that advertisements split into several elements of the same name.
  const others = blocks.filter((block) => all.has(block) && readable.has(block) && isProse(block));
  const most = smallestWithMost(named, blocks);
  return [
    within(blocks, [...declared]),
    inOrder(blocks, most.size === 0 ? most : new Set([...most, ...others])),
  ];
}

function inOrder(blocks: PageBlock[], set: Set<PageBlock>): Set<PageBlock> {
  return new Set(blocks.filter((block) => set.has(block)));
}

function areas(body: Element, blocks: PageBlock[]): Set<PageBlock>[] {
  return ["article", "main, [role=main]"].map((selector) =>
    smallestWithMost([...body.querySelectorAll(selector)], blocks),
  );
}

function within(blocks: PageBlock[], elements: Element[]): Set<PageBlock> {
  const roots = new Set<Node>(elements);
  return new Set(blocks.filter((block) => isBelow(block.element, roots)));
}

function isBelow(element: Element, roots: Set<Node>): boolean {
  for (let node: Node | null = element; node !== null; node = node.parentNode)
    if (roots.has(node)) return true;
  return false;
}

/** Of nested elements with almost the same prose, the innermost; of several beside each other, the longest. */
function smallestWithMost(elements: Element[], blocks: PageBlock[]): Set<PageBlock> {
  const places = new Map<Node, PageBlock[]>(elements.map((element) => [element, []]));
  for (const block of blocks) {
    for (let node: Node | null = block.element; node !== null; node = node.parentNode)
      places.get(node)?.push(block);
  }
  const sets = [...places.values()].map((inside) => ({ inside, prose: proseLength(new Set(inside)) }));
  const most = Math.max(0, ...sets.map(({ prose }) => prose));
  const close = sets.filter(({ prose }) => prose > 0 && prose >= 0.9 * most);
  return new Set(close.toSorted((a, b) => a.inside.length - b.inside.length)[0]?.inside);
}

export function isProse(block: PageBlock): boolean {
  return (
    block.linked < 0.5 &&
    (block.words >= 12 ||
      (block.text.length > 40 && /[.!?…。！？”"]$/.test(block.text)) ||
      /[。，]/.test(block.text))
  );
}

function proseLength(set: Set<PageBlock>): number {
  let sum = 0;
  for (const block of set) if (isProse(block)) sum += block.text.length;
  return sum;
}

function textOf(set: Set<PageBlock>): string {
  return [...set].map(({ text }) => text).join("\n");
}
