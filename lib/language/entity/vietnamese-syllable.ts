import { foldMarks, foldTone } from "../fold";

const onset = "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?";
const nucleus =
  "(?:oai|oay|oeo|uay|uoi|uou|uya|uye|uyu|ieu|yeu|ai|ao|au|ay|eo|eu|ia|ie|iu|oa|oe|oi|ua|ue|ui|uo|uu|uy|ya|ye|[aeiouy])";
const shape = new RegExp(`^${onset}${nucleus}(?:ch|ng|nh|[cmnpt])?$`);
const stopped = /(?:ch|[cpt])$/;
const risingOrHeavy = /[áắấéếíóốớúứýạặậẹệịọộợụựỵ]/;

/** Whether a word can be a Vietnamese syllable; 'Sullivan', 'Kerry' and 'Nick' can not. */
export function isVietnameseSyllable(word: string): boolean {
  const plain = foldMarks(word);
  if (plain.length > 7 || !shape.test(plain)) return false;
  return !stopped.test(plain) || risingOrHeavy.test(foldTone(word));
}
