import { Fragment } from "react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

import type { Span } from "@/lib/language/types";

import type { Marking } from "./markings";
import { type Segment, segmentsOf } from "./segments";

type MarkedTextProps = { text: string; span: Span; markings: Marking[]; currentKey: string | null };

/** A stretch of the article with its marks: names outside, sources, cues and notes inside and around them. */
export function MarkedText({ text, span, markings, currentKey }: MarkedTextProps) {
  const names = markings.filter(({ layer }) => layer === "mention");
  const rest = markings.filter(({ layer }) => layer !== "mention");
  return segmentsOf(span, names).map((segment) => {
    const pieces = segmentsOf(segment, rest).map((piece) => (
      <Piece key={piece.start} text={text} piece={piece} currentKey={currentKey} />
    ));
    // A name inside another stands inside it here too, so that each can be seen and clicked.
    const innermostFirst = segment.markings.toSorted((a, b) => a.end - a.start - (b.end - b.start));
    return innermostFirst.reduce<ReactNode>(
      (inside, name) => (
        <Name
          key={segment.start}
          name={name}
          isCurrent={name.key === currentKey}
          endsHere={segment.end === name.end}
        >
          {inside}
        </Name>
      ),
      innermostFirst.length > 0 ? pieces : <Fragment key={segment.start}>{pieces}</Fragment>,
    );
  });
}

type NameProps = { name: Marking; isCurrent: boolean; endsHere: boolean; children: ReactNode };

function Name({ name, isCurrent, endsHere, children }: NameProps) {
  const t = useTranslations("review.mark");
  const kinds = useTranslations("glossary.entityKind");
  const kind = name.entityKind ?? "organisation";
  const standing = name.isSuggested ? "is-suggested" : "is-accepted";
  return (
    <span
      data-key={name.key}
      className={`mark-${kind} ${standing} ${isCurrent ? "is-current" : ""} cursor-pointer scroll-my-[28vh]`}
    >
      {children}
      {endsHere && (
        <span className="sr-only select-none">
          {t(name.isSuggested ? "suggested" : "accepted", { kind: kinds(kind), name: name.name })}
        </span>
      )}
    </span>
  );
}

const layerStyle: Record<Marking["layer"], string> = {
  mention: "",
  source: "mark-source",
  cue: "mark-cue",
  origin: "border-b border-edge",
  note: "bg-caution-wash",
  draft: "bg-current-wash underline decoration-2",
};

type PieceProps = { text: string; piece: Segment<Marking>; currentKey: string | null };

function Piece({ text, piece, currentKey }: PieceProps) {
  const { start, end, markings } = piece;
  const words = text.slice(start, end);
  if (markings.length === 0) return <span data-at={start}>{words}</span>;
  const owner = markings.find(({ layer }) => layer === "source" || layer === "cue" || layer === "origin");
  const note = markings.find(({ layer }) => layer === "note");
  const isCurrent = markings.some(({ key }) => key === currentKey);
  const styles = markings.map(({ layer }) => layerStyle[layer]).join(" ");
  return (
    <span
      data-at={start}
      data-attribution={owner?.key}
      data-note={note?.key}
      className={`${styles} ${isCurrent ? "bg-current-wash" : ""} scroll-my-[28vh] ${owner || note ? "cursor-pointer" : ""}`}
    >
      {words}
    </span>
  );
}
