import { confirmCoverage } from "@/lib/coverage/confirm";
import { keepMissingKeys } from "@/lib/coverage/keep-missing-keys";
import { moveToCoverage } from "@/lib/coverage/move";
import { refuseCoverage } from "@/lib/coverage/refuse";
import { renameCoverage } from "@/lib/coverage/rename";
import { database } from "@/lib/db/client";
import { anArticle } from "@/seeds/factories/article";
import { aSuggestedCoverage } from "@/seeds/factories/coverage";
import { domesticPage } from "@/seeds/factories/page-text";
import { aReadArticle } from "@/seeds/factories/read-article";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;

export const coverageRows = [
  matrixRow({
    verb: keepMissingKeys,
    allowed: [...desk, "system"],
    arrange: async () => {
      await aReadArticle(domesticPage);
      await database().articleStoryKey.deleteMany();
    },
  }),
  matrixRow({
    verb: confirmCoverage,
    allowed: desk,
    arrange: async () => {
      const { coverageId, version, articleIds } = await aSuggestedCoverage();
      return { coverageId, seenVersion: version, articleIds };
    },
  }),
  matrixRow({
    verb: refuseCoverage,
    allowed: desk,
    arrange: async () => {
      const { coverageId, version, articleIds } = await aSuggestedCoverage();
      return { coverageId, seenVersion: version, articleId: articleIds[0] };
    },
  }),
  matrixRow({
    verb: moveToCoverage,
    allowed: desk,
    arrange: async () => {
      const { coverageId } = await aSuggestedCoverage();
      return { articleId: (await anArticle()).articleId, toCoverageId: coverageId };
    },
  }),
  matrixRow({
    verb: renameCoverage,
    allowed: desk,
    arrange: async () => {
      const { coverageId, version } = await aSuggestedCoverage();
      return { coverageId, seenVersion: version, title: "Chuyện đò ngang" };
    },
  }),
];
