import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { anArticle } from "./article";

export type CoverageForTest = { coverageId: string; version: number; articleIds: [string, string] };

/** Two articles that the machine put together and nobody has judged. */
export async function aSuggestedCoverage(): Promise<CoverageForTest> {
  const first = await anArticle();
  const second = await anArticle();
  const coverageId = newId();
  const { version } = await database().coverage.create({
    data: { id: coverageId, createdAt: now() },
    select: { version: true },
  });
  await database().coverageMember.createMany({
    data: [first, second].map(({ articleId }) => ({
      id: newId(),
      coverageId,
      articleId,
      state: "suggested" as const,
      score: 0.7,
      reasons: [{ code: "names" }],
      createdAt: now(),
    })),
  });
  return { coverageId, version, articleIds: [first.articleId, second.articleId] };
}
