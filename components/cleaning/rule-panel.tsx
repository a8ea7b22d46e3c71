"use client";

import { Suspense, use } from "react";
import { useTranslations } from "use-intl";

import { useReview, useReviewActions } from "@/components/article/review-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { saveRuleAction } from "@/lib/cleaning/actions";
import type { RuleProposals } from "@/lib/cleaning/queries";

import { RuleForm } from "./rule-form";

/** On the review screen, in the column of decisions: what the editor just did, made into a rule. */
export function RulePanel() {
  const t = useTranslations("rules.form");
  const { ruleFor } = useReview();
  if (!ruleFor) return null;
  return (
    <Suspense
      key={ruleFor.blockId}
      fallback={<p className="border-b-2 border-ink bg-paper px-4 py-3 text-sm text-soft">{t("loading")}</p>}
    >
      <Panel proposed={ruleFor.proposals} />
    </Suspense>
  );
}

function Panel({ proposed }: { proposed: Promise<RuleProposals | null> }) {
  const t = useTranslations("rules");
  const common = useTranslations("common");
  const proposals = use(proposed);
  const { closeRule, perform } = useReviewActions();
  if (!proposals || proposals.patterns.length === 0) {
    return (
      <Notice
        tone="caution"
        title={t(proposals ? "form.none" : "form.failed")}
        action={<Button onClick={closeRule}>{common("close")}</Button>}
      />
    );
  }
  const { outlet, articleId, patterns, kind, kept } = proposals;
  return (
    <RuleForm
      outlet={outlet}
      exampleArticleId={articleId}
      patterns={patterns}
      kind={kind}
      kept={kept}
      replaces={null}
      onClose={closeRule}
      save={async (input) => {
        const answer = await perform({
          run: () => saveRuleAction(input),
          said: t("said.saved", { outlet: outlet.name }),
        });
        if (answer.status === "ok") closeRule();
        return answer;
      }}
    />
  );
}
