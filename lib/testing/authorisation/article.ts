import { analyseArticles } from "@/lib/article/analyse-articles";
import { attachOrphan } from "@/lib/orphan/attach";
import { acknowledgeNotice } from "@/lib/notice/acknowledge";
import { changeArticleState } from "@/lib/article/change-state";
import { describeArticle } from "@/lib/article/describe";
import { noteUnreadable } from "@/lib/article/note-unreadable";
import { retryAnalysis } from "@/lib/article/retry-analysis";
import { cutBlock } from "@/lib/block/cut";
import { relabelBlock } from "@/lib/block/relabel";
import { restoreBlock } from "@/lib/block/restore";
import { database } from "@/lib/db/client";
import { aBlock, anArticle, named, spanOf } from "@/seeds/factories/article";
import { anOpenNotice, anOrphan } from "@/seeds/factories/changed-text";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;

export const articleRows = [
  matrixRow({
    verb: analyseArticles,
    allowed: [...desk, "system"],
    arrange: async () => ({ articleIds: [(await anArticle()).articleId], again: "again" as const }),
  }),
  matrixRow({
    verb: noteUnreadable,
    allowed: [...desk, "system"],
    arrange: async () => {
      const { articleId, revisionId } = await anArticle();
      await database().article.update({ where: { id: articleId }, data: { analysedAt: null } });
      return { articleId, revisionId, problem: "reading_crashed" as const };
    },
  }),
  matrixRow({
    verb: retryAnalysis,
    allowed: [...desk, "system"],
    arrange: async () => {
      const { articleId } = await anArticle();
      await database().article.update({ where: { id: articleId }, data: { analysisFailures: 3 } });
      return { articleIds: [articleId] };
    },
  }),
  matrixRow({
    verb: describeArticle,
    allowed: desk,
    arrange: async () => {
      const { articleId, version } = await anArticle();
      return { articleId, seenVersion: version, byline: "Hạ Vy" };
    },
  }),
  matrixRow({
    verb: changeArticleState,
    allowed: desk,
    arrange: async () => {
      const { articleId } = await anArticle();
      return { articleId, seenStateVersion: 1, state: "reviewed" as const };
    },
  }),
  matrixRow({
    verb: attachOrphan,
    allowed: desk,
    arrange: async () => {
      const { noteId, article } = await anOrphan();
      const { revisionId } = article;
      return {
        table: "note" as const,
        id: noteId,
        seenVersion: 1,
        revisionId,
        span: spanOf(article, named.claim),
      };
    },
  }),
  matrixRow({ verb: acknowledgeNotice, allowed: desk, arrange: anOpenNotice }),
  matrixRow({ verb: cutBlock, allowed: desk, arrange: async () => seen(await aBlock()) }),
  matrixRow({ verb: restoreBlock, allowed: desk, arrange: async () => seen(await aBlock({ kept: false })) }),
  matrixRow({
    verb: relabelBlock,
    allowed: desk,
    arrange: async () => ({ ...seen(await aBlock()), kind: "caption" as const }),
  }),
];

function seen({ blockId, version }: { blockId: string; version: number }) {
  return { blockId, seenVersion: version };
}
