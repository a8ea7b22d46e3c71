import type { ReactNode } from "react";

type SplitPaneProps = {
  list: ReactNode;
  detail: ReactNode;
  /** A phone has room for one of them. */
  phoneShows?: "list" | "detail";
};

const paneStyle = "min-w-0 lg:overflow-y-auto lg:overscroll-contain";

/** A list and what is chosen in it. Fills its parent; from large screens on each side scrolls by itself. */
export function SplitPane({ list, detail, phoneShows = "list" }: SplitPaneProps) {
  const hiddenOnPhone = "max-lg:hidden";
  return (
    <div className="min-h-0 flex-1 lg:grid lg:grid-cols-[minmax(22rem,5fr)_7fr]">
      <div
        className={`${paneStyle} lg:border-r lg:border-rule ${phoneShows === "detail" ? hiddenOnPhone : ""}`}
      >
        {list}
      </div>
      <div className={`${paneStyle} ${phoneShows === "list" ? hiddenOnPhone : ""}`}>{detail}</div>
    </div>
  );
}
