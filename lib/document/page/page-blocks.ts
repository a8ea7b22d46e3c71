import { squash } from "./squash";

export type PageBlock = {
  text: string;
  kind: "paragraph" | "heading" | "item" | "row" | "caption";
  /** The nearest element that begins a line of its own. */
  element: Element;
  nodes: Text[];
  /** Share of the letters that are links. */
  linked: number;
  words: number;
};

const breaking = new Set(
  `address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p picture pre section summary table tbody tfoot
  thead tr ul`.split(/\s+/),
);
const captionClass =
  /(?:^|[\s_-])(?:[a-z]*caption|captions|caption-text|wp-caption-text|figcaption|image-?caption|photo-?caption|img-?caption|imgcaption|credit|photo-?credit|image-?credit|pcaption|desc_?image|note_?img|chu-?thich(?:-anh)?|chuthich|PhotoCMS_Caption|ExpEdCaption|t-?caption)(?:$|[\s_-])/i;

/** Every line of text below an element, in order: a paragraph, a heading, a list's item, a table's row. */
export function pageBlocks(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let run = emptyRun();
  const flush = (element: Element): void => {
    const text = run.cells > 0 ? withoutEmptyCells(squash(run.text)) : squash(run.text);
    if (text !== "") {
      const letters = run.text.replace(/\s+/g, "").length;
      blocks.push({
        text,
        kind: kindOf(element, root),
        element,
        nodes: run.nodes,
        linked: letters === 0 ? 0 : run.linked / letters,
        words: text.split(" ").length,
      });
    }
    run = emptyRun();
  };
  const walk = (element: Element, holder: Element, inLink: boolean): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (isText(node)) {
        const words = node.textContent ?? "";
        run.text += words;
        run.nodes.push(node);
        if (inLink) run.linked += words.replace(/\s+/g, "").length;
      } else if (isElement(node)) {
        visit(node, holder, inLink);
      }
    }
  };
  const visit = (element: Element, holder: Element, inLink: boolean): void => {
    const name = element.localName;
    if (name === "br") {
      run.breaks = /\S/.test(run.text.slice(run.brokenAt)) ? 1 : run.breaks + 1;
      run.brokenAt = run.text.length;
      run.text += "\n";
      if (run.breaks > 1) flush(holder);
      return;
    }
    if ((name === "td" || name === "th") && !isCaption(element)) {
      if (run.cells > 0 && run.text !== "") run.text += " | ";
      run.cells += 1;
      walk(element, holder, inLink);
      run.text += " ";
      return;
    }
    if (!breaking.has(name) && !isCaption(element)) {
      walk(element, holder, inLink || name === "a");
      return;
    }
    flush(holder);
    walk(element, element, inLink);
    flush(element);
  };
  walk(root, root, false);
  flush(root);
  return blocks;
}

function withoutEmptyCells(row: string): string {
  const cells = row.split("|").map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "").join(" | ");
}

function emptyRun() {
  return { text: "", nodes: [] as Text[], linked: 0, breaks: 0, brokenAt: 0, cells: 0 };
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isCaption(element: Element): boolean {
  return element.localName === "figcaption" || captionClass.test(element.getAttribute("class") ?? "");
}

function kindOf(element: Element, root: Element): PageBlock["kind"] {
  let nearest: PageBlock["kind"] | null = null;
  for (
    let above: Element | null = element, steps = 0;
    above !== null && above !== root && steps < 6;
    steps += 1
  ) {
    if (isCaption(above) && above.querySelector("p + p + p") === null) return "caption";
    if (above.localName === "figure") return "caption";
    nearest ??= namedKind(above.localName);
    above = above.parentElement;
  }
  return nearest ?? "paragraph";
}

function namedKind(name: string): PageBlock["kind"] | null {
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "li" || name === "dd" || name === "dt") return "item";
  return name === "tr" ? "row" : null;
}
