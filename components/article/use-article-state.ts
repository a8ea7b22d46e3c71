"use client";

import { useTranslations } from "use-intl";

import { useToasts } from "@/components/ui/toast";
import { changeArticleStateAction } from "@/lib/article/actions";
import type { ArticleState } from "@/lib/article/schema";

import { useReview, useReviewActions } from "./review-context";
import { isPending } from "./review-item";
import { useTell } from "./use-tell";

/** The article's way through review. */
export function useArticleState() {
  const t = useTranslations("review");
  const { article, items, mayReview, openAccepted } = useReview();
  const { perform, acceptOpen } = useReviewActions();
  const { show } = useToasts();
  const tell = useTell();
  const open = items.filter(isPending).length;
  const asksFirst = article.state !== "reviewed" && open > 0 && openAccepted !== open;

  function changeTo(state: ArticleState) {
    if (!mayReview) return;
    if (state === "reviewed" && asksFirst) return ask();
    const run = () =>
      changeArticleStateAction({ articleId: article.id, seenStateVersion: article.stateVersion, state });
    const said =
      state === "reviewed" && open > 0 ? t("saidReviewedOpen", { count: open }) : t(`saidState.${state}`);
    acceptOpen(null);
    void perform({ run, said }).then((answer) => {
      tell(answer);
      if (answer.status === "problem" && answer.problem === "title_missing") {
        document.getElementById("article-title")?.focus();
      }
    });
  }

  /** Once, and again only when another number of suggestions waits. They stay open: nothing becomes a fact. */
  function ask() {
    acceptOpen(open);
    show({ title: t("askReviewedOpen", { count: open }), detail: t("askReviewedOpenHelp") });
  }

  return { changeTo, markReviewed: () => changeTo("reviewed"), open, asksFirst };
}
