import { findAttributions } from "./attributions";
import type { ToldStretch } from "./blocks";
import { ruledBlocks } from "./cleaned-blocks";
import { findEntities } from "./entities";
import { foldTone } from "./fold";
import type { Gazetteer } from "./gazetteer";
import { findOrigins } from "./origins";
import { detectLanguage, detectRegister } from "./register";
import type { OutletRule } from "./outlet-rules";
import { suggestTitle } from "./suggest-title";
import type { TaggerModel } from "./tagger/model";
import type { Analysis, Block } from "./types";

/** What is known of a text before it is read. */
type Known = {
  /** Stretches whose kind the markup told, in text order. */
  marked?: readonly ToldStretch[];
  /** Where an editor has said which blocks stand, those are read instead of the machine's own. */
  standing?: readonly Block[] | null;
  /** What the editors of its outlet made a rule; not asked where blocks stand. */
  rules?: readonly OutletRule[];
  /** What was learnt of names; null: the rules alone. */
  model?: TaggerModel | null;
};

/** Everything the machine reads out of a normalised text. Pure: the same text, the same findings. */
export function analyze(
  text: string,
  gazetteer: Gazetteer,
  { marked = [], standing = null, rules = [], model = null }: Known = {},
): Analysis {
  const language = detectLanguage(text);
  const { blocks, keptWhole } = standing
    ? { blocks: [...standing], keptWhole: false }
    : ruledBlocks(text, marked, rules);
  const entities = findEntities(text, blocks, gazetteer, language, model);
  return {
    language,
    register: detectRegister(keptText(foldTone(text), blocks), language),
    blocks,
    keptWhole,
    entities,
    attributions: findAttributions(text, blocks, entities, language),
    origins: findOrigins(text, blocks, gazetteer),
    suggestedTitle: suggestTitle(text, blocks),
  };
}

/** The furniture of a site may speak another register than the article. */
function keptText(text: string, blocks: Analysis["blocks"]): string {
  return blocks
    .filter((block) => block.kept)
    .map((block) => text.slice(block.start, block.end))
    .join("\n");
}
