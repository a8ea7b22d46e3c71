"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { useLocale, useTranslations } from "use-intl";

import { placeAttribute, selectedSpan } from "@/components/article/text-places";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { sayNumber } from "@/lib/i18n/numbers";
import { moveBorder, snapPassage } from "@/lib/language/snap";
import type { Span } from "@/lib/language/types";
import type { SourceArticle } from "@/lib/story/source-queries";

import type { Passage } from "./add-passage";

type PassagePickerProps = {
  source: SourceArticle;
  citable: boolean;
  citeAction: (passage: Passage) => Promise<void>;
};

/** The kept text of an article: select words, or take a block and move its borders by key; then cite. */
export function PassagePicker({ source, citable, citeAction }: PassagePickerProps) {
  const t = useTranslations("story.sources");
  const container = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  useSelection(container, (rough) => setChosen(withinBlock(source, snapPassage(source.text, rough))));

  return (
    <div className="flex flex-col gap-2">
      {citable && <p className="text-xs text-soft">{t("howTo")}</p>}
      <div
        ref={container}
        lang={source.language ?? undefined}
        className="flex flex-col gap-2 font-reading text-sm leading-[1.6]"
      >
        {source.blocks.map(({ start, end, kind }) => (
          <BlockText
            key={start}
            text={source.text}
            block={{ start, end }}
            chosen={chosen}
            strong={kind === "title" || kind === "heading"}
          >
            {citable && (
              <Button
                size="small"
                variant="plain"
                onClick={() => setChosen(trimmed(source.text, { start, end }))}
              >
                {t("takeBlock")}
              </Button>
            )}
          </BlockText>
        ))}
      </div>
      {citable && chosen && (
        <ChosenPassage
          source={source}
          chosen={chosen}
          changeAction={setChosen}
          citeAction={async () => {
            await citeAction({ source, span: chosen });
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

type BlockTextProps = {
  text: string;
  block: Span;
  chosen: Span | null;
  strong: boolean;
  children: ReactNode;
};

/** A block in up to three pieces, each of which knows its place, so that a selection can be read off. */
function BlockText({ text, block, chosen, strong, children }: BlockTextProps) {
  const { start, end } = block;
  const from = Math.min(Math.max(chosen?.start ?? start, start), end);
  const to = Math.max(Math.min(chosen?.end ?? start, end), from);
  const pieces = [
    { start, end: from, marked: false },
    { start: from, end: to, marked: true },
    { start: to, end, marked: false },
  ].filter((piece) => piece.end > piece.start);
  return (
    <div>
      <p className={strong ? "font-semibold" : ""}>
        {pieces.map((piece) => (
          <span
            key={`${piece.start}${piece.marked}`}
            {...{ [placeAttribute]: piece.start }}
            className={piece.marked ? "bg-current-wash outline-1 outline-ink" : ""}
          >
            {text.slice(piece.start, piece.end)}
          </span>
        ))}
      </p>
      {children}
    </div>
  );
}

type ChosenPassageProps = {
  source: SourceArticle;
  chosen: Span;
  changeAction: (span: Span) => void;
  citeAction: () => Promise<void>;
};

function ChosenPassage({ source, chosen, changeAction, citeAction }: ChosenPassageProps) {
  const t = useTranslations("story.sources");
  const locale = useLocale();
  const move = (edge: "start" | "end", towards: "left" | "right") => () =>
    changeAction(moveBorder(source.text, chosen, { edge, towards }));
  return (
    <div className="sticky bottom-2 flex flex-col gap-2 rounded-md border border-ink bg-sheet p-2 shadow-float">
      <p className="line-clamp-2 font-reading text-sm" lang={source.language ?? undefined}>
        “{source.text.slice(chosen.start, chosen.end)}”
      </p>
      <div className="flex flex-wrap items-center gap-1">
        <IconButton label={t("startLeft")} icon={<ChevronLeft />} onClick={move("start", "left")} />
        <IconButton label={t("startRight")} icon={<ChevronRight />} onClick={move("start", "right")} />
        <span className="text-xs text-soft">
          {t("length", { count: sayNumber(chosen.end - chosen.start, locale) })}
        </span>
        <IconButton label={t("endLeft")} icon={<ChevronLeft />} onClick={move("end", "left")} />
        <IconButton label={t("endRight")} icon={<ChevronRight />} onClick={move("end", "right")} />
        <Button variant="primary" className="ml-auto" onClick={() => void citeAction()}>
          {t("cite")}
        </Button>
      </div>
    </div>
  );
}

function useSelection(container: RefObject<HTMLDivElement | null>, take: (rough: Span) => void) {
  const look = useEffectEvent(() => {
    const rough = container.current && selectedSpan(container.current);
    if (rough) take(rough);
  });
  useEffect(() => {
    // When the hand lets go, not at each letter: the marks would be drawn anew under the selection.
    const onDone = () => look();
    document.addEventListener("pointerup", onDone);
    document.addEventListener("keyup", onDone);
    return () => {
      document.removeEventListener("pointerup", onDone);
      document.removeEventListener("keyup", onDone);
    };
  }, []);
}

/** A citation lies in one kept block: what was cut between two blocks is not quoted. */
function withinBlock(source: SourceArticle, span: Span | null): Span | null {
  const block = span && source.blocks.find(({ start, end }) => start < span.end && end > span.start);
  if (!block) return null;
  return trimmed(source.text, {
    start: Math.max(block.start, span.start),
    end: Math.min(block.end, span.end),
  });
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: end - (words.length - words.trimEnd().length) };
}
