import { analyseArticle } from "@/lib/article/analyse";
import { changeArticleState } from "@/lib/article/change-state";
import { describeArticle } from "@/lib/article/describe";
import { cutBlock } from "@/lib/block/cut";
import { relabelBlock } from "@/lib/block/relabel";
import { restoreBlock } from "@/lib/block/restore";
import { receiveImport } from "@/lib/import/receive";
import { newId } from "@/lib/ids";
import { aBlock, anArticle } from "@/seeds/factories/article";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;

export const articleRows = [
  matrixRow({
    verb: receiveImport,
    allowed: ["editor", "chief", "admin", "system"],
    arrange: async () => ({
      door: "paste" as const,
      label: "matrix",
      items: [{ name: "a.txt", bytes: new TextEncoder().encode(`Một bản tin ngắn ${newId()}.`) }],
    }),
  }),
  matrixRow({
    verb: analyseArticle,
    allowed: [...desk, "system"],
    arrange: async () => ({ articleId: (await anArticle()).articleId }),
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
      const { articleId, version } = await anArticle();
      return { articleId, seenVersion: version, state: "reviewed" as const };
    },
  }),
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
