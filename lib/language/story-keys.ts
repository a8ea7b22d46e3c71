import type { Comparable } from "./comparable";
import { compareText } from "./story-profile";
import { termHash } from "./term-hash";
import { countIn, type CountedTerms, countInText, dampened, rarityIn, type TermTable } from "./term-table";
import { backgroundStatistics } from "./term-weights";

/** Keys of one article, and how many of them come from its words; the others stand for long shared strings. */
const mostTerms = 13;
const copyBands = 3;
const hashesInBand = 3;

/** What a term says beside how rare it is: by where it stands. */
const inTitle = 2.5;
const inLead = 1;
const asName = 1;

/**
 * The few keys under which an article is found by others that tell the same story: its most telling terms, and
 * bands of its copy signature. Rarity is that of general prose and the daily news, so that the same text has the
 * same keys for ever. A key is a whole number below 2^53.
 */
export function storyKeys(article: Comparable, terms: CountedTerms = article.terms()): number[] {
  const telling = tellingTerms(terms)
    .slice(0, mostTerms)
    .map(({ text }) => termHash(`t:${text}`));
  return [...new Set([...telling, ...bandKeys(article)])];
}

type Telling = { text: string; weight: number };

/** Those of the headline, the opening and the names that say something, most telling first. */
function tellingTerms(terms: CountedTerms): Telling[] {
  const { table } = terms;
  const telling: Telling[] = [];
  for (let term = 0; term < table.ids.length; term += 1) {
    const weight = weightOf(table, term);
    if (weight > 0) telling.push({ text: terms.textOf(term), weight });
  }
  return telling
    .filter(({ text }) => !/^\d{1,2}$/.test(text))
    .toSorted((a, b) => b.weight - a.weight || compareText(a.text, b.text));
}

function weightOf(table: TermTable, term: number): number {
  const said =
    inTitle * (dampened[countIn(table, term, "title")] ?? 0) +
    inLead * (dampened[countInText(table, term, "lead")] ?? 0) +
    asName * (dampened[countIn(table, term, "names")] ?? 0);
  if (said === 0) return 0;
  const inBody = Math.log(1 + countInText(table, term, "body"));
  return (said + inBody) * rarityIn(table, term, backgroundStatistics) ** 1.5;
}

/** Reprints share nearly all hashes, so very likely one of these runs of them. */
function bandKeys(article: Comparable): number[] {
  if (article.shingles === 0) return [];
  const hashes = article.signature();
  return Array.from({ length: copyBands }, (_, band) => {
    const run = hashes.slice(band * hashesInBand, (band + 1) * hashesInBand);
    return termHash(`c:${band}:${run.join(",")}`);
  });
}
