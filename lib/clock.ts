let frozen: Date | null = null;

/** The only reader of the wall clock. */
export function now(): Date {
  return frozen ?? new Date();
}

/** Seeds and tests live at a moment of their own; `null` lets time run again. */
export function freezeClock(at: Date | null): void {
  frozen = at;
}
