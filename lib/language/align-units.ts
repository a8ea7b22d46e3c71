import { findAttributions } from "./attributions";
import { findBlocks } from "./blocks";
import { findEntities } from "./entities";
import type { Gazetteer } from "./gazetteer";
import { sentences } from "./sentences";
import { type StoryToken, storyTokens, tokensInside } from "./story-tokens";
import type { AttributionFinding, Block, BlockKind, Span } from "./types";

/** One sentence of a text, with what it is compared by. */
export type Unit = Span & {
  /** Place in the text: 0 for the first unit. */
  index: number;
  /** Index of the block it stands in. */
  block: number;
  kind: BlockKind;
  /** Syllables and pairs of neighbours. */
  terms: ReadonlySet<string>;
  words: readonly string[];
  numbers: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Direct speech inside, of four syllables or more. */
  quotations: Quotation[];
};

export type Quotation = Span & {
  words: readonly string[];
  /** null: nobody is named. */ speaker: string | null;
};

const compared = new Set<BlockKind>(["title", "standfirst", "paragraph", "heading", "caption"]);
const shortestQuotation = 4;

/** A text with the blocks that an editor settled; without them the machine's own reading counts. */
export type ReadText = { text: string; blocks: Block[] };

/** The sentences of what was kept of a text, in order. */
export function alignUnits(read: string | ReadText, gazetteer: Gazetteer): Unit[] {
  const { text, blocks } = typeof read === "string" ? { text: read, blocks: findBlocks(read) } : read;
  const tokens = storyTokens(text, gazetteer);
  const quotations = quotationsOf(text, blocks, tokens, gazetteer);
  const spans = blocks.flatMap((block, index) =>
    block.kept && compared.has(block.kind)
      ? sentences(text, block).map((span) => ({ ...span, block: index, kind: block.kind }))
      : [],
  );
  return spans
    .map((span, index) => unitOf({ ...span, index }, tokensInside(tokens, span), quotations))
    .filter(({ words }) => words.length > 0);
}

type Place = Pick<Unit, "start" | "end" | "index" | "block" | "kind">;

function unitOf(place: Place, tokens: readonly StoryToken[], quotations: readonly Quotation[]): Unit {
  const words = tokens.map(({ key }) => key);
  return {
    ...place,
    words,
    terms: new Set(words.flatMap((word, at) => [word, ...pairAt(words, at)])),
    numbers: new Set(words.filter((word) => /^\d/.test(word))),
    names: new Set(tokens.filter(({ name }) => name).map(({ key }) => key)),
    quotations: quotations.filter(({ start, end }) => start < place.end && end > place.start),
  };
}

function pairAt(words: readonly string[], at: number): string[] {
  const next = words[at + 1];
  return next === undefined ? [] : [`${words[at] ?? ""} ${next}`];
}

/** Quotation marks with at least four syllables between them; whose words they are, as the text says. */
function quotationsOf(
  text: string,
  blocks: readonly Block[],
  tokens: readonly StoryToken[],
  gazetteer: Gazetteer,
): Quotation[] {
  const attributions = findAttributions(text, blocks, findEntities(text, blocks, gazetteer));
  const found: Quotation[] = [];
  for (const match of text.matchAll(/“[^“”\n]+”|"[^"\n]+"|«[^«»\n]+»/g)) {
    const span = { start: match.index, end: match.index + match[0].length };
    const words = tokensInside(tokens, span).map(({ key }) => key);
    if (words.length >= shortestQuotation)
      found.push({ ...span, words, speaker: speakerOf(span, attributions) });
  }
  return found;
}

function speakerOf(span: Span, attributions: readonly AttributionFinding[]): string | null {
  const said = attributions.find(({ claims }) =>
    claims.some((claim) => claim.start < span.end && claim.end > span.start),
  );
  return said ? (said.resolvedEntityId ?? said.resolved) : null;
}
