"use client";

import { useMemo } from "react";

/** The same object for as long as each of its parts is the same; which parts it has must not change. */
export function useTogether<T extends object>(parts: T): T {
  // oxlint-disable-next-line react/exhaustive-deps -- The parts are all that it depends on, whatever their names.
  return useMemo(() => parts, Object.values(parts));
}
