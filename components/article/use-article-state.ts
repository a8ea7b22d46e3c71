"use client";

import { useTranslations } from "use-intl";

import { changeArticleStateAction } from "@/lib/article/actions";
import type { ArticleState } from "@/lib/article/schema";

import { useReview } from "./review-context";
import { useTell } from "./use-tell";

/** The article's way through review. */
export function useArticleState() {
  const t = useTranslations("review");
  const { article, perform, mayReview } = useReview();
  const tell = useTell();

  function changeTo(state: ArticleState) {
    if (!mayReview) return;
    const run = () =>
      changeArticleStateAction({
        articleId: article.id,
        seenVersion: article.version,
        seenState: article.state,
        state,
      });
    void perform({ run, said: t(`saidState.${state}`) }).then((answer) => {
      tell(answer);
      if (answer.status === "problem" && answer.problem === "title_missing") {
        document.getElementById("article-title")?.focus();
      }
    });
  }

  return { changeTo, markReviewed: () => changeTo("reviewed") };
}
