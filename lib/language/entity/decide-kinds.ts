import type { EntityKind } from "../types";
import type { KindScores, Mention } from "./mention";
import { noScores } from "./mention";

/** A name's own surroundings from this weight on outvote the rest of the document. */
const decisive = 3;
/** Below this weight it is its look alone that speaks for a kind. */
const guessed = 1.2;
const kinds: readonly EntityKind[] = ["person", "organisation", "place"];

/**
 * The kind of each mention: its own evidence, else that of the same name in the whole document, else
 * that of its neighbour in a list.
 */
export function decideKinds(mentions: readonly Mention[]): Map<Mention, EntityKind | null> {
  const pooled = new Map<string, KindScores>();
  for (const mention of mentions) addTo(pooled, mention);
  const kindsFound = mentions.map((mention) => kindOf(mention, pooled.get(mention.key) ?? mention.scores));
  spreadInLists(mentions, kindsFound);
  return new Map(mentions.map((mention, at) => [mention, kindsFound[at] ?? fallback(mention)]));
}

/** 'Beyoncé, Adele, Rihanna': names of a list are of one kind. Forwards, then backwards. */
function spreadInLists(mentions: readonly Mention[], found: (EntityKind | null)[]): void {
  for (let at = 1; at < found.length; at += 1) spread(mentions, found, { from: at - 1, to: at });
  for (let at = found.length - 2; at >= 0; at -= 1) spread(mentions, found, { from: at + 1, to: at });
}

function spread(
  mentions: readonly Mention[],
  found: (EntityKind | null)[],
  { from, to }: { from: number; to: number },
): void {
  const [first, second] = [mentions[Math.min(from, to)], mentions[Math.max(from, to)]];
  if (!first || !second || second.listedAfter !== first.end) return;
  const [source, target] = [mentions[from], mentions[to]];
  const kind = found[from] ?? null;
  if (!source || !target || kind === null) return;
  if (found[to] === null) found[to] = kind;
  else if (isGuess(target) && source.scores[kind] >= decisive) {
    const goesOn = from > to || mentions[to + 1]?.listedAfter === target.end;
    if (goesOn || !(kind === "place" && found[to] === "person" && mayOpenClause(target))) found[to] = kind;
  }
}

function isGuess({ readings, titled, scores }: Mention): boolean {
  return readings.length === 0 && !titled && Math.max(...Object.values(scores)) < guessed;
}

/** 'Ở Huế, Lê Bền …': a place stands before the clause. */
function mayOpenClause({ words }: Mention): boolean {
  return words.length > 1 && words[0]?.gap === ", ";
}

function addTo(pooled: Map<string, KindScores>, { key, scores }: Mention): void {
  const sum = pooled.get(key) ?? noScores();
  for (const kind of kinds) sum[kind] += scores[kind];
  pooled.set(key, sum);
}

function kindOf(mention: Mention, pool: KindScores): EntityKind | null {
  const own = best(mention.scores);
  if (own && mention.scores[own] >= decisive) return own;
  return best(pool);
}

function best(scores: KindScores): EntityKind | null {
  const [first, second] = kinds.toSorted((a, b) => scores[b] - scores[a]);
  if (first === undefined || second === undefined || scores[first] < 0.5) return null;
  return scores[first] > scores[second] ? first : null;
}

/** Nothing speaks for any kind: several foreign words are mostly people, one is mostly a body. */
function fallback({ words }: Mention): EntityKind | null {
  if (words.length >= 2 && words.length <= 3) return "person";
  return words.some((word) => word.foreign) ? "organisation" : null;
}
