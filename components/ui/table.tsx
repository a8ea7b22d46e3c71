import type { ReactNode } from "react";

type TableProps = { caption: ReactNode; className?: string; children: ReactNode };

/**
 * On a narrow screen each row becomes a short entry: its name first, the rest after it, nothing cut off. A cell that
 * says nothing without its column's heading carries the heading as `data-label`.
 */
const stacked =
  "max-sm:block max-sm:[&_thead]:sr-only max-sm:[&_tbody]:block max-sm:[&_tbody]:border-t max-sm:[&_tbody]:border-ink max-sm:[&_tr]:flex max-sm:[&_tr]:flex-wrap max-sm:[&_tr]:items-baseline max-sm:[&_tr]:gap-x-4 max-sm:[&_tr]:gap-y-1 max-sm:[&_tbody_tr]:border-b max-sm:[&_tbody_tr]:border-rule max-sm:[&_tbody_tr]:py-row max-sm:[&_td]:min-w-0 max-sm:[&_td]:border-b-0 max-sm:[&_td]:p-0 max-sm:[&_td:empty]:hidden max-sm:[&_td[data-label]]:before:mr-1 max-sm:[&_td[data-label]]:before:text-soft max-sm:[&_td[data-label]]:before:content-[attr(data-label)] max-sm:[&_tbody_th]:max-w-full max-sm:[&_tbody_th]:basis-full max-sm:[&_tbody_th]:border-b-0 max-sm:[&_tbody_th]:p-0";

/** Rules instead of boxes, figures in columns. */
export function Table({ caption, className = "", children }: TableProps) {
  return (
    <div className={`overflow-x-auto ${className}`} tabIndex={0} role="group">
      <table
        className={`w-full border-collapse text-left text-sm leading-[1.4] [&_td]:border-b [&_td]:border-rule [&_td]:py-row [&_td]:pr-4 [&_td]:align-baseline [&_tbody_th]:border-b [&_tbody_th]:border-rule [&_tbody_th]:py-row [&_tbody_th]:pr-4 [&_tbody_th]:text-left [&_tbody_th]:align-baseline [&_tbody_th]:font-medium [&_tbody_tr:hover]:bg-sunk [&_thead_th]:border-b [&_thead_th]:border-ink [&_thead_th]:py-1.5 [&_thead_th]:pr-4 [&_thead_th]:text-left [&_thead_th]:text-xs [&_thead_th]:font-medium [&_thead_th]:text-soft ${stacked}`}
      >
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
