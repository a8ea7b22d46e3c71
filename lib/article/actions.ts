"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { ok } from "@/lib/action/result";
import { renewPagesCiting } from "@/lib/cache/renew-pages-citing";
import { changeArticleState } from "./change-state";
import { describeArticle } from "./describe";
import { countArrivals, getPreview } from "./inbox-queries";
import { getOriginal, getReviewStamp } from "./review-queries";
import { arrivalsAsked, articleAsked, changeStateInput, describeInput } from "./schema";

export const describeArticleAction = defineAction({
  input: describeInput,
  run: describeArticle,
  afterwards: ({ articleId }) => renewPagesCiting(articleId),
});

export const changeArticleStateAction = defineAction({
  input: changeStateInput,
  run: changeArticleState,
  afterwards: () => refresh(),
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
