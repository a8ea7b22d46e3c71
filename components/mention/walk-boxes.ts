import type { KeyboardEvent } from "react";

/** Arrows, or j and k, walk the boxes of a list. True when the key was one of these. */
export function walkBoxes(event: KeyboardEvent<HTMLElement>): boolean {
  const { key, currentTarget } = event;
  const by = Number(key === "ArrowDown" || key === "j") - Number(key === "ArrowUp" || key === "k");
  if (by === 0) return false;
  const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
  const at = boxes.findIndex((box) => box === document.activeElement);
  boxes[Math.min(boxes.length - 1, Math.max(0, at + by))]?.focus();
  event.preventDefault();
  return true;
}
