"use client";

import { CoveragePanel } from "./coverage-panel";
import { Outline } from "./outline";

export function SideColumn() {
  return (
    <div className="flex flex-col gap-6 px-3 py-3">
      <CoveragePanel />
      <Outline />
    </div>
  );
}
