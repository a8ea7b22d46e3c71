import type { EntityKind } from "../types";
import type { KindScores, Mention } from "./mention";
import { givenSyllables } from "../vi/given-names";
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
export function decideKinds(
  mentions: readonly Mention[],
  { isSport, isVietnamese }: { isSport: boolean; isVietnamese: boolean },
): Map<Mention, EntityKind | null> {
  if (isVietnamese) tellGivenNames(mentions);
  const pooled = new Map<string, KindScores>();
  for (const mention of mentions) addTo(pooled, mention);
  const kindsFound = mentions.map((mention) => kindOf(mention, pooled.get(mention.key) ?? mention.scores));
  listOpeners(mentions);
  if (isSport) peopleBetweenPeople(mentions, kindsFound);
  spreadInLists(mentions, kindsFound);
  return new Map(mentions.map((mention, at) => [mention, kindsFound[at] ?? fallback(mention)]));
}

/** So often a text names somebody whom it goes on about. */
const fewestTimes = 2;
const givenNameWeight = 1.2;
/** As much as a head says, and more than a preposition does. */
const headWeight = 2;

/** 'Hôm sau Thảo gọi lại': a given name that a text goes on using is somebody, though nothing beside it says so. */
function tellGivenNames(mentions: readonly Mention[]): void {
  const lone = Map.groupBy(mentions.filter(isLoneGivenName), ({ key }) => key);
  const headed = new Set(mentions.flatMap(headedName));
  for (const [key, same] of lone) {
    if (headed.has(key)) continue;
    if (same.length < fewestTimes || same.every(({ words }) => words[0]?.opens === true)) continue;
    if (same.some(({ scores }) => Math.max(scores.organisation, scores.place) >= headWeight)) continue;
    for (const mention of same.filter(({ weak }) => weak)) {
      mention.weak = false;
      mention.scores.person += givenNameWeight;
      mention.reasons.push({ code: "given_name_alone" });
    }
  }
}

/** 'sông Lam': what it is called may stand alone later, and is nobody then either. */
function headedName({ words, scores }: Mention): string[] {
  const [head, name] = words;
  if (!head || !name || words.length > 2 || head.capital) return [];
  return Math.max(scores.organisation, scores.place) > scores.person ? [name.key] : [];
}

function isLoneGivenName({ words, readings }: Mention): boolean {
  const [first] = words;
  if (!first || words.length > 1 || readings.length > 0 || first.foreign || first.allCaps) return false;
  return givenSyllables.has(first.key);
}

/** 'như: Tarasek, Kolo': the first of a list is a name as much as the second. */
function listOpeners(mentions: readonly Mention[]): void {
  for (const [at, mention] of mentions.entries())
    if (mention.weak && mention.words[0]?.foreign && mentions[at + 1]?.listedAfter === mention.end)
      mention.weak = false;
}

/** 'Beyoncé, Adele, Rihanna': names of a list are of one kind. Forwards, then backwards. */
function spreadInLists(mentions: readonly Mention[], found: (EntityKind | null)[]): void {
  for (let at = 1; at < found.length; at += 1) spread(mentions, found, { from: at - 1, to: at });
  for (let at = found.length - 2; at >= 0; at -= 1) spread(mentions, found, { from: at + 1, to: at });
}

/** 'Khắc Mây, Xuân Nam, Văn Rào' of a team: between two people of two syllables a town so called is a third. */
function peopleBetweenPeople(mentions: readonly Mention[], found: (EntityKind | null)[]): void {
  for (const [at, mention] of mentions.entries()) {
    const [before, after] = [mentions[at - 1], mentions[at + 1]];
    const isHeaded = mention.readings.length === 0 && mention.scores.place >= decisive;
    if (found[at] !== "place" || isHeaded || !isPair(mention)) continue;
    if (!before || !after || mention.listedAfter !== before.end || after.listedAfter !== mention.end)
      continue;
    if (!mayBePlayer(before, found[at - 1]) || !mayBePlayer(after, found[at + 1])) continue;
    mention.readings = [];
    found[at] = "person";
  }
}

function mayBePlayer(mention: Mention, kind: EntityKind | null | undefined): boolean {
  return isPair(mention) && (kind === "person" || (kind === null && mention.readings.length === 0));
}

function isPair({ words }: Mention): boolean {
  return words.length === 2 && words.every(({ foreign, capital }) => capital && !foreign);
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

/** Nothing speaks for any kind: a foreign word is mostly somebody, unless it is written like a firm's sign. */
function fallback({ words }: Mention): EntityKind | null {
  if (words.length >= 2 && words.length <= 3) return "person";
  const [first] = words;
  if (words.length === 1 && first?.foreign && !first.allCaps && !isCoined(first.text)) return "person";
  return words.some((word) => word.foreign) ? "organisation" : null;
}

/** 'NovaPort', but not 'McTarn' and 'DiMaro'. */
function isCoined(text: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van)\p{Lu}\p{Ll}+$/u.test(text);
}
