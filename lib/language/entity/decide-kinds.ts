import type { EntityKind } from "../types";
import type { KindScores, Mention } from "./mention";
import { noScores } from "./mention";

/** A name's own surroundings from this weight on outvote the rest of the document. */
const decisive = 3;
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
  for (let at = 1; at < found.length; at += 1) {
    if (found[at] === null && listed(mentions[at - 1], mentions[at])) found[at] = found[at - 1] ?? null;
  }
  for (let at = found.length - 2; at >= 0; at -= 1) {
    if (found[at] === null && listed(mentions[at], mentions[at + 1])) found[at] = found[at + 1] ?? null;
  }
}

function listed(before: Mention | undefined, after: Mention | undefined): boolean {
  return before !== undefined && after?.words[0]?.gap === ", " && after.start - before.end === 2;
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
