import * as en from "../en/name-words";
import type { Language } from "../types";
import * as institutions from "../vi/institution-words";
import { compoundWords as words } from "../vi/compound-words";
import { districtNames as districts } from "../vi/district-names";
import * as measures from "../vi/measures";
import * as notNames from "../vi/not-names";
import * as places from "../vi/place-words";
import * as sport from "../vi/sport-words";
import { sentenceOpeners } from "../vi/sentence-openers";
import {
  auxiliaries as vietnameseAuxiliaries,
  personVerbs as vietnamesePersonVerbs,
} from "../vi/speech-words";
import * as titles from "../vi/titles";
import { type Phrases, phrasesOf } from "./phrases";

export const bodyHeads = phrasesOf(institutions.bodyHeads);
export const nameHeads = phrasesOf(institutions.nameHeads);
export const droppedHeads = phrasesOf(institutions.droppedHeads);
export const stateBodies = phrasesOf(institutions.stateBodies);
export const fieldWords = phrasesOf(institutions.fieldWords);
export const verbFields = phrasesOf(institutions.verbFields);
export const describingHeads = phrasesOf(institutions.describingHeads);
export const smallNameHeads = phrasesOf(institutions.smallNameHeads);
export const partsOfBodies = phrasesOf(institutions.partsOfBodies);
export const openingHeads = phrasesOf(institutions.openingHeads);
export const brandFields = phrasesOf(institutions.brandFields);
export const forces = phrasesOf(institutions.forces);
export const localHeads = phrasesOf(institutions.localHeads);
export const keptHeads = phrasesOf(institutions.keptHeads);
export const numberedHeads = phrasesOf(institutions.numberedHeads);
export const numberedParts = phrasesOf(institutions.numberedParts);
export const seatedBodies = phrasesOf(institutions.seatedBodies);
export const verbsAfterNames = phrasesOf(institutions.verbsAfterNames);
export const lowHeads = phrasesOf(institutions.lowHeads);
export const innerWords = phrasesOf(institutions.innerWords);

export const placeHeads = phrasesOf(places.placeHeads);
export const innerPlaceHeads = phrasesOf(places.innerHeads);
export const levels = phrasesOf(places.levels);
export const districtNames = phrasesOf(districts);
export const townPrepositions = phrasesOf(places.townPrepositions);
export const clubTowns = phrasesOf(sport.clubTowns);
export const teamNouns = phrasesOf(sport.teamNouns);
export const clubCues = phrasesOf(sport.clubCues);
export const rivalVerbs = phrasesOf(sport.rivalVerbs);
export const rivalWords = phrasesOf(sport.rivalWords);
export const sportWords = phrasesOf(sport.sportWords);
export const counters = phrasesOf(places.counters);
export const venueHeads = phrasesOf(places.venueHeads);
export const siteWords = phrasesOf(places.siteWords);
export const houseHeads = phrasesOf(places.houseHeads);
export const insidePrepositions = phrasesOf(places.insidePrepositions);
export const seatsOfPower = phrasesOf(places.seatsOfPower);

export const units = measures.units;
export const standards = phrasesOf(measures.standards);
export const nonEntityHeads = phrasesOf(notNames.nonEntityHeads);
export const occasionHeads = phrasesOf(notNames.occasionHeads);
export const deviceWords = phrasesOf(notNames.deviceWords);
export const featureNouns = phrasesOf(notNames.featureNouns);
export const featureWords = notNames.featureWords;
export const eventNames = phrasesOf(notNames.eventNames);
export const titledThings = phrasesOf(notNames.titledThings);
export const makers = phrasesOf(notNames.makers);
export const marketWords = phrasesOf(notNames.marketWords);
export const productNouns = phrasesOf(notNames.productNouns);
export const headCompounds = phrasesOf(notNames.headCompounds);
export const neverInNames = notNames.neverInNames;
export const peoples = phrasesOf(notNames.peoples);
export const peopleNouns = phrasesOf(notNames.peopleNouns);
export const socialNetworks = phrasesOf(notNames.socialNetworks);
export const channelNouns = phrasesOf(notNames.channelNouns);
export const tickerNouns = phrasesOf(notNames.tickerNouns);
export const workNouns = phrasesOf(notNames.workNouns);
export const slightWorkNouns = phrasesOf(notNames.slightWorkNouns);
export const treatyTowns = phrasesOf(notNames.treatyTowns);
export const treatyNouns = phrasesOf(notNames.treatyNouns);
export const commonPhrases = phrasesOf(notNames.commonPhrases);
export const compounds = phrasesOf(notNames.compounds, words);
export const neverSyllables = notNames.neverSyllables;
export const commonBodies = phrasesOf(notNames.commonBodies);
export const pronounLike = notNames.pronounLike;
export const abbreviations = notNames.abbreviations;
export const songNouns = phrasesOf(notNames.songNouns);
export const creditNouns = phrasesOf(notNames.creditNouns);
export const firmOffices = phrasesOf(titles.firmOffices);
export const auxiliaries = phrasesOf(vietnameseAuxiliaries, ["has", "had", "also"]);
export const personVerbs = phrasesOf(vietnamesePersonVerbs, ["said", "says", "told", "added", "asked"]);

export const englishBodyWords = en.bodyWords;
export const englishPlaceWords = en.placeWords;
export const englishEventWords = en.eventWords;
export const englishNotNames = en.notNames;
export const givenNames = en.givenNames;

/** What depends on the language of the text: 'An' and 'To' open sentences only in English. */
export type Lexicon = {
  honorifics: Phrases;
  offices: Phrases;
  titlePrefixes: Phrases;
  openers: Phrases;
  placePrepositions: Phrases;
  /** A word that is no Vietnamese syllable is a name: true of Vietnamese texts only. */
  foreignIsName: boolean;
};

const vietnamese: Lexicon = {
  honorifics: phrasesOf(titles.honorifics),
  offices: phrasesOf(titles.offices),
  titlePrefixes: phrasesOf(titles.titlePrefixes),
  openers: phrasesOf(sentenceOpeners),
  placePrepositions: phrasesOf(places.placePrepositions),
  foreignIsName: true,
};

const english: Lexicon = {
  honorifics: phrasesOf(en.honorifics),
  offices: phrasesOf(en.offices),
  titlePrefixes: phrasesOf(["former", "deputy", "acting", "vice", "then"]),
  openers: phrasesOf(en.sentenceOpeners, en.notNames),
  placePrepositions: phrasesOf(en.placePrepositions),
  foreignIsName: false,
};

export function lexiconFor(language: Language): Lexicon {
  return language === "en" ? english : vietnamese;
}
