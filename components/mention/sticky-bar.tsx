"use client";

import { useEffect, useEffectEvent } from "react";
import { useTranslations } from "use-intl";

import { useReview, useReviewActions } from "@/components/article/review-context";
import { selectedSpan } from "@/components/article/text-places";
import { useEditors } from "@/components/article/use-editors";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";
import { snapToSyllables } from "@/lib/language/snap";

/** While it is shown, whatever is selected with the pointer is tagged as this one; keys select first and tag with `t`. */
export function StickyBar() {
  const t = useTranslations("review.sticky");
  const kinds = useTranslations("glossary.entityKind");
  const { article, sticky } = useReview();
  const { stick } = useReviewActions();
  const { tagAs } = useEditors();
  const isOn = sticky !== null;

  const take = useEffectEvent(() => {
    const container = document.querySelector<HTMLElement>("[data-article-text]");
    const rough = container && selectedSpan(container);
    const span = rough && snapToSyllables(article.revision.text, rough);
    if (!span || !sticky) return;
    tagAs(span, sticky);
    window.getSelection()?.removeAllRanges();
  });

  useEffect(() => {
    if (!isOn) return undefined;
    const onPointerUp = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest("[data-article-text]")) take();
    };
    document.addEventListener("pointerup", onPointerUp);
    return () => document.removeEventListener("pointerup", onPointerUp);
  }, [isOn]);

  if (!sticky) return null;
  return (
    <div
      role="status"
      className="sticky top-0 z-20 flex flex-wrap items-center gap-2 border-b border-ink bg-current-wash px-4 py-1.5 text-sm"
    >
      <span className="label">{t("label")}</span>
      <span>{t("as", { name: sticky.name })}</span>
      <Tag shape={sticky.kind}>{kinds(sticky.kind)}</Tag>
      <Button size="small" hint="Esc" onClick={() => stick(null)} className="ml-auto">
        {t("stop")}
      </Button>
    </div>
  );
}
