/** Brings a mark, a claim or a block into the calm middle of the text; does nothing when it is there already. */
export function scrollToKey(container: HTMLElement | null, key: string): void {
  const place = container?.querySelector(
    `[data-key="${key}"], [data-attribution="${key}"], [data-block="${key}"], [data-note="${key}"]`,
  );
  if (!place) return;
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  place.scrollIntoView({ block: "nearest", behavior: still ? "auto" : "smooth" });
}
