import type { ReactNode } from "react";

type SectionHeadingProps = { id?: string; children: ReactNode; aside?: ReactNode };

/** A rule, a name, and the space that tells one part of the page from the next. */
export function SectionHeading({ id, children, aside }: SectionHeadingProps) {
  return (
    <div className="mb-4 flex items-baseline justify-between gap-4 border-t border-ink pt-2">
      <h2 id={id} className="font-interface text-sm leading-[1.45] font-semibold">
        {children}
      </h2>
      {aside && <div className="text-xs text-soft">{aside}</div>}
    </div>
  );
}
