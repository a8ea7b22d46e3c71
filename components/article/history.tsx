"use client";

import { useState } from "react";
import { useLocale, useTranslations } from "use-intl";

import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { undoAllAction } from "@/lib/undo/actions";

import { type HistoryStep, useReview, useReviewActions } from "./review-context";
import { useTell } from "./use-tell";

/** What editors did with this article, newest first, each step with its way back. */
export function History() {
  const t = useTranslations("review.history");
  const { article } = useReview();
  return (
    <>
      {article.decisions.length === 0 ? (
        <div className="p-4">
          <EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>
        </div>
      ) : (
        <>
          <UndoAll />
          <ol>
            {article.decisions.map((decision) => (
              <Step key={decision.id} decision={decision} />
            ))}
          </ol>
        </>
      )}
      <p className="px-4 py-3 text-sm">
        <a href={`/api/revisions/${article.revision.id}/annotations`} download>
          {t("exportTags")}
        </a>
      </p>
    </>
  );
}

/** Everything of one's own since the screen was opened; asked twice, since it cannot be taken back itself. */
function UndoAll() {
  const t = useTranslations("review.history");
  const { ownSinceOpened, mayReview } = useReview();
  const { perform } = useReviewActions();
  const tell = useTell();
  const [askedFor, ask] = useState(0);
  const count = ownSinceOpened.length;
  if (!mayReview || count === 0) return null;

  function onClick() {
    if (askedFor !== count) return ask(count);
    const run = async () => {
      const answer = await undoAllAction({ decisionIds: ownSinceOpened });
      return answer.status === "ok" ? { status: "ok" as const, value: {} } : answer;
    };
    ask(0);
    void perform({ run, said: t("undoneAll", { count }) }).then(tell);
  }

  return (
    <div className="border-b border-rule px-4 py-2">
      <Button size="small" variant={askedFor === count ? "pencil" : "quiet"} onClick={onClick}>
        {t(askedFor === count ? "undoAllAgain" : "undoAll", { count })}
      </Button>
    </div>
  );
}

const known = [
  "suggestion_accepted",
  "suggestion_corrected",
  "suggestion_rejected",
  "mention_added",
  "mention_changed",
  "mention_removed",
  "mention_split",
  "alias_refused",
  "mention_tagged_all",
  "suggestion_all_accepted",
  "suggestion_all_rejected",
  "attribution_added",
  "attribution_changed",
  "attribution_removed",
  "origin_set",
  "origin_removed",
  "note_added",
  "note_changed",
  "note_resolved",
  "note_deleted",
  "block_cut",
  "block_restored",
  "block_relabelled",
  "rule_saved",
  "rule_retired",
  "article_described",
  "article_state_changed",
  "coverage_confirmed",
  "coverage_refused",
  "coverage_moved",
] as const;

function Step({ decision }: { decision: HistoryStep }) {
  const t = useTranslations("review.history");
  const locale = useLocale();
  const { mayReview } = useReview();
  const { undo } = useReviewActions();
  const { actor, createdAt, undoneAt, undoneBy, shown, id } = decision;
  const type = known.find((one) => one === decision.type.replace(".", "_"));
  const { about, count, articles } = shown;
  return (
    <li className="flex items-start gap-3 border-b border-rule px-4 py-2 text-sm">
      <div className="min-w-0 flex-1">
        <p className={undoneAt ? "text-soft line-through" : ""}>
          <span className="font-medium">{actor.name}</span> {type ? t(`did.${type}`) : decision.type}
        </p>
        {about && <p className="line-clamp-2 font-reading text-soft">{about}</p>}
        {count > 0 && (
          <p className="figures text-soft">
            {t("places", { count })}
            {articles > 1 && ` · ${t("articles", { count: articles })}`}
          </p>
        )}
        <p className="label">
          <Time at={createdAt} locale={locale} />
          {undoneAt && ` · ${t("undoneBy", { name: undoneBy?.name ?? "" })}`}
        </p>
      </div>
      {mayReview && undoneAt === null && (
        <Button size="small" variant="plain" onClick={() => undo(id)}>
          {t("undo")}
        </Button>
      )}
    </li>
  );
}
