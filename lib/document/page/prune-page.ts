import { classWords, isDetailsClass, isDiscussionClass, isFurnitureClass } from "./furniture";
import { isElement } from "./page-blocks";

const never =
  `head title script style template noscript svg iframe object embed applet canvas audio video source track
  map area button select option datalist input textarea link meta base dialog menu progress meter frame frameset
  noframes param`
    .split(/\s+/)
    .filter((name) => /^[a-z]+$/.test(name));
const places = new Set(["nav", "aside", "footer"]);
const placeRoles =
  /^(?:navigation|complementary|contentinfo|banner|search|menu|menubar|dialog|alertdialog|tablist|toolbar|button)$/;

/** Takes out what is no text for readers: code, controls, what is hidden, and the site's furniture. */
export function prunePage(root: Element): void {
  const gone = new Set(never);
  sweep(root, (element) => gone.has(element.localName));
  const weights = proseWeights(root);
  const all = weights.get(root) ?? 0;
  sweep(root, (element) => {
    const share = all === 0 ? 0 : (weights.get(element) ?? 0) / all;
    const hidden = isHidden(element);
    // Readability would have each of them parsed as CSS, which takes time with the square of what stands there.
    element.removeAttribute("style");
    return hidden ? (1 - share) * all > 250 || share < 0.3 : isFurniture(element, share, all);
  });
}

function isFurniture(element: Element, share: number, all: number): boolean {
  const name = element.localName;
  if (name === "body" || name === "html") return false;
  const words = classWords(element);
  if (isDiscussionClass(words) && !/^(?:article|main)$/.test(name))
    return share < 0.9 && (1 - share) * all > 600;
  const limit = /^(?:article|main)$/.test(name) ? 0.08 : 0.3;
  if (share >= limit || holdsBody(element) || holdsHeadedProse(element, share * all)) return false;
  if (places.has(name) || placeRoles.test(element.getAttribute("role") ?? ""))
    return name !== "header" || share < 0.05;
  if (name === "form") return share < 0.2;
  return isNamedFurniture(element, words);
}

const textElements = /^(?:p|h[1-6]|blockquote|pre|td|tr|table|tbody)$/;
const surelyNoText =
  /-(?:comments?|related|read-more|readmore|ads?|advertisement|share|social|newsletter|promo|sr-only)-/;

function isNamedFurniture(element: Element, words: string): boolean {
  if (isInline(element)) {
    return isFurnitureClass(words) && element.closest("p, pre, code, li, blockquote, h1, h2, h3") === null;
  }
  if (textElements.test(element.localName)) return surelyNoText.test(words);
  if (isFurnitureClass(words)) return true;
  return (
    isDetailsClass(words) &&
    (element.textContent ?? "").trim().length < 220 &&
    element.querySelector("h1") === null
  );
}

function holdsBody(element: Element): boolean {
  return (
    /articlebody/i.test(element.getAttribute("itemprop") ?? "") ||
    element.querySelector("[itemprop~=articleBody]") !== null
  );
}

/** Some sites open the article in what they call a modal or a panel: its headline is in there with it. */
function holdsHeadedProse(element: Element, prose: number): boolean {
  return prose > 700 && element.querySelector("h1") !== null;
}

function isInline(element: Element): boolean {
  return /^(?:span|a|b|i|em|strong|small|font|u|abbr|cite|q|sup|sub|time|mark|code|label)$/.test(
    element.localName,
  );
}

function isHidden(element: Element): boolean {
  const style = element.getAttribute("style") ?? "";
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 2_000))) return true;
  if (element.hasAttribute("hidden")) return true;
  if (element.getAttribute("aria-hidden") === "true")
    return !/fallback-image|mathjax|katex/i.test(element.getAttribute("class") ?? "");
  return element.getAttribute("aria-modal") === "true";
}

/** Takes out elements, not looking into what is already out. */
function sweep(root: Element, isOut: (element: Element) => boolean): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const out = node.nodeType === 8 || (isElement(node) && isOut(node));
    const next: Node | null = out ? after(node, root) : (node.firstChild ?? after(node, root));
    if (out) (node as ChildNode).remove();
    node = next;
  }
}

function after(from: Node, root: Node): Node | null {
  for (let node: Node | null = from; node !== null && node !== root; node = node.parentNode) {
    if (node.nextSibling !== null) return node.nextSibling;
  }
  return null;
}

/** Letters outside links below each element, in one pass. */
function proseWeights(root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  const weigh = (element: Element): number => {
    let sum = 0;
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) sum += (node.textContent ?? "").trim().length;
      else if (isElement(node) && node.localName !== "a") sum += weigh(node);
    }
    weights.set(element, sum);
    return sum;
  };
  weigh(root);
  return weights;
}
