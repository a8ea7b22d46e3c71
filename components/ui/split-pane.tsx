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

type ColumnsProps = { left: ReactNode; middle: ReactNode; right: ReactNode };

/** Structure, text, decisions. Below large screens only the text stands; offer the rest in sheets. */
export function ThreeColumns({ left, middle, right }: ColumnsProps) {
  return (
    <div className="min-h-0 flex-1 lg:grid lg:grid-cols-[1fr_24rem] xl:grid-cols-[15rem_1fr_26rem]">
      <div className={`${paneStyle} border-r border-rule max-xl:hidden`}>{left}</div>
      <div className={paneStyle}>{middle}</div>
      <div className={`${paneStyle} border-l border-rule max-lg:hidden`}>{right}</div>
    </div>
  );
}
