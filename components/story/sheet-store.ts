import type { DraftText } from "./draft-text";

type Laid = { key: number; text: DraftText };

/**
 * Which text lies on the sheet. Kept outside React's queue of updates: a text found again after a crash must be
 * on the screen before anybody types, not when there is time to draw it.
 */
export function createSheetStore(first: DraftText) {
  let laid: Laid = { key: 0, text: first };
  const listeners = new Set<() => void>();

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** A new key makes a new sheet: what stood on the old one is gone from the screen. */
  function lay(text: DraftText) {
    laid = { key: laid.key + 1, text };
    for (const listener of listeners) listener();
  }

  return { current: () => laid, subscribe, lay };
}
