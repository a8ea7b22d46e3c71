import { bodyOrigins } from "./origin/body-origins";
import { creditOrigins } from "./origin/credit-origins";
import { releaseOrigins } from "./origin/release-origins";
import { ownReporting } from "./origin/own-reporting";
import { foldTone } from "./fold";
import type { Gazetteer } from "./gazetteer";
import type { Block, OriginFinding } from "./types";

/** Where the article's information seems to come from, surest first. Picture credits never count. */
export function findOrigins(text: string, blocks: readonly Block[], gazetteer: Gazetteer): OriginFinding[] {
  const kept = blocks.filter((block) => block.kept);
  const article = { text, folded: foldTone(text), blocks: kept, gazetteer };
  const named = [...creditOrigins(article), ...releaseOrigins(article), ...bodyOrigins(article)];
  const found = named.length > 0 ? named : ownReporting(article);
  return strongest(found);
}

/** One finding for each name: the surest evidence of it. */
function strongest(found: readonly OriginFinding[]): OriginFinding[] {
  const best = new Map<string, OriginFinding>();
  for (const finding of found) {
    const key = `${finding.kind} ${finding.entityId ?? foldTone(finding.name ?? "")}`;
    const known = best.get(key);
    if (!known || known.confidence < finding.confidence) best.set(key, finding);
  }
  return [...best.values()].sort((left, right) => right.confidence - left.confidence);
}
