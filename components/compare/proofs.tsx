"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { Button } from "@/components/ui/button";

import type { CompareRow as Row } from "./compare-rows";
import { CompareRow } from "./compare-row";
import { CrossingLines } from "./crossing-lines";
import { Legend } from "./legend";
import { ProofMap } from "./proof-map";

export type ProofHead = { outlet: string; language: string };
type ProofsProps = { rows: Row[]; a: ProofHead; b: ProofHead; swapHref: string };

/** Two proofs line by line, and a walk from one difference to the next. */
export function Proofs({ rows, a, b, swapHref }: ProofsProps) {
  const t = useTranslations("compare");
  const router = useRouter();
  const grid = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const differences = rows.filter(isDifference);
  const at = differences.findIndex(({ id }) => id === currentId);

  function goTo(id: string | undefined) {
    if (id === undefined) return;
    setCurrentId(id);
    document.getElementById(id)?.scrollIntoView({ block: "center", behavior: "smooth" });
  }
  const next = () => goTo(differences[at + 1]?.id);
  const previous = () => goTo(differences[at < 0 ? 0 : at - 1]?.id);

  useKeys([
    { keys: "j", label: t("next"), run: next },
    { keys: "k", label: t("previous"), run: previous },
    { keys: "s", label: t("swap"), run: () => router.push(swapHref) },
  ]);

  return (
    <div className="flex min-h-0 flex-1">
      <div className="min-w-0 flex-1 overflow-y-auto">
        <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 border-b border-rule bg-paper px-4 py-1.5">
          <Button size="small" hint="k" onClick={previous} disabled={at <= 0}>
            {t("previous")}
          </Button>
          <Button size="small" hint="j" onClick={next} disabled={at >= differences.length - 1}>
            {t("next")}
          </Button>
          <span role="status" className="figures text-xs text-soft">
            {differences.length === 0 && t("noDifference")}
            {at >= 0 && (
              <>
                <span aria-hidden="true">{t("place", { at: at + 1, all: differences.length })}</span>
                <span className="sr-only">{t("placeWords", { at: at + 1, all: differences.length })}</span>
              </>
            )}
          </span>
          <Legend className="ml-auto max-md:hidden" />
        </div>
        {/* On a phone it scrolls away with the text: what stays above that is little enough. */}
        <Legend className="px-4 pt-3 pb-1 md:hidden" />
        <div ref={grid} className="relative max-w-page px-4 pt-2 pb-24">
          <CrossingLines rows={rows} grid={grid} currentId={currentId} />
          {rows.map((row) => (
            <CompareRow key={row.id} row={row} a={a} b={b} current={row.id === currentId} onGo={goTo} />
          ))}
        </div>
      </div>
      <ProofMap rows={rows} currentId={currentId} onGo={goTo} />
    </div>
  );
}

function isDifference({ kind, relation }: Row): boolean {
  return kind === "onlyA" || kind === "onlyB" || (relation !== null && relation !== "same");
}
