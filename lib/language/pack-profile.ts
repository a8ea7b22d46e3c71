import { copySignature } from "./copies";
import type { Gazetteer } from "./gazetteer";
import { keyFacts } from "./key-facts";
import { packSignature, type PackedProfile, packTerms } from "./packed-profile";
import { quotationKeys } from "./quotation-keys";
import { compareText, type ProfileEntity } from "./story-profile";
import { type StoryToken, storyTokens, tokensInside } from "./story-tokens";
import type { Analysis, Block, StoryInput } from "./types";

export type StoryReading = Pick<Analysis, "blocks" | "entities">;

const notStory = new Set<Block["kind"]>(["dateline", "byline", "credit", "boilerplate"]);

export function packedProfile(
  article: StoryInput,
  reading: StoryReading,
  gazetteer: Gazetteer,
): PackedProfile {
  const { titleText, title, body } = storyTexts(article, reading.blocks, gazetteer);
  const bodyTokens = body.flat();
  const time = article.publishedAt ? Date.parse(article.publishedAt) : Number.NaN;
  const { signature, shingles } = copySignature(bodyTokens.map((token) => token.key));
  return {
    version: 3,
    publishedAt: Number.isNaN(time) ? null : time,
    title: packTerms([title]),
    body: packTerms(body),
    entities: countEntities(reading),
    facts: keyFacts({ text: titleText, tokens: title }, { text: article.text, tokens: bodyTokens }),
    quotations: quotationKeys(article.text, bodyTokens),
    signature: packSignature(signature),
    shingles,
  };
}

type StoryTexts = { titleText: string; title: StoryToken[]; body: StoryToken[][] };

/** The headline is the given one, or the title block; what was cut, and who signs, is no story. */
function storyTexts(article: StoryInput, blocks: readonly Block[], gazetteer: Gazetteer): StoryTexts {
  const told = blocks.filter((block) => block.kept && !notStory.has(block.kind));
  const tokens = storyTokens(article.text, gazetteer);
  const headline = told.find((block) => block.kind === "title");
  const written = headline ? tokensInside(tokens, headline) : [];
  const title = article.title ? storyTokens(article.title, gazetteer) : written;
  const body = told.filter((block) => block !== headline).map((block) => tokensInside(tokens, block));
  return { titleText: article.title || article.text, title, body };
}

function countEntities({ blocks, entities }: StoryReading): ProfileEntity[] {
  const told = blocks.filter((block) => block.kept && !notStory.has(block.kind));
  const found = new Map<string, ProfileEntity>();
  for (const entity of entities) {
    if (!told.some((block) => block.start <= entity.start && entity.end <= block.end)) continue;
    const key = entity.entityId ?? entity.canonical.toLowerCase();
    const known = found.get(key);
    if (known) known.count += 1;
    else found.set(key, { key, name: entity.canonical, kind: entity.kind, count: 1 });
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || compareText(a.key, b.key));
}
