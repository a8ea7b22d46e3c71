import { findAttributions } from "./attributions";
import { findBlocks } from "./blocks";
import { findEntities } from "./entities";
import type { Gazetteer } from "./gazetteer";
import { findOrigins } from "./origins";
import { detectLanguage, detectRegister } from "./register";
import { suggestTitle } from "./suggest-title";
import type { Analysis } from "./types";

/** Everything the machine reads out of a normalised text. Pure: the same text, the same findings. */
export function analyze(text: string, gazetteer: Gazetteer): Analysis {
  const language = detectLanguage(text);
  const blocks = findBlocks(text);
  const entities = findEntities(text, blocks, gazetteer, language);
  return {
    language,
    register: detectRegister(keptText(text, blocks), language),
    blocks,
    entities,
    attributions: findAttributions(text, blocks, entities),
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
