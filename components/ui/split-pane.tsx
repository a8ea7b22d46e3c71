import type { ReactNode } from "react";

type SplitPaneProps = { list: ReactNode; detail: ReactNode };

const paneStyle = "min-w-0 lg:overflow-y-auto lg:overscroll-contain";

/**
 * A list and what is chosen in it. Fills its parent; from large screens on each side scrolls by itself, on smaller ones
 * there is only room for the list.
 */
export function SplitPane({ list, detail }: SplitPaneProps) {
  return (
    <div className="min-h-0 flex-1 lg:grid lg:grid-cols-[minmax(22rem,5fr)_7fr]">
      <div className={`${paneStyle} lg:border-r lg:border-rule`}>{list}</div>
      <div className={`${paneStyle} max-lg:hidden`}>{detail}</div>
    </div>
  );
}
