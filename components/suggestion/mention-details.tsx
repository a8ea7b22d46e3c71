"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";

import { useReview } from "@/components/article/review-context";
import { isPending, type MentionItem } from "@/components/article/review-item";
import { useEditors } from "@/components/article/use-editors";
import { Kbd } from "@/components/ui/kbd";
import { Tag } from "@/components/ui/tag";
import { localePath } from "@/lib/i18n/locales";

/** Whom the words are taken for, and whom else they may mean: each candidate is one key away. */
export function MentionDetails({ item }: { item: MentionItem }) {
  const t = useTranslations("review.item");
  const kinds = useTranslations("glossary.entityKind");
  const locale = useLocale();
  const { takeCandidate } = useEditors();
  const { mayReview } = useReview();
  const others = item.candidates.filter(({ entityId }) => entityId !== item.entityId);
  const isOpen = mayReview && (isPending(item) || item.fact !== null);
  return (
    <div className="flex flex-col gap-2">
      <p className="flex flex-wrap items-baseline gap-x-2 text-base leading-[1.4]">
        <span className="font-semibold">{item.name}</span>
        <Tag shape={item.entityKind}>{kinds(item.entityKind)}</Tag>
        {item.entityId === null ? (
          <Tag shape="caution">{t("newEntity")}</Tag>
        ) : (
          <Link href={localePath(locale, `/desk/entities/${item.entityId}`)} className="text-sm">
            {t("openEntity")}
          </Link>
        )}
      </p>
      {isOpen && others.length > 0 && (
        <ul className="flex flex-col text-sm" aria-label={t("candidates")}>
          {item.candidates.slice(0, 4).map((candidate, position) =>
            candidate.entityId === item.entityId ? null : (
              <li key={candidate.entityId}>
                <button
                  type="button"
                  aria-keyshortcuts={String(position + 1)}
                  onClick={() => takeCandidate(item, candidate)}
                  className="inline-flex min-h-8 items-center gap-2 hover:underline"
                >
                  <Kbd>{position + 1}</Kbd>
                  {t("ratherThis", { name: candidate.name })}
                </button>
              </li>
            ),
          )}
        </ul>
      )}
    </div>
  );
}
