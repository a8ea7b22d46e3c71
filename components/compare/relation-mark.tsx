import type { ReactNode } from "react";

import type { AlignmentRelation } from "@/lib/language/types";

/** Each relation has a shape of its own: two lines, a wave, a line that ends half way. */
export function RelationMark({ relation }: { relation: AlignmentRelation }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 48 12" className="h-3 w-12 fill-none stroke-ink" strokeWidth="1.5">
      {shapes[relation]}
    </svg>
  );
}

const shapes: Record<AlignmentRelation, ReactNode> = {
  same: (
    <>
      <line x1="0" x2="48" y1="4" y2="4" />
      <line x1="0" x2="48" y1="8" y2="8" />
    </>
  ),
  paraphrase: <path d="M0 6 q4 -6 8 0 t8 0 t8 0 t8 0 t8 0 t8 0" />,
  partial: (
    <>
      <line x1="0" x2="24" y1="6" y2="6" />
      <line x1="24" x2="24" y1="2" y2="10" />
      <line x1="28" x2="48" y1="6" y2="6" strokeDasharray="2 4" />
    </>
  ),
};
