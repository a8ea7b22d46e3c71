import { Parser } from "htmlparser2";
import type { DocumentProblem } from "../types";

export type MarkupRefusal = {
  problem: Extract<DocumentProblem, "too_large" | "unsafe_markup">;
  detail: string;
};

/** Real news pages stay far below each of these; what follows takes time with their product. */
export const markupLimits = {
  characters: 8_000_000,
  nodes: 20_000,
  /** Each entity begins a new one. */
  texts: 120_000,
  depth: 200,
  attributes: 60_000,
  attributesOfOne: 1_000,
  /** Letters of one name or class: each word of a class becomes an object of its own. */
  nameLetters: 20_000,
  /** Letters outside scripts and styles. */
  text: 2_000_000,
  /** Nodes, each counted as often as elements stand around it: whoever looks at each element's text sees so many. */
  nodesByDepth: 800_000,
  textByDepth: 40_000_000,
} as const;

class LimitReached extends Error {
  readonly reached: MarkupRefusal;
  constructor(reached: MarkupRefusal) {
    super(reached.detail);
    this.reached = reached;
  }
}

const silent = new Set(["script", "style"]);

/**
 * Whether a page is too large or too deep to be made into a tree, found in one pass that keeps no tree. It reads
 * with the parser that makes the tree later (package.json holds linkedom to our version of it), so both see the
 * same depth, and stops at the first limit.
 */
export function markupProblem(html: string): MarkupRefusal | null {
  if (html.length > markupLimits.characters) return refusal("too_large", "characters");
  const parser = counting();
  try {
    // In pieces: the parser looks at the whole of what it was given before it calls back.
    for (let at = 0; at < html.length; at += 65_536) parser.write(html.slice(at, at + 65_536));
    parser.end();
    return null;
  } catch (error) {
    if (error instanceof LimitReached) return error.reached;
    throw error;
  }
}

function counting(): Parser {
  const seen = {
    nodes: 0,
    texts: 0,
    depth: 0,
    attributes: 0,
    attributesOfOne: 0,
    nameLetters: 0,
    text: 0,
    nodesByDepth: 0,
    textByDepth: 0,
    silent: 0,
  };
  const count = (what: keyof typeof markupLimits & keyof typeof seen, by = 1): void => {
    seen[what] += by;
    if (seen[what] > markupLimits[what]) throw new LimitReached(refusal(problemOf(what), what));
  };
  const largest = (what: "nameLetters", size: number): void => {
    seen[what] = 0;
    count(what, size);
  };
  return new Parser(
    {
      onopentagname(name) {
        seen.attributesOfOne = 0;
        count("nodes");
        largest("nameLetters", name.length);
      },
      onattribute(name, value) {
        count("attributes");
        count("attributesOfOne");
        largest("nameLetters", name === "class" ? value.length : name.length);
      },
      onopentag(name) {
        if (silent.has(name)) seen.silent += 1;
        count("depth");
        count("nodesByDepth", seen.depth);
      },
      onclosetag(name) {
        if (silent.has(name)) seen.silent -= 1;
        seen.depth -= 1;
      },
      ontext(words) {
        if (seen.silent > 0) return;
        count("texts");
        count("text", words.length);
        count("nodesByDepth", seen.depth);
        count("textByDepth", words.length * seen.depth);
      },
      oncomment() {
        count("nodes");
        count("nodesByDepth", seen.depth);
      },
    },
    { decodeEntities: true },
  );
}

function problemOf(what: string): MarkupRefusal["problem"] {
  return what === "text" ? "too_large" : "unsafe_markup";
}

function refusal(problem: MarkupRefusal["problem"], detail: string): MarkupRefusal {
  return { problem, detail };
}
