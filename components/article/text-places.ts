import type { Span } from "@/lib/language/types";

/** Every piece of the article's text carries where it begins in the revision; hidden words for readers do not. */
export const placeAttribute = "data-at";

/** What is selected in the article, as a stretch of the revision's text. */
export function selectedSpan(container: HTMLElement): Span | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!container.contains(range.commonAncestorContainer)) return null;
  const pieces = piecesOf(container).filter(({ element }) => range.intersectsNode(element));
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const start = first.start + offsetIn(first.element, range.startContainer, range.startOffset, 0);
  const end = last.start + offsetIn(last.element, range.endContainer, range.endOffset, last.length);
  return end > start ? { start, end } : null;
}

function offsetIn(piece: Element, node: Node, offset: number, otherwise: number): number {
  return piece.contains(node) && node.nodeType === Node.TEXT_NODE ? offset : otherwise;
}

type Piece = { element: HTMLElement; start: number; length: number };

function piecesOf(container: HTMLElement): Piece[] {
  return [...container.querySelectorAll<HTMLElement>(`[${placeAttribute}]`)].map((element) => ({
    element,
    start: Number(element.getAttribute(placeAttribute)),
    length: element.textContent.length,
  }));
}

/** From stretches of the revision to ranges of the page; what is not shown has none. */
export function rangeFinder(container: HTMLElement): (span: Span) => Range | null {
  const pieces = piecesOf(container);
  return ({ start, end }) => {
    const shown = pieces.filter((piece) => piece.start < end && piece.start + piece.length > start);
    const first = shown[0];
    const last = shown.at(-1);
    const from = first?.element.firstChild;
    const to = last?.element.firstChild;
    if (!first || !last || !from || !to) return null;
    const range = document.createRange();
    range.setStart(from, Math.max(0, start - first.start));
    range.setEnd(to, Math.min(last.length, end - last.start));
    return range;
  };
}
