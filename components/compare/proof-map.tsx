"use client";

import { useTranslations } from "use-intl";

import type { CompareRow } from "./compare-rows";

type ProofMapProps = { rows: CompareRow[]; currentId: string | null; onGo: (id: string) => void };

/** Both proofs from top to bottom at the edge: where they agree, where only one of them speaks. */
export function ProofMap({ rows, currentId, onGo }: ProofMapProps) {
  const t = useTranslations("compare");
  return (
    <nav
      aria-label={t("map")}
      className="flex w-8 shrink-0 flex-col gap-px border-l border-rule px-1 py-1 max-md:hidden"
    >
      {rows.map((row, at) => (
        <button
          key={row.id}
          type="button"
          // One way in for the keyboard is enough: j and k walk the same places.
          tabIndex={-1}
          aria-label={t("mapRow", { at: at + 1 })}
          onClick={() => onGo(row.id)}
          style={{ flexGrow: Math.max(lengthOf(row.a), lengthOf(row.b), 20), flexBasis: 0 }}
          className={`grid min-h-0.5 grid-cols-2 gap-px ${row.id === currentId ? "outline-2 outline-ink" : ""}`}
        >
          <span className={row.a.length > 0 ? looks[row.kind] : ""} />
          <span className={row.b.length > 0 ? looks[row.kind] : ""} />
        </button>
      ))}
    </nav>
  );
}

const looks: Record<CompareRow["kind"], string> = {
  level: "bg-edge",
  crossing: "border border-edge",
  onlyA: "bg-pencil",
  onlyB: "bg-pencil",
  aside: "bg-rule",
};

function lengthOf(cells: CompareRow["a"]): number {
  return cells.reduce(
    (sum, { wordings }) => sum + wordings.reduce((length, { text }) => length + text.length, 0),
    0,
  );
}
