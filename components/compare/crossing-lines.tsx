"use client";

import { useEffect, useState } from "react";
import type { RefObject } from "react";

import type { CompareRow } from "./compare-rows";

type CrossingLinesProps = {
  rows: CompareRow[];
  grid: RefObject<HTMLDivElement | null>;
  currentId: string | null;
};

type Line = { key: string; path: string; ids: string[] };

/** Links whose ends stand on different lines, drawn through the gutter where the text really stands. */
export function CrossingLines({ rows, grid, currentId }: CrossingLinesProps) {
  const [lines, setLines] = useState<Line[]>([]);

  // Not a layout effect: the grid around this drawing is only known after its children.
  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const links = linksOf(rows);
    const draw = () => setLines(links.flatMap((link) => lineBetween(element, link)));
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    draw();
    return () => observer.disconnect();
  }, [rows, grid]);

  return (
    <svg
      aria-hidden="true"
      className="pointer-events-none absolute inset-0 size-full overflow-visible fill-none max-md:hidden"
    >
      {lines.map(({ key, path, ids }) => (
        <path
          key={key}
          d={path}
          className={currentId !== null && ids.includes(currentId) ? "stroke-ink" : "stroke-edge"}
          strokeWidth={currentId !== null && ids.includes(currentId) ? 2 : 1.25}
        />
      ))}
    </svg>
  );
}

type Link = { aId: string; bId: string };

/** Each link once, whichever end tells of it. */
function linksOf(rows: readonly CompareRow[]): Link[] {
  const links = rows.flatMap(({ id, kind, a, otherId }): Link[] => {
    if (kind !== "crossing" || otherId === null) return [];
    return [a.length > 0 ? { aId: id, bId: otherId } : { aId: otherId, bId: id }];
  });
  return [...new Map(links.map((link) => [`${link.aId} ${link.bId}`, link])).values()];
}

function lineBetween(grid: HTMLElement, { aId, bId }: Link): Line[] {
  const left = grid.querySelector(`[data-link="a ${aId}"]`)?.getBoundingClientRect();
  const right = grid.querySelector(`[data-link="b ${bId}"]`)?.getBoundingClientRect();
  if (!left || !right) return [];
  const base = grid.getBoundingClientRect();
  const from = { x: left.right - base.left + 4, y: left.top - base.top + 18 };
  const to = { x: right.left - base.left - 4, y: right.top - base.top + 18 };
  const bend = (to.x - from.x) / 2;
  const path = `M${from.x} ${from.y} C${from.x + bend} ${from.y} ${to.x - bend} ${to.y} ${to.x} ${to.y}`;
  return [{ key: `${aId} ${bId}`, path, ids: [aId, bId] }];
}
