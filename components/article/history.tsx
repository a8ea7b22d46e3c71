"use client";

import { useLocale, useTranslations } from "use-intl";
import * as z from "zod";

import { Time } from "@/components/shell/time";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { ReviewDecision } from "@/lib/article/review-queries";

import { useReview } from "./review-context";

/** What editors did with this article, newest first, each step with its way back. */
export function History() {
  const t = useTranslations("review.history");
  const { article } = useReview();
  if (article.decisions.length === 0) {
    return (
      <div className="p-4">
        <EmptyState title={t("none")}>{t("noneHelp")}</EmptyState>
      </div>
    );
  }
  return (
    <ol>
      {article.decisions.map((decision) => (
        <Step key={decision.id} decision={decision} />
      ))}
    </ol>
  );
}

const known = [
  "suggestion_accepted",
  "suggestion_corrected",
  "suggestion_rejected",
  "mention_added",
  "mention_changed",
  "mention_removed",
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
  "article_described",
  "article_state_changed",
  "coverage_confirmed",
  "coverage_refused",
  "coverage_moved",
] as const;

/** What the editor had before them, as far as a sentence can tell it. */
const shownWords = z
  .object({
    quote: z.string().nullish(),
    text: z.string().nullish(),
    name: z.string().nullish(),
    speakerLabel: z.string().nullish(),
  })
  .catch({});

function Step({ decision }: { decision: ReviewDecision }) {
  const t = useTranslations("review.history");
  const locale = useLocale();
  const { undo, mayReview } = useReview();
  const { actor, createdAt, undoneAt, undoneBy, shown, id } = decision;
  const type = known.find((one) => one === decision.type.replace(".", "_"));
  const { quote, text, name, speakerLabel } = shownWords.parse(shown);
  const about = quote ?? text ?? name ?? speakerLabel ?? null;
  return (
    <li className="flex items-start gap-3 border-b border-rule px-4 py-2 text-sm">
      <div className="min-w-0 flex-1">
        <p className={undoneAt ? "text-soft line-through" : ""}>
          <span className="font-medium">{actor.name}</span> {type ? t(`did.${type}`) : decision.type}
        </p>
        {about && <p className="line-clamp-2 font-reading text-soft">{about}</p>}
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
