"use client";

import { useTranslations } from "use-intl";

import { useReview } from "./review-context";
import { useBlockActions } from "./use-block-actions";

/** The article's blocks from above: what each is, what was cut. */
export function Outline() {
  const t = useTranslations("review.outline");
  const kinds = useTranslations("glossary.blockKind");
  const { article, goToBlock } = useReview();
  const { isKept, currentBlock } = useBlockActions();
  const { text, blocks } = article.revision;
  const cut = blocks.filter((block) => !isKept(block)).length;
  return (
    <section aria-label={t("title")} className="flex flex-col gap-1">
      <h2 className="label flex justify-between px-1">
        {t("title")}
        <span className="figures">{t("counts", { kept: blocks.length - cut, cut })}</span>
      </h2>
      <ol>
        {blocks.map((block) => {
          const kept = isKept(block);
          const isCurrent = block.id === currentBlock?.id;
          return (
            <li key={block.id}>
              <button
                type="button"
                aria-current={isCurrent ? "true" : undefined}
                onClick={() => goToBlock(block.id)}
                className={`flex w-full items-baseline gap-1.5 rounded-sm px-1 py-0.5 text-left text-xs leading-[1.5] hover:bg-sunk ${isCurrent ? "bg-current-wash" : ""} ${kept ? "" : "text-soft"}`}
              >
                <span className="w-3 shrink-0 text-pencil" aria-hidden="true">
                  {kept ? "" : "✂"}
                </span>
                {block.kind !== "paragraph" && (
                  <span className="shrink-0 font-semibold">{kinds(block.kind)}</span>
                )}
                <span className={`one-line min-w-0 flex-1 ${kept ? "text-soft" : "line-through"}`}>
                  {text.slice(block.start, block.start + 60)}
                </span>
                {!kept && <span className="sr-only">{t("isCut")}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
