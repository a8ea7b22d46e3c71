"use client";

import { useLayoutEffect, useState } from "react";

/**
 * Open state that closes when its page is hidden. Left pages stay mounted for a while, and what floats above
 * the page hangs on the body, so it would stay behind on the next page.
 */
export function useOpenWhileShown() {
  const [open, setOpen] = useState(false);
  useLayoutEffect(() => () => setOpen(false), []);
  return [open, setOpen] as const;
}
