"use client";

import { useTranslations } from "use-intl";

import { useReview, useReviewActions } from "@/components/article/review-context";
import { useSelectedPassage } from "@/components/article/use-selected-passage";
import { useTell } from "@/components/article/use-tell";
import { Button } from "@/components/ui/button";
import { removeAttributionAction } from "@/lib/attribution/actions";
import type { Span } from "@/lib/language/types";
import { removeMentionAction } from "@/lib/mention/actions";
import { deleteNoteAction } from "@/lib/note/actions";
import { attachOrphanAction } from "@/lib/orphan/actions";
import type { OrphanRow } from "@/lib/orphan/queries";
import { removeOriginAction } from "@/lib/origin/actions";

/** Decisions whose words the sender took out: each with its old words, to be attached elsewhere or dropped. */
export function OrphanList() {
  const { orphans } = useReview();
  return orphans.length > 0 && <Orphans orphans={orphans} />;
}

function Orphans({ orphans }: { orphans: readonly OrphanRow[] }) {
  const t = useTranslations("review.orphan");
  const selected = useSelectedPassage();
  return (
    <section aria-label={t("label")} className="border-b border-rule bg-caution-wash px-4 py-3">
      <h3 className="text-sm font-semibold">{t("title", { count: orphans.length })}</h3>
      <p className="text-xs text-soft">{t("help")}</p>
      <ul className="mt-2 flex flex-col gap-3">
        {orphans.map((orphan) => (
          <Orphan key={orphan.id} orphan={orphan} selected={selected} />
        ))}
      </ul>
    </section>
  );
}

function Orphan({ orphan, selected }: { orphan: OrphanRow; selected: Span | null }) {
  const t = useTranslations("review.orphan");
  const { article, actor, mayReview } = useReview();
  const { perform } = useReviewActions();
  const tell = useTell();
  const { table, id, version: seenVersion, about, quote, authorId } = orphan;
  const mayDrop = authorId === null || authorId === actor.id || actor.role === "chief";

  function attach() {
    if (!selected) return;
    const { id: revisionId } = article.revision;
    const run = () => attachOrphanAction({ table, id, seenVersion, revisionId, span: selected });
    void perform({ run, said: t("attached") }).then(tell);
  }

  return (
    <li className="flex flex-col gap-1 border-l-2 border-caution pl-3 text-sm">
      <p>
        <span className="font-medium">{t(`table.${table}`)}</span>
        {about && `: ${about}`}
      </p>
      {quote && <p className="line-clamp-3 font-reading text-soft line-through">{quote}</p>}
      {mayReview && (
        <div className="flex flex-wrap gap-2">
          <Button size="small" disabled={!selected} onClick={attach}>
            {selected
              ? t("attach", { words: short(article.revision.text.slice(selected.start, selected.end)) })
              : t("selectFirst")}
          </Button>
          {mayDrop && (
            <Button
              size="small"
              variant="pencil"
              onClick={() => void perform({ run: () => drop(orphan), said: t("dropped") }).then(tell)}
            >
              {t("drop")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

const longest = 40;

function short(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).trimEnd()}…`;
}

function drop({ table, id, version: seenVersion }: OrphanRow) {
  switch (table) {
    case "mention":
      return removeMentionAction({ mentionId: id, seenVersion });
    case "attribution":
      return removeAttributionAction({ attributionId: id, seenVersion });
    case "origin":
      return removeOriginAction({ originId: id, seenVersion });
    case "note":
      return deleteNoteAction({ noteId: id, seenVersion });
  }
}
