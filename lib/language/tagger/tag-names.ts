import type { ScannedBlock } from "../entity/find-mentions";
import { type Mention, mentionOf } from "../entity/mention";
import type { EntityKind } from "../types";
import { bestLabels, scoresOf } from "./decode";
import { featuresOf } from "./features";
import { namesOf, type TaggedName } from "./labels";
import type { TaggerModel } from "./model";
import { seeWords } from "./see-words";

type Tagged = { parts: ScannedBlock[]; kinds: Map<Mention, EntityKind | null> };

/** As strong as a name's own surroundings. */
const evidence = 3;

/**
 * Where names begin and end and of what kind they are, as was learnt over what the rules found. A name of the same
 * bounds keeps what the rules know of it.
 */
export function tagNames({ parts, kinds }: Tagged, model: TaggerModel): Tagged {
  const taggedKinds = new Map<Mention, EntityKind | null>();
  const taggedParts = parts.map(({ reader, mentions }) => {
    const rows = featuresOf(seeWords(reader, mentions, kinds), model.bits);
    const names = namesOf(bestLabels(scoresOf(model, rows), model.transitions));
    const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
    const became = new Map<Mention, Mention>();
    const tagged = names.map((name) => {
      const words = reader.words.slice(name.from, name.to);
      const ruled = byStart.get(words[0]?.start ?? -1);
      const same = ruled?.words.length === words.length ? ruled : undefined;
      const mention = same ? agreed(same, name.kind, kinds.get(same)) : anew({ reader, mentions }, name);
      if (same) became.set(same, mention);
      taggedKinds.set(mention, name.kind);
      return mention;
    });
    for (const mention of tagged)
      if (mention.glossOf !== null) mention.glossOf = became.get(mention.glossOf) ?? null;
    return { reader, mentions: tagged };
  });
  return { parts: taggedParts, kinds: taggedKinds };
}

function agreed(ruled: Mention, kind: EntityKind, ruledKind: EntityKind | null | undefined): Mention {
  if (kind === ruledKind && !ruled.weak) return { ...ruled };
  const readings = ruled.readings.filter(({ entry }) => entry.kind === kind);
  const scores = { ...ruled.scores, [kind]: Math.max(evidence, ruled.scores[kind]) };
  return { ...ruled, readings, scores, weak: false, reasons: [...ruled.reasons, { code: "learnt" }] };
}

function anew({ reader, mentions }: ScannedBlock, { from, to, kind }: TaggedName): Mention {
  const words = reader.words.slice(from, to);
  const [first] = words;
  const before = mentions.filter((ruled) => ruled.start === first?.start);
  const mention = mentionOf(reader.text, words, {
    glossOf: null,
    titled: before.some(({ titled }) => titled),
    listedAfter: before[0]?.listedAfter ?? -1,
  });
  const listed = reader.listed.get(from);
  mention.readings = listed?.to === to ? listed.readings.filter(({ entry }) => entry.kind === kind) : [];
  mention.scores[kind] = evidence;
  mention.reasons = [{ code: "learnt" }];
  return mention;
}
