import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "use-intl";

import type { CompareCell, CompareRow as Row } from "./compare-rows";
import type { ProofHead } from "./proofs";
import { RelationMark } from "./relation-mark";

type CompareRowProps = {
  row: Row;
  a: ProofHead;
  b: ProofHead;
  current: boolean;
  onGo: (id: string) => void;
};

/** One line of both proofs. On a phone the left one stands above the right one. */
export function CompareRow({ row, a, b, current, onGo }: CompareRowProps) {
  const { id, kind, quotation } = row;
  const box =
    quotation && kind === "level"
      ? "paired-quotation my-1.5"
      : "border border-transparent py-1.5 max-md:border-t-rule";
  return (
    <div
      id={id}
      aria-current={current ? "true" : undefined}
      className={`relative grid scroll-my-24 grid-cols-1 gap-x-3 gap-y-1 md:grid-cols-[1fr_6.5rem_1fr] ${box} ${
        current ? "bg-current-wash! outline-2 outline-ink [&_[data-gutter]>*]:bg-transparent!" : ""
      }`}
    >
      <Cells cells={row.a} head={a} only={kind === "onlyA"} link={`a ${id}`} />
      <Gutter row={row} onGo={onGo} />
      <Cells cells={row.b} head={b} only={kind === "onlyB"} link={`b ${id}`} />
    </div>
  );
}

type CellsProps = {
  cells: CompareCell[];
  head: ProofHead;
  only: boolean;
  /** Where a drawn line may end. */ link: string;
};

function Cells({ cells, head, only, link }: CellsProps) {
  const t = useTranslations("compare");
  if (cells.length === 0) return <div className="max-md:hidden" />;
  return (
    <div data-link={link} className={`min-w-0 ${only ? "only-here" : "pl-[calc(0.75rem+3px)]"}`}>
      <p className="label md:hidden">{only ? t("onlyIn", { outlet: head.outlet }) : head.outlet}</p>
      {cells.map(({ start, kind, aside, wordings }) => (
        <p
          key={start}
          lang={head.language === "unknown" ? undefined : head.language}
          className={`reading ${kind === "title" || kind === "standfirst" ? "font-semibold" : ""} ${aside ? "text-sm! text-soft" : ""}`}
        >
          {isNamed(kind) && <span className="label mr-2">{t(`kind.${kind}`)}</span>}
          {wordings.map(({ text, differs }, at) =>
            // Pieces of one sentence: their order is all they are.
            differs ? (
              <span key={at} className="differs">
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </p>
      ))}
    </div>
  );
}

const namedKinds = ["title", "standfirst", "dateline", "heading", "caption", "byline", "credit"] as const;

/** A plain paragraph needs no name. */
function isNamed(kind: CompareCell["kind"]): kind is (typeof namedKinds)[number] {
  return namedKinds.some((named) => named === kind);
}

function Gutter({ row, onGo }: { row: Row; onGo: (id: string) => void }) {
  const t = useTranslations("compare");
  const { kind, relation, quotation, otherId, otherIsBelow } = row;
  const Arrow = otherIsBelow ? ArrowDown : ArrowUp;
  if (kind === "aside") return <div className="max-md:hidden" />;
  return (
    // The drawn lines pass behind the words.
    <div
      data-gutter
      className={`flex flex-row flex-wrap items-center gap-x-2 text-xs leading-[1.4] text-soft md:flex-col md:justify-start md:pt-1 md:text-center md:[&>*]:px-1 ${
        quotation && kind === "level" ? "" : "md:[&>*]:bg-paper"
      }`}
    >
      {(kind === "onlyA" || kind === "onlyB") && (
        <span className="text-pencil max-md:hidden">{t("onlyHere")}</span>
      )}
      {relation !== null && (
        <>
          {kind === "level" && <RelationMark relation={relation} />}
          <span>{t(`relation.${relation}`)}</span>
        </>
      )}
      {quotation && <span className="font-medium text-ink">{t("quotation")}</span>}
      {otherId !== null && (
        <button
          type="button"
          onClick={() => onGo(otherId)}
          title={t("goToOther")}
          className="inline-flex items-center gap-1 underline"
        >
          <Arrow aria-hidden="true" className="size-3.5" />
          {t(otherIsBelow ? "crossingDown" : "crossingUp")}
        </button>
      )}
    </div>
  );
}
