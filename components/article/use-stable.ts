"use client";

import { useLayoutEffect, useRef, useState } from "react";

type Functions = Record<string, (...given: never[]) => unknown>;

/** The same functions for as long as the component stands; what they do is what the newest of them do. */
export function useStable<T extends Functions>(newest: T): T {
  const latest = useRef(newest);
  useLayoutEffect(() => {
    latest.current = newest;
  });
  const [stable] = useState(() =>
    Object.fromEntries(
      Object.keys(newest).map((name) => [name, (...given: never[]) => latest.current[name]?.(...given)]),
    ),
  );
  return stable as T;
}
