"use client";

import { useServerInsertedHTML } from "next/navigation";
import { useLayoutEffect } from "react";

import { applyStoredScheme } from "./stored-scheme";

/**
 * Sets the chosen scheme before the first paint, from a file of its own so that no inline script is needed.
 * Pages that the browser has to build itself (after an error, a thrown "not found") never run that file;
 * for them the effect does the same.
 */
export function SchemeScript() {
  // oxlint-disable-next-line nextjs/no-sync-scripts -- it must have run before the first paint
  useServerInsertedHTML(() => <script src="/assets/scheme.js" />);
  useLayoutEffect(() => applyStoredScheme(), []);
  return null;
}
