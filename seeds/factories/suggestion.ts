import { createHash } from "node:crypto";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { anArticle, named, spanOf } from "./article";
import { anEntity } from "./entity";

export type SuggestionForTest = {
  suggestionId: string;
  articleId: string;
  entityId: string;
  version: number;
};

/** A guess that a name in the text is a known person, not decided yet. */
export async function aPendingSuggestion(): Promise<SuggestionForTest> {
  const article = await anArticle();
  const entityId = await anEntity();
  const suggestionId = newId();
  const { version } = await database().suggestion.create({
    data: {
      id: suggestionId,
      articleId: article.articleId,
      revisionId: article.revisionId,
      type: "mention",
      ...spanOf(article, named.person),
      quote: named.person,
      prefix: "Bà ",
      suffix: " nói",
      fingerprint: createHash("sha256").update(suggestionId).digest("hex"),
      entityId,
      payload: { kind: "person", canonical: named.person, candidates: [] },
      confidence: 0.8,
      reasons: [{ code: "listed" }],
      createdAt: now(),
    },
    select: { version: true },
  });
  return { suggestionId, articleId: article.articleId, entityId, version };
}
