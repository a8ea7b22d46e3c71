import type { ReactNode } from "react";

export type TagShape =
  | "person"
  | "organisation"
  | "place"
  | "plain"
  | "count"
  | "caution"
  | "pencil"
  | "good";

// The shape says it first: underline solid, double or dotted; a box; a box with a heavy left edge.
const shapes: Record<TagShape, string> = {
  person: "border-b-2 border-solid border-person",
  organisation: "border-b-4 border-double border-organisation",
  place: "border-b-2 border-dotted border-place",
  plain: "border border-edge px-1.5 rounded-sm",
  count: "tabular-nums border border-edge px-1 rounded-sm min-w-[1.6em] justify-center",
  caution: "border border-l-4 border-caution px-1.5 text-caution",
  pencil: "border border-l-4 border-pencil px-1.5 text-pencil",
  good: "border border-l-4 border-good px-1.5 text-good",
};

type TagProps = { shape?: TagShape; title?: string; children: ReactNode };

export function Tag({ shape = "plain", title, children }: TagProps) {
  return (
    <span
      title={title}
      className={`inline-flex items-center gap-1 text-xs leading-[1.45] font-medium whitespace-nowrap ${shapes[shape]}`}
    >
      {children}
    </span>
  );
}
