/**
 * Kind of the block, its words, and the margin where the speakers stand: one grid for kept and cut blocks. It
 * follows the width of the column, not of the window: with the original beside it the text has less room.
 */
export const blockGrid =
  "grid grid-cols-[2rem_minmax(0,1fr)_0.75rem] gap-x-2 @md:grid-cols-[4.75rem_minmax(0,34rem)_0.75rem] @md:gap-x-3 @2xl:grid-cols-[4.75rem_minmax(0,34rem)_8.5rem]";

/** Where that margin begins, for what is placed in it by measuring. */
export const marginPlace =
  "absolute right-0 w-3 @md:right-auto @md:left-[min(40.25rem,100%-0.75rem)] @2xl:left-[min(40.25rem,100%-8.5rem)] @2xl:w-[8.5rem]";
