/** The surface of everything small that floats: menus, popovers, lists of choices. */
export const floatStyle =
  "rounded-md border border-edge bg-sheet text-ink text-sm shadow-float outline-none transition-opacity data-starting-style:opacity-0 data-ending-style:opacity-0 max-w-(--available-width) max-h-(--available-height) overflow-y-auto overscroll-contain";

export const choiceStyle =
  "flex min-h-control cursor-default select-none items-center gap-2 px-3 py-1 leading-[1.4] outline-none data-highlighted:bg-accent data-highlighted:text-on-accent data-disabled:opacity-55";
