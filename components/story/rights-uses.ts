import { plainTextOf } from "@/lib/story/body";
import type { DraftCitation } from "@/lib/story/queries";
import { usedLength } from "@/lib/story/rights";
import type { SourceArticle } from "@/lib/story/source-queries";

import type { DraftText } from "./draft-text";

export type RightsUse = { source: SourceArticle; used: number; allowed: number; cited: boolean };

type Text = {
  text: DraftText;
  sources: SourceArticle[];
  citedIds: string[];
  passages: ReadonlyMap<string, DraftCitation>;
};

/** How much of each source this text would take, by the rule that the server applies when it is submitted. */
export function rightsUses({ text, sources, citedIds, passages }: Text): RightsUse[] {
  const story = [text.standfirst, plainTextOf(text.body)].join("\n");
  const cited = citedIds.flatMap((id) => passages.get(id) ?? []);
  return sources.map((source) => {
    const own = cited.filter(({ articleId }) => articleId === source.id);
    const allowed = source.quotable ?? Number.POSITIVE_INFINITY;
    const used = usedLength({ story, article: source.text, cited: own, allowed });
    return { source, used, allowed, cited: own.length > 0 };
  });
}
