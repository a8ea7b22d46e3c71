"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { ok } from "@/lib/action/result";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { hurryAnalysis, requestAnalysis } from "@/lib/jobs/queue";
import { changeArticleState } from "./change-state";
import { describeArticle } from "./describe";
import { countArrivals, getPreview } from "./inbox-queries";
import { retryAnalysis } from "./retry-analysis";
import { getOriginal, getReviewStamp } from "./review-queries";
import { arrivalsAsked, articleAsked, articlesAsked, changeStateInput, describeInput } from "./schema";

export const describeArticleAction = defineAction({
  input: describeInput,
  run: describeArticle,
  afterwards: async ({ articleId, blocksChanged }) => {
    if (blocksChanged > 0) await hurryAnalysis(articleId);
    await renewPagesCiting(articleId);
  },
});

export const changeArticleStateAction = defineAction({
  input: changeStateInput,
  run: changeArticleState,
  afterwards: () => refresh(),
});

/** Has the machine read again what it could not. */
export const retryAnalysisAction = defineAction({
  input: articlesAsked,
  run: retryAnalysis,
  afterwards: async ({ articleIds }) => {
    await requestAnalysis(articleIds);
    refresh();
  },
});

/** Reads only: has anybody changed what this screen shows? */
export const readReviewStampAction = defineAction({
  input: articleAsked,
  run: async (actor, { articleId }) => ok(await getReviewStamp(actor, articleId)),
});

/** Reads only: the document as it arrived, when the editor asks for it. */
export const readOriginalAction = defineAction({
  input: articleAsked,
  run: async (actor, { articleId }) => ok(await getOriginal(actor, articleId)),
});

/** Reads only: the text beside the inbox, as the editor walks down the list. */
export const readPreviewAction = defineAction({
  input: articleAsked,
  run: async (actor, { articleId }) => ok(await getPreview(actor, articleId)),
});

/** Reads only: how many new articles came since the list was made. */
export const countArrivalsAction = defineAction({
  input: arrivalsAsked,
  run: async (actor, { since }) => ok(await countArrivals(actor, since)),
});
