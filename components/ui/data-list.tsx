import type { ReactNode } from "react";

export type DataRow = { term: ReactNode; detail: ReactNode; key: string };

/** Names and values, two columns where there is room. */
export function DataList({ rows }: { rows: DataRow[] }) {
  return (
    <dl className="grid grid-cols-[minmax(6rem,max-content)_1fr] gap-x-4 text-sm leading-[1.45]">
      {rows.map(({ key, term, detail }) => (
        <div key={key} className="col-span-2 grid grid-cols-subgrid border-b border-rule py-row">
          <dt className="text-soft">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
