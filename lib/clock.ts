/** The only reader of the wall clock. */
export function now(): Date {
  return new Date();
}
