"use client";

import { useTranslations } from "use-intl";

import { Button } from "@/components/ui/button";

import { useReview, useReviewActions, useWriting } from "./review-context";
import { type EditingDraft, isOfEditor, passageOf, wordsOf } from "./review-draft";

/** What was typed in a form and neither saved nor thrown away: after a reload, or because another form was opened. */
export function Unfinished() {
  const t = useTranslations("review.unfinished");
  const waiting = useUnfinished();
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t("label")} className="border-b border-rule bg-caution-wash px-4 py-3">
      <h3 className="text-sm font-semibold">{t("title", { count: waiting.length })}</h3>
      <p className="text-xs text-soft">{t("help")}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {waiting.map(({ at, draft }) => (
          <Draft key={at} at={at} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function Draft({ at, draft }: { at: string; draft: EditingDraft }) {
  const t = useTranslations("review.unfinished");
  const { article } = useReview();
  const { resume, discard } = useReviewActions();
  const passage = passageOf(draft);
  const words = wordsOf(draft);
  return (
    <li className="flex items-start gap-2 border-l-2 border-caution pl-3 text-sm">
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2">
          <span className="inline-block font-medium first-letter:uppercase">{t(`what.${draft.type}`)}</span>
          {words !== "" && `: ${words}`}
        </p>
        {passage && (
          <p className="one-line font-reading text-soft">
            {article.revision.text.slice(passage.start, passage.end)}
          </p>
        )}
      </div>
      <Button size="small" onClick={() => resume(at)}>
        {t("resume")}
      </Button>
      <Button size="small" variant="pencil" onClick={() => discard(at)}>
        {t("discard")}
      </Button>
    </li>
  );
}

/** In text order; without the one whose form stands open. */
export function useUnfinished(): { at: string; draft: EditingDraft }[] {
  const { mayReview } = useReview();
  const { drafts, editing } = useWriting();
  if (!mayReview) return [];
  return [...drafts.all]
    .flatMap(([at, draft]) => (isOfEditor(draft) && at !== editing?.at ? [{ at, draft }] : []))
    .toSorted((a, b) => startOf(a.draft) - startOf(b.draft));
}

function startOf(draft: EditingDraft): number {
  return passageOf(draft)?.start ?? -1;
}
