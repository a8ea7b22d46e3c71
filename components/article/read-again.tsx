"use client";

import { useTranslations } from "use-intl";

import { AgainAllButton, AgainButton } from "@/components/shell/again-buttons";
import { retryAnalysisAction } from "@/lib/article/actions";

/** Has the machine read one article again that it could not. */
export function ReadAgain({ articleId, title }: { articleId: string; title: string }) {
  const t = useTranslations("inbox.unreadable");
  return (
    <AgainButton
      label={t("again")}
      name={t("againOf", { title })}
      run={() => retryAnalysisAction({ articleIds: [articleId] })}
      told={(asked) => t("asked", { count: asked.articleIds.length })}
    />
  );
}

/** The same for all that the page shows. */
export function ReadAllAgain({ articleIds }: { articleIds: string[] }) {
  const t = useTranslations("inbox.unreadable");
  return (
    <AgainAllButton
      label={t("againAll", { count: articleIds.length })}
      keyLabel={t("againAllKey")}
      run={() => retryAnalysisAction({ articleIds })}
      told={(asked) => t("asked", { count: asked.articleIds.length })}
    />
  );
}
