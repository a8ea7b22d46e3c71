"use client";

import { useTranslations } from "use-intl";

import { Menu, type MenuEntry } from "@/components/ui/menu";
import type { ReviewBlock } from "@/lib/article/review-queries";
import { blockKinds } from "@/lib/language/types";

import { useBlockActions } from "./use-block-actions";

type BlockMenuProps = {
  block: ReviewBlock;
  kept: boolean;
  isCurrent: boolean;
  mayReview: boolean;
  outlet: string | null;
};

/** What the block is, in the gutter; a press offers to cut it or to call it something else. */
export function BlockMenu({ block, kept, isCurrent, mayReview, outlet }: BlockMenuProps) {
  const t = useTranslations("review");
  const kinds = useTranslations("glossary.blockKind");
  const rules = useTranslations("rules");
  const { cutOrRestore, relabel, makeRule } = useBlockActions();
  const plain = (block.kind === "paragraph" || !kept) && !isCurrent;
  const style = `min-h-6 self-start justify-self-end rounded-sm px-1 text-right font-interface text-xs leading-[1.35] ${isCurrent ? "bg-current-wash font-semibold text-ink" : "text-soft"}`;
  const words = (
    <>
      <span aria-hidden="true" className={plain ? "" : "@md:hidden"}>
        {kept ? "¶" : "✂"}
      </span>
      <span className={plain ? "sr-only" : "@max-md:sr-only"}>{kinds(block.kind)}</span>
    </>
  );
  if (!mayReview) return <span className={style}>{words}</span>;
  const entries: MenuEntry[] = [
    { kind: "action", label: t(kept ? "cut" : "restore"), hint: "c", onSelect: () => cutOrRestore(block) },
    ...(outlet !== null && block.changedBy !== null
      ? [
          {
            kind: "action" as const,
            label: rules("offer", { outlet }),
            hint: "q",
            onSelect: () => makeRule(block),
          },
        ]
      : []),
    { kind: "rule" },
    {
      kind: "choices",
      label: t("callIt"),
      choices: blockKinds.map((kind) => ({
        label: kinds(kind),
        chosen: kind === block.kind,
        onSelect: () => relabel(block, kind),
      })),
    },
  ];
  return (
    <Menu
      trigger={
        <button type="button" title={t("blockMenu")} className={`${style} hover:text-ink hover:underline`}>
          {words}
        </button>
      }
      entries={entries}
    />
  );
}
