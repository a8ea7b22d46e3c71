"use client";

import { type MouseEvent, useMemo } from "react";
import { useTranslations } from "use-intl";

import { ArticleBlock } from "./article-block";
import { ClaimMargin } from "./claim-margin";
import { CutBlock } from "./cut-block";
import { claimsOf, type Marking, markingsOf } from "./markings";
import { type Editing, useReview, useReviewActions, useWalk, useWriting } from "./review-context";
import type { TextRef } from "./review-desk";
import { currentBlockOf } from "./use-block-actions";

/** The article as it reads once cleaned: its own words, untouched, with what stands on them. */
export function ArticleText({ text: container }: { text: TextRef }) {
  const t = useTranslations("review");
  const { article, items, keptBlocks, mayReview } = useReview();
  const walk = useWalk();
  const { editing } = useWriting();
  const { goTo, goToBlock, setPanel } = useReviewActions();
  const { revision, notes } = article;
  const { text, blocks } = revision;
  const { current } = walk;
  const currentBlock = currentBlockOf(blocks, walk);
  const markings = useMemo(() => [...markingsOf(items, notes), ...draftOf(editing)], [items, notes, editing]);
  const outlet = article.outlet?.name ?? null;
  const currentKey = current?.key ?? null;

  // A click shows; it never decides.
  function onClick({ target }: MouseEvent) {
    if (!(target instanceof HTMLElement) || window.getSelection()?.isCollapsed === false) return;
    const marked =
      target.closest<HTMLElement>("[data-key]") ?? target.closest<HTMLElement>("[data-attribution]");
    const key = marked?.dataset["key"] ?? marked?.dataset["attribution"];
    if (key) return goTo(key);
    if (target.closest("[data-note]")) return setPanel("notes");
    const block = target.closest<HTMLElement>("[data-block]")?.dataset["block"];
    if (block && target.closest("[data-at]")) goToBlock(block);
  }

  return (
    // Every mark can be reached with the keys j and k; the click is a short cut.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      ref={container}
      data-article-text
      lang={article.language === "en" ? "en" : "vi"}
      className="relative"
      onClick={onClick}
    >
      <h2 className="sr-only">{t("text")}</h2>
      {blocks.map((block) => {
        const isCurrent = block.id === currentBlock?.id;
        if (!(keptBlocks.get(block.id) ?? block.kept)) {
          return (
            <CutBlock
              key={block.id}
              block={block}
              text={text}
              isCurrent={isCurrent}
              mayReview={mayReview}
              outlet={outlet}
            />
          );
        }
        const own = within(markings, block);
        return (
          <ArticleBlock
            key={block.id}
            block={block}
            text={text}
            markings={own}
            currentKey={own.some(({ key }) => key === currentKey) ? currentKey : null}
            isCurrent={isCurrent}
            mayReview={mayReview}
            outlet={outlet}
          />
        );
      })}
      <ClaimMargin container={container} claims={claimsOf(items)} currentKey={currentKey} goTo={goTo} />
    </div>
  );
}

function within(markings: Marking[], { start, end }: { start: number; end: number }): Marking[] {
  return markings.filter((one) => one.start < end && one.end > start);
}

/** What is being written in the right column shows in the text while it is written. */
function draftOf(editing: Editing | null): Marking[] {
  if (!editing || editing.type === "origin") return [];
  const spans =
    editing.type === "attribution"
      ? [...editing.told.claims, editing.told.source, editing.told.cue]
      : [editing.span];
  return spans
    .filter((span) => span !== null)
    .map((span) => ({
      ...span,
      key: "draft",
      layer: "draft",
      entityKind: null,
      isSuggested: true,
      name: "",
    }));
}
