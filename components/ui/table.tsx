import type { ReactNode } from "react";

type TableProps = { caption: ReactNode; className?: string; children: ReactNode };

/** Rules instead of boxes, figures in columns, and its own sideways scroll on a narrow screen. */
export function Table({ caption, className = "", children }: TableProps) {
  return (
    <div className={`overflow-x-auto ${className}`} tabIndex={0} role="group">
      <table className="w-full border-collapse text-left text-sm leading-[1.4] [&_td]:border-b [&_td]:border-rule [&_td]:py-row [&_td]:pr-4 [&_td]:align-baseline [&_tbody_th]:border-b [&_tbody_th]:border-rule [&_tbody_th]:py-row [&_tbody_th]:pr-4 [&_tbody_th]:text-left [&_tbody_th]:align-baseline [&_tbody_th]:font-medium [&_tbody_tr:hover]:bg-sunk [&_thead_th]:border-b [&_thead_th]:border-ink [&_thead_th]:py-1.5 [&_thead_th]:pr-4 [&_thead_th]:text-left [&_thead_th]:text-xs [&_thead_th]:font-medium [&_thead_th]:text-soft">
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
