import { readText } from "@/lib/article/reading";
import { analyze } from "@/lib/language/analyze";
import { openGazetteer, packNames } from "@/lib/language/gazetteer";
import { referenceGazetteerEntries } from "@/lib/seed/reference-files";
import type { GeneratedArticle } from "@/seeds/factories/generated-article";
import { leastMillis } from "./least-millis";

/** Processor time for one article on one core, without a database. */
export type MeasuredReading = {
  /** Blocks, entities, attributions, origins. */
  analysisMillis: number;
  /** The same, and all else that a worker's thread makes of a text, as rows ready to be stored. */
  readingMillis: number;
};

export function measureReading(articles: readonly GeneratedArticle[]): MeasuredReading {
  const packed = { base: packNames(referenceGazetteerEntries()), changes: null, decisions: null };
  const gazetteer = openGazetteer(packed);
  const names = { names: packed, model: null, outlets: [] };
  const unknown = { articleId: "a", revisionId: "r", title: null, marked: [], rules: [], standing: null };
  const analyseAll = () => {
    for (const { text } of articles) analyze(text, gazetteer);
  };
  const readAll = () => {
    for (const { text, publishedAt } of articles) readText({ ...unknown, publishedAt, text }, names);
  };
  return {
    analysisMillis: leastMillis(analyseAll) / articles.length,
    readingMillis: leastMillis(readAll) / articles.length,
  };
}
