import type { BlockReader } from "../entity/block-reader";
import type { Mention } from "../entity/mention";
import {
  auxiliaries,
  bodyHeads,
  droppedHeads,
  givenNames,
  innerPlaceHeads,
  nameHeads,
  nonEntityHeads,
  personVerbs,
  placeHeads,
  productNouns,
  workNouns,
} from "../entity/vocabulary";
import type { EntityKind } from "../types";
import { surnames } from "../vi/surnames";
import type { SeenWord } from "./features";
import { labelOf, taggedKinds } from "./labels";

const doubted = 16;
const listedByName = 32;

/** The words of a block with what rules, vocabularies and the register of names say of each. */
export function seeWords(
  reader: BlockReader,
  mentions: readonly Mention[],
  kinds: ReadonlyMap<Mention, EntityKind | null>,
): SeenWord[] {
  const ruled = ruledLabels(reader, mentions, kinds);
  return reader.words.map((word, at) => ({ word, ruled: ruled[at] ?? 0, known: knownOf(reader, at) }));
}

function ruledLabels(
  { words }: BlockReader,
  mentions: readonly Mention[],
  kinds: ReadonlyMap<Mention, EntityKind | null>,
): Uint8Array {
  const ruled = new Uint8Array(words.length);
  let at = 0;
  for (const mention of mentions) {
    while (at < words.length && (words[at]?.start ?? 0) < mention.start) at += 1;
    const kind = kinds.get(mention) ?? null;
    const sure = kind !== null && !mention.weak;
    for (let first = true; at < words.length && (words[at]?.start ?? 0) < mention.end; at += 1) {
      ruled[at] =
        labelOf(kind ?? "organisation", first) |
        (sure ? 0 : doubted) |
        (mention.readings.length > 0 ? listedByName : 0);
      first = false;
    }
  }
  return ruled;
}

function knownOf({ words, listed, lexicon, names }: BlockReader, at: number): number {
  const word = words[at];
  if (!word) return 0;
  const before = (length: number) => length > 0;
  const titled =
    lexicon.honorifics.lengthBefore(words, at) > 0 || lexicon.offices.lengthBefore(words, at) > 0;
  const speaks = personVerbs.lengthAt(words, at + 1 + auxiliaries.lengthAt(words, at + 1)) > 0;
  const kind = listed.get(at)?.readings[0]?.entry.kind;
  const flags = [
    surnames.has(word.key),
    givenNames.has(word.key),
    titled,
    lexicon.placePrepositions.lengthBefore(words, at) > 0,
    before(placeHeads.lengthBefore(words, at) || innerPlaceHeads.lengthBefore(words, at)),
    before(bodyHeads.lengthBefore(words, at) || droppedHeads.lengthBefore(words, at)),
    placeHeads.lengthAt(words, at) > 0,
    bodyHeads.lengthAt(words, at) > 0 || nameHeads.lengthAt(words, at) > 0,
    before(nonEntityHeads.lengthBefore(words, at)),
    before(productNouns.lengthBefore(words, at) || workNouns.lengthBefore(words, at)),
    speaks,
    names.insideSentences.has(word.key),
    names.alone.has(word.key),
    lexicon.openers.lengthAt(words, at) > 0,
  ];
  let known = kind === undefined ? 0 : 1 + taggedKinds.indexOf(kind);
  for (const [place, flag] of flags.entries()) if (flag) known |= 4 << place;
  return known;
}
