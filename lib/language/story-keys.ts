import { compareText, type StoryProfile, type TermCounts } from "./story-profile";
import { termHash } from "./term-hash";
import { backgroundStatistics, rarity } from "./term-weights";

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
export function storyKeys(profile: StoryProfile): number[] {
  const telling = tellingTerms(profile)
    .slice(0, mostTerms)
    .map(({ term }) => termHash(`t:${term}`));
  return [...new Set([...telling, ...bandKeys(profile)])];
}

type Telling = { term: string; weight: number };

function tellingTerms(profile: StoryProfile): Telling[] {
  const weights = new Map<string, number>();
  const weigh = (counts: TermCounts, share: number) => {
    for (const [term, count] of counts) {
      const weight = share * (1 + Math.log(count));
      weights.set(term, (weights.get(term) ?? 0) + weight);
    }
  };
  weigh(profile.title, inTitle);
  weigh(profile.lead, inLead);
  weigh(profile.names, asName);
  for (const term of weights.keys()) {
    const inBody = profile.body.get(term) ?? 0;
    if (inBody > 0) weights.set(term, (weights.get(term) ?? 0) + Math.log(1 + inBody));
  }
  return [...weights]
    .filter(([term]) => !/^\d{1,2}$/.test(term))
    .map(([term, weight]) => ({ term, weight: weight * rarity(term, backgroundStatistics) ** 1.5 }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || compareText(a.term, b.term));
}

/** Reprints share nearly all hashes, so very likely one of these runs of them. */
function bandKeys({ signature, shingles }: StoryProfile): number[] {
  if (shingles === 0) return [];
  return Array.from({ length: copyBands }, (_, band) => {
    const run = signature.slice(band * hashesInBand, (band + 1) * hashesInBand);
    return termHash(`c:${band}:${run.join(",")}`);
  });
}
